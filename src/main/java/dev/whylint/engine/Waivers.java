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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The waivers of a brief, in its own section and as comments, and which of them were used in a run.
 */
public final class Waivers {
  private final List<Waiver> inBrief;
  private final WaiverComments comments;
  private final LocalDate today;
  private final Set<Waiver> used = new LinkedHashSet<>();

  /** The waivers of the brief, as they stand today. */
  public Waivers(Brief brief, LocalDate today) {
    this.inBrief = brief.waivers();
    this.comments = new WaiverComments(brief);
    this.today = today;
  }

  /** The waiver that holds for this hit, null where there is none. */
  @Nullable Waived of(String rule, Hit hit) {
    if (rule.startsWith("brief/")) {
      return null;
    }
    for (Waiver waiver : inBrief) {
      if (holds(waiver, rule, hit)) {
        return waived(waiver);
      }
    }
    Waived here = onLine(hit.place().line(), rule, hit);
    return here == null ? onLine(hit.at().place().line(), rule, hit) : here;
  }

  private @Nullable Waived onLine(int line, String rule, Hit hit) {
    for (Waiver waiver : comments.on(line)) {
      if (holds(waiver, rule, hit)) {
        return waived(waiver);
      }
    }
    return null;
  }

  /** Whether it is for this hit, which it has then been used for, and its date has not passed. */
  private boolean holds(Waiver waiver, String rule, Hit hit) {
    if (!isSound(waiver) || !matches(waiver, rule, hit)) {
      return false;
    }
    used.add(waiver);
    return !isExpired(waiver);
  }

  private static Waived waived(Waiver waiver) {
    return new Waived(words(waiver.because()), words(waiver.by()));
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
    return Stream.concat(inBrief.stream(), comments.all())
        .filter(waiver -> !used.contains(waiver))
        .toList();
  }

  /** Comments that call for this tool and cannot be read as a waiver. */
  public List<UnreadWaiver> bad() {
    return comments.bad();
  }

  /** Waivers past their date that a finding would have needed. */
  public List<Waiver> expired() {
    List<Waiver> late = new ArrayList<>(used);
    late.removeIf(waiver -> !isExpired(waiver));
    return late;
  }
}
