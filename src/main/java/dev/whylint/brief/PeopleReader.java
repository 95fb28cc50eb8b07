package dev.whylint.brief;

import dev.whylint.brief.BriefText.Scope;

/** Reads who is concerned: the client, the relationship, the stakeholders. */
final class PeopleReader {
  Client client(Fields f) {
    return new Client(
        f.at(),
        f.text("name", Scope.NAME),
        f.text("sector", Scope.NAME),
        f.text("sponsor", Scope.NAME),
        f.texts("contacts", Scope.NAME));
  }

  Relationship relationship(Fields f) {
    return new Relationship(
        f.at(),
        f.choice("state", Relationship.State.values()),
        f.scale("trust"),
        f.scale("respect"),
        f.scale("candour"),
        f.day("since"),
        f.items("history", "incident", "what", this::incident),
        f.texts("said-by-us", Scope.REMARK_OF_OURS),
        f.texts("said-by-client", Scope.REMARK_OF_CLIENT),
        f.section("bad-news", "how", "relationship.bad-news", this::badNews));
  }

  private Relationship.Incident incident(Fields f) {
    return new Relationship.Incident(
        f.at(), f.what("what", Scope.RELATIONSHIP), f.day("when"), f.flag("settled"));
  }

  private Relationship.BadNews badNews(Fields f) {
    return new Relationship.BadNews(
        f.at(),
        f.text("to", Scope.RELATIONSHIP),
        f.text("how", Scope.RELATIONSHIP),
        f.day("before"));
  }

  Stakeholder stakeholder(Fields f) {
    return new Stakeholder(
        f.at(),
        f.what("who", Scope.NAME),
        f.choice("role", Stakeholder.Role.values()),
        f.flag("involved"),
        f.choice("stance", Stakeholder.Stance.values()),
        f.text("response", Scope.STATEMENT));
  }
}
