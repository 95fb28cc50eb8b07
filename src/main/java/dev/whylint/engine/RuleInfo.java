package dev.whylint.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule is called and how much it may weigh.
 *
 * @param name {@code family/rule}
 * @param severity of a finding that does not give one of its own
 * @param evidence how well founded it is
 * @param silencedBy rules that, when they say something of the same brief, say it all
 * @param silencedAtItem rules that do so for the same item
 * @param topic what it asks after together with other rules; null where it asks alone
 * @param set whether the settings gave the severity, so that it holds for every finding
 * @param own what a rule that a team wrote brings along; null for one of the catalogue
 */
public record RuleInfo(
    String name,
    Severity severity,
    Evidence evidence,
    List<String> silencedBy,
    List<String> silencedAtItem,
    @Nullable Topic topic,
    boolean set,
    @Nullable OwnRule own) {
  /** A rule that always speaks. */
  public static RuleInfo of(String name, Severity severity, Evidence evidence) {
    return new RuleInfo(name, severity, evidence, List.of(), List.of(), null, false, null);
  }

  /** The same, but silent where one of these rules speaks of the same brief. */
  public RuleInfo silentUnder(String... rules) {
    return new RuleInfo(name, severity, evidence, List.of(rules), silencedAtItem, topic, set, own);
  }

  /** The same, but silent where one of these rules speaks of the same item. */
  public RuleInfo silentAtItemUnder(String... rules) {
    return new RuleInfo(name, severity, evidence, silencedBy, List.of(rules), topic, set, own);
  }

  /** The same, asking after this together with other rules. */
  public RuleInfo asking(Topic about) {
    return new RuleInfo(name, severity, evidence, silencedBy, silencedAtItem, about, set, own);
  }

  /** The same at the severity that the settings give it. */
  public RuleInfo weighing(Severity given) {
    return new RuleInfo(name, given, evidence, silencedBy, silencedAtItem, topic, true, own);
  }

  /** A rule that a team wrote for itself, which may weigh what the team says it does. */
  public static RuleInfo own(String name, Severity severity, OwnRule own) {
    return new RuleInfo(name, severity, Evidence.A, List.of(), List.of(), null, false, own);
  }

  /** Whether no client may see what it finds. */
  public boolean internal() {
    return family().equals("relationship") || own != null && own.internal();
  }

  /** The part before the slash. */
  public String family() {
    return name.substring(0, name.indexOf('/'));
  }
}
