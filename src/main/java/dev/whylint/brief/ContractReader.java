package dev.whylint.brief;

import dev.whylint.brief.BriefText.Scope;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the contract and the waivers. */
final class ContractReader {
  Contract contract(Fields f) {
    return new Contract(
        f.at(),
        f.choice("price", Contract.Price.values()),
        f.section("analysis", "before", "contract.analysis", this::analysis),
        f.section("acceptance", "criteria", "contract.acceptance", this::acceptance),
        f.text("change-control", Scope.CONTRACT),
        f.section("rework", "paid-by", "contract.rework", this::rework),
        f.texts("payment", Scope.CONTRACT),
        f.texts("client-duties", Scope.CONTRACT),
        f.texts("our-duties", Scope.CONTRACT),
        f.text("exit", Scope.CONTRACT),
        f.text("penalty", Scope.CONTRACT),
        f.text("liability", Scope.CONTRACT),
        f.text("warranty", Scope.CONTRACT));
  }

  private Contract.Analysis analysis(Fields f) {
    return new Contract.Analysis(
        f.at(),
        f.flag("independent"),
        f.flag("paid"),
        f.figure("days", Accepts.ANY),
        f.text("before", Scope.CONTRACT));
  }

  private Contract.Acceptance acceptance(Fields f) {
    Text words = f.text("criteria", Scope.ACCEPTANCE);
    Boolean flag = words == null ? null : truth(words.value());
    return new Contract.Acceptance(
        f.at(),
        words != null && flag == null ? Boolean.TRUE : flag,
        flag == null ? words : null,
        f.text("by", Scope.NAME),
        f.figure("within", Accepts.TIME),
        f.choice("silence", Contract.Silence.values()),
        f.figure("cases", Accepts.COUNT),
        f.figure("minutes", Accepts.ANY),
        f.figure("testers", Accepts.COUNT));
  }

  private static @Nullable Boolean truth(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "ja" -> Boolean.TRUE;
      case "false", "no", "nee", "none", "geen" -> Boolean.FALSE;
      default -> null;
    };
  }

  private Contract.Rework rework(Fields f) {
    return new Contract.Rework(
        f.at(), f.choice("paid-by", Contract.PaidBy.values()), f.words("cap", Accepts.ANY));
  }

  Waiver waiver(Fields f) {
    return new Waiver(
        f.at(),
        f.needed("rule", Scope.NAME),
        f.text("at", Scope.NAME),
        f.needed("because", Scope.RELATIONSHIP),
        f.text("by", Scope.RELATIONSHIP),
        f.day("until"));
  }
}
