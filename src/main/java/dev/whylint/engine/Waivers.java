package dev.whylint.engine;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Day;
import dev.whylint.brief.Text;
import dev.whylint.brief.Waiver;
import dev.whylint.brief.quantity.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The waivers of a brief, and which of them were used in a run. */
public final class Waivers {
  private final List<Waiver> all;
  private final LocalDate today;
  private final Set<Waiver> used = new LinkedHashSet<>();

  /** The waivers of the brief, as they stand today. */
  public Waivers(Brief brief, LocalDate today) {
    this.all = brief.waivers();
    this.today = today;
  }

  /** The waiver that holds for this hit, null where there is none. */
  @Nullable Waived of(String rule, Hit hit) {
    if (rule.startsWith("brief/")) {
      return null;
    }
    for (Waiver waiver : all) {
      if (isSound(waiver) && matches(waiver, rule, hit)) {
        used.add(waiver);
        if (!isExpired(waiver)) {
          return new Waived(words(waiver.because()), words(waiver.by()));
        }
      }
    }
    return null;
  }

  private static boolean matches(Waiver waiver, String rule, Hit hit) {
    String named = words(waiver.rule());
    String item = words(waiver.item());
    boolean ruleFits = named.equals(rule) || rule.startsWith(named + "/");
    boolean itemFits =
        item.isEmpty()
            || item.equals(hit.at().id())
            || hit.at().path().startsWith("/" + item.replace('.', '/') + "/");
    return ruleFits && itemFits;
  }

  private static boolean isSound(Waiver waiver) {
    return !words(waiver.rule()).isEmpty() && !words(waiver.because()).isEmpty();
  }

  private boolean isExpired(Waiver waiver) {
    Day until = waiver.until();
    return until != null && until.value() instanceof When when && when.to().isBefore(today);
  }

  private static String words(@Nullable Text text) {
    return text == null ? "" : text.value();
  }

  /** Waivers that no finding needed. */
  public List<Waiver> unused() {
    return all.stream().filter(waiver -> !used.contains(waiver)).toList();
  }

  /** Waivers past their date that a finding would have needed. */
  public List<Waiver> expired() {
    List<Waiver> late = new ArrayList<>(used);
    late.removeIf(waiver -> !isExpired(waiver));
    return late;
  }
}
