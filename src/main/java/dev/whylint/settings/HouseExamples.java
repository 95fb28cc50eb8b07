package dev.whylint.settings;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.Senses;
import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefReader;
import dev.whylint.brief.Day;
import dev.whylint.brief.Fault;
import dev.whylint.brief.quantity.When;
import dev.whylint.engine.Hit;
import dev.whylint.engine.RuleStopped;
import dev.whylint.house.HouseRule;
import dev.whylint.house.Steps;
import dev.whylint.source.YamlDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts house rules to their own examples, and says where one is not what its author thinks. */
public final class HouseExamples {
  private final LocalDate today;
  private final Senses senses = new Senses();
  private final List<SettingsFault> faults = new ArrayList<>();
  private int run;

  /**
   * A run of examples.
   *
   * @param today for examples that give no date of their own
   */
  public HouseExamples(LocalDate today) {
    this.today = today;
  }

  /** Runs those of a rule. */
  public void run(HouseEntry entry) {
    for (HouseEntry.Example example : entry.examples()) {
      run++;
      Faults found = new Faults(entry.file());
      run(entry.rule(), example, found);
      faults.addAll(found.all());
    }
  }

  private void run(HouseRule rule, HouseEntry.Example example, Faults found) {
    YamlDocument document =
        new YamlDocument(1, example.brief(), example.place(), List.of(), List.of());
    Brief brief = BriefReader.read(document);
    for (Fault fault : brief.faults()) {
      if (fault.kind() != Fault.Kind.MISSING) {
        String near = fault.nearest().isEmpty() ? "" : "; did you mean " + fault.nearest() + "?";
        String word = Faults.shown(fault.found()) + near;
        found.add(fault.place(), "no brief has this: " + word);
        return;
      }
    }
    try {
      HouseRule alone = rule.spending(new Steps());
      List<Hit> hits = alone.check(brief, new Facts(brief, today(brief), senses));
      String name = rule.info().name();
      if (example.fires() && hits.isEmpty()) {
        found.add(example.place(), name + " is silent in this example and should fire");
      } else if (!example.fires() && !hits.isEmpty()) {
        found.add(hits.get(0).place(), name + " fires in this example and should be silent");
      }
    } catch (RuleStopped e) {
      found.add(example.place(), Faults.plain(String.valueOf(e.getMessage())));
    }
  }

  private LocalDate today(Brief brief) {
    Day date = brief.date();
    return date != null && date.value() instanceof When when ? when.from() : today;
  }

  /** How many examples were run. */
  public int count() {
    return run;
  }

  /** What is wrong, in the order of the rules. */
  public List<SettingsFault> faults() {
    return List.copyOf(faults);
  }
}
