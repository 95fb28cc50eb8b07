package dev.whylint.rule.plan;

import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.feasibility.OptimismBias.ProjectClass;
import dev.whylint.analysis.feasibility.OwnHistory;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Plan;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far work of this kind usually runs over: by own history, else by a published figure.
 *
 * @param share over plan
 * @param own whether it is the client's or supplier's own history
 * @param source in words
 */
record UsualOverrun(double share, boolean own, Phrase source) {
  /** The overrun to reckon with; empty where neither history nor a published figure fits. */
  static Optional<UsualOverrun> of(Brief brief) {
    Optional<OwnHistory> history = history(brief.plan());
    if (history.isPresent()) {
      Phrase source =
          Phrase.of(
              "the {0} finished projects in the brief",
              "de {0} afgeronde projecten in de brief", history.get().projects());
      return Optional.of(new UsualOverrun(Math.max(0, history.get().p80Overrun()), true, source));
    }
    Plan plan = brief.plan();
    Plan.Type type = plan == null ? null : plan.type();
    boolean software =
        type == Plan.Type.EQUIPMENT_DEVELOPMENT
            || (type == null
                && (brief.domain() == Brief.Domain.SOFTWARE
                    || brief.domain() == Brief.Domain.DATA_AI));
    if (software) {
      return Optional.of(software(brief));
    }
    if (type == null || type == Plan.Type.OUTSOURCING) {
      return Optional.empty();
    }
    double mitigated = brief.phase() == null ? 0 : OptimismBias.mitigated(brief);
    Phrase source =
        mitigated == 0
            ? Phrase.of("HM Treasury 2002", "HM Treasury 2002")
            : Phrase.of("at this phase; HM Treasury 2002", "in deze fase; HM Treasury 2002");
    return Optional.of(new UsualOverrun(projectClass(type).capital(mitigated), false, source));
  }

  /**
   * The published overrun of software, or what an estimate may still grow by where that is less.
   */
  private static UsualOverrun software(Brief brief) {
    double published = OwnHistory.PUBLISHED_SOFTWARE_OVERRUN;
    Optional<Double> cone = PlanForecast.phase(brief).map(phase -> phase.highFactor() - 1);
    if (cone.isPresent() && cone.get() < published) {
      Phrase source = Phrase.of("at this phase; Boehm 1981", "in deze fase; Boehm 1981");
      return new UsualOverrun(cone.get(), false, source);
    }
    Phrase source = Phrase.of("Moløkken and Jørgensen 2003", "Moløkken en Jørgensen 2003");
    return new UsualOverrun(published, false, source);
  }

  /** Own comparable projects, three or more with figures that compare; else empty. */
  static Optional<OwnHistory> history(@Nullable Plan plan) {
    if (plan == null) {
      return Optional.empty();
    }
    List<OwnHistory.Project> projects = new ArrayList<>();
    for (Plan.Past past : plan.history()) {
      Quantity planned = past.planned() == null ? null : past.planned().value();
      Quantity actual = past.actual() == null ? null : past.actual().value();
      if (planned != null
          && actual != null
          && planned.comparableWith(actual)
          && planned.base() > 1e-9
          && actual.base() < 1e15) {
        projects.add(new OwnHistory.Project(planned.base(), actual.base()));
      }
    }
    return projects.size() < OwnHistory.ENOUGH
        ? Optional.empty()
        : Optional.of(OwnHistory.of(projects));
  }

  /** The class of the official table. */
  static ProjectClass projectClass(Plan.Type type) {
    return switch (type) {
      case STANDARD_BUILDING -> ProjectClass.STANDARD_BUILDING;
      case NON_STANDARD_BUILDING -> ProjectClass.NON_STANDARD_BUILDING;
      case STANDARD_CIVIL -> ProjectClass.STANDARD_CIVIL;
      case NON_STANDARD_CIVIL -> ProjectClass.NON_STANDARD_CIVIL;
      case EQUIPMENT_DEVELOPMENT -> ProjectClass.EQUIPMENT_DEVELOPMENT;
      case OUTSOURCING -> ProjectClass.OUTSOURCING;
    };
  }
}
