package dev.whylint.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Briefs that no person writes: made here, since most are too large to keep. */
public final class HostileBriefs {
  private static final int MANY = 10_000;
  private static final int MASSES = 100_000;
  private static final String HEAD = "title: T\nlanguage: en\nclient: C\n";
  private static final String PROBLEM =
      """
      problem:
        symptoms: [{id: s1, what: Orders arrive late}]
        causes: [{id: c0, what: Clerks wait for a step, explains: [s1]}]
      """;
  private static final String REST =
      """
      solution: {summary: Roll out a tool, parts: [{id: p1, what: Planning tool, addresses: [c0]}]}
      plan: {start: 2027-01-04, deadline: 2027-06-01, budget: EUR 120k, team: 3}
      contract: fixed
      """;

  /** The lists of a brief, each with an item in which # stands for its number. */
  private static final String LISTS =
      """
      client.contacts | COO #
      relationship.history | {what: Argument #, when: 2025-06, settled: false}
      relationship.said-by-us | They are fools number #
      problem.symptoms | {id: s#, what: Orders of kind # arrive late}
      problem.causes | {id: c#, what: Clerk # waits for a step, explains: [c0]}
      problem.tried | {what: Training number #, result: none, worked: false}
      needs | {id: n#, who: planner #, what: see plan # of the day, stems-from: [c0]}
      stakeholders | {who: planner #, role: user, involved: false}
      solution.parts | {id: p#, what: Planning tool #, addresses: [c0], effort: 1/2/4 days}
      solution.alternatives | {what: Choice #, verdict: no}
      solution.out-of-scope | billing #
      solution.quotes | {by: supplier #, price: EUR #k}
      expectations | {id: e#, what: Late orders # halve, metric: lateness, baseline: 8 %, target: 4 %}
      plan.history | {what: portal #, planned: 6 months, actual: 9 months}
      plan.reference | {what: city #, duration: 30 months, cost: EUR 2 million}
      plan.milestones | {what: Pilot #, by: 2027-02-01, odds: 80 %, after: [p1]}
      assumptions | {what: Data # is clean, owner: lead, check-by: 2026-12-15}
      risks | {what: Vendor # is bought, likelihood: low, impact: high}
      dependencies | {what: Access to log #, from: client IT, by: 2027-01-11}
      contract.payment | 1 % at step #
      contract.client-duties | an owner for # days a week
      waivers | {rule: expectation/no-baseline, at: e#, because: it follows, by: J}
      nonsense | x
      """;

  private HostileBriefs() {}

  /**
   * A file.
   *
   * @param name its name, without what all briefs end in
   * @param content makes what stands in it
   */
  public record File(String name, Supplier<byte[]> content) {
    static File of(String name, Supplier<String> text) {
      return new File(name, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** All of them. */
  public static List<File> all() {
    List<File> all = new ArrayList<>();
    graphs(all);
    lists(all);
    slips(all);
    shapes(all);
    characters(all);
    values(all);
    all.addAll(HostilePairs.all());
    return all;
  }

  private static void graphs(List<File> all) {
    IntFunction<String> previous = i -> i == 0 ? "s1" : "c" + (i - 1);
    for (int n : new int[] {4_900, MANY}) {
      all.add(causes("ring-" + n, n, i -> "c" + (i + 1) % n, ""));
      all.add(causes("chain-" + n, n, previous, ""));
      all.add(causes("rings-of-two-" + n, n, i -> "c" + (i ^ 1), ""));
    }
    all.add(causes("star", 4_900, i -> "s1", "share: 1 %, "));
    all.add(causes("chain-of-shares", 4_900, i -> previous.apply(i) + ", s1", "share: 9 %, "));
    all.add(causes("tree", 4_900, i -> i == 0 ? "s1" : "c" + (i - 1) / 2, ""));
    all.add(causes("all-to-all", 1_000, i -> names("c", 100), ""));
    all.add(causes("unknown-ids", MANY, i -> "zork" + i, ""));
    all.add(File.of("chain-of-parts", () -> HEAD + PROBLEM + parts(i -> "p" + Math.max(0, i - 1))));
    all.add(File.of("ring-of-parts", () -> HEAD + PROBLEM + parts(i -> "p" + (i + 1) % 4_900)));
  }

  private static File causes(String name, int count, IntFunction<String> explains, String more) {
    return File.of(
        name,
        () ->
            HEAD
                + "problem:\n  symptoms: [{id: s1, what: Orders arrive late}]\n  causes:\n"
                + lines(
                    count,
                    i ->
                        "  - {id: c%d, what: Clerks wait for step %d, %sexplains: [%s]}"
                            .formatted(i, i, more, explains.apply(i)))
                + REST);
  }

  private static String parts(IntFunction<String> after) {
    return "solution:\n  parts:\n"
        + lines(
            4_900,
            i ->
                "  - {id: p%d, what: Tool %d, addresses: [c0], effort: 2 days, depends-on: [%s]}"
                    .formatted(i, i, after.apply(i)));
  }

  private static void lists(List<File> all) {
    for (String row : LISTS.lines().toList()) {
      String path = row.split(" \\| ", -1)[0];
      String item = row.split(" \\| ", -1)[1];
      for (int count : new int[] {MANY, MASSES}) {
        all.add(File.of(path + "-" + count, () -> list(path, item, count)));
      }
    }
  }

  private static String list(String path, String item, int count) {
    String section = path.split("\\.", -1)[0];
    boolean nested = path.contains(".");
    String head = nested ? section + ":\n  " + path.split("\\.", -1)[1] + ":\n" : section + ":\n";
    String indent = nested ? "  - " : "- ";
    String others =
        (HEAD + PROBLEM + REST)
            .lines()
            .filter(l -> !l.startsWith(section + ":"))
            .filter(l -> !l.startsWith(" ") || !section.equals("problem"))
            .collect(Collectors.joining("\n", "", "\n"));
    return others + head + lines(count, i -> indent + item.replace("#", Integer.toString(i)));
  }

  private static void slips(List<File> all) {
    String sound = HEAD + PROBLEM + REST;
    all.add(File.of("unknown-keys", () -> sound + lines(MASSES, i -> "titel" + i + ": 1")));
    all.add(File.of("equal-keys", () -> sound + "title: T\n".repeat(MASSES)));
    all.add(
        File.of(
            "equal-ids",
            () ->
                HEAD
                    + "needs:\n"
                    + "- {id: n, what: see the plan}\n".repeat(MANY)
                    + PROBLEM
                    + REST));
    all.add(File.of("links", () -> sound.replace("[c0]", "[" + names("cx", MASSES) + "]")));
    all.add(
        File.of(
            "comments",
            () -> sound + lines(MANY, i -> "# whylint: ignore no/rule" + i + " -- because")));
    all.add(File.of("documents", () -> ("---\n" + sound).repeat(MANY)));
    all.add(File.of("empty-documents", () -> "---\n".repeat(MASSES)));
  }

  private static void shapes(List<File> all) {
    all.add(File.of("bomb", HostileBriefs::bomb));
    all.add(
        File.of("aliases", () -> HEAD + "risks:\n- &a {what: none}\n" + "- *a\n".repeat(MASSES)));
    all.add(File.of("alias-in-itself", () -> HEAD + "risks: &a [*a, {what: *a}]\n"));
    all.add(File.of("brackets", () -> "a: " + "[".repeat(MASSES) + "]".repeat(MASSES)));
    all.add(File.of("open-braces", () -> "a: " + "{a: ".repeat(MASSES)));
    all.add(File.of("dashes", () -> "- ".repeat(MASSES) + "x\n"));
    all.add(File.of("questions", () -> "? ".repeat(MASSES) + "x\n"));
    all.add(File.of("indents", () -> lines(3_000, i -> " ".repeat(i) + "a:")));
    all.add(File.of("long-word", () -> HEAD + "notes: " + "x".repeat(2_000_000)));
    all.add(File.of("long-key", () -> HEAD + "k".repeat(2_000_000) + ": 1\n"));
    all.add(File.of("long-id", () -> HEAD + "needs: [{id: " + "n".repeat(MASSES) + ", what: x}]"));
    all.add(
        File.of("long-quote", () -> HEAD + "notes: \"" + "\\\n\\u0020".repeat(MASSES) + "\"\n"));
    all.add(new File("too-many-bytes", () -> new byte[(16 << 20) + 1]));
    all.add(File.of("nothing", () -> ""));
    all.add(File.of("blank", () -> " \n\t\n".repeat(MASSES)));
  }

  private static void characters(List<File> all) {
    String sound = HEAD + PROBLEM + REST;
    String odd = "title: \"\\uD83D \\uDE00 \\0 \\e[31m \\u202E \\u2066 \\u200B \\uFEFF \\x7f\"\n";
    all.add(File.of("escapes", () -> odd + PROBLEM + REST));
    all.add(File.of("invisible", () -> sound.replace("T", "\u202e\u200b\u2066\ufeff\u00ad")));
    all.add(File.of("only-invisible", () -> sound.replace("Orders arrive late", "\u200b\u202e")));
    all.add(File.of("nul", () -> sound + "notes: a\0b\n"));
    all.add(File.of("control", () -> sound + "notes: a\u001b[31mb\u0085\u2028c\n"));
    all.add(File.of("combining", () -> sound + "notes: a" + "\u0301".repeat(MASSES) + "\n"));
    all.add(new File("half-a-pair", () -> new byte[] {'a', ':', ' ', (byte) 0xED, (byte) 0xA0, 1}));
    all.add(new File("utf-16", () -> sound.getBytes(StandardCharsets.UTF_16)));
    all.add(new File("utf-16-le", () -> ("\ufeff" + sound).getBytes(StandardCharsets.UTF_16LE)));
    all.add(new File("utf-16-cut", () -> new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, ':'}));
    all.add(new File("utf-32", () -> new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF, 0, 0, 0, 'a'}));
    all.add(File.of("marks", () -> "\ufeff\ufeff\ufeff" + sound));
    all.add(File.of("windows-lines", () -> sound.replace("\n", "\r\n")));
    all.add(File.of("old-mac-lines", () -> sound.replace("\n", "\r")));
    all.add(File.of("tabs", () -> sound.replace("  ", "\t")));
  }

  private static void values(List<File> all) {
    List<String> numbers =
        List.of(
            "1e999",
            "-0",
            "-1",
            "0",
            "99999999999999999999",
            "9".repeat(190),
            "0." + "0".repeat(150) + "1",
            "NaN",
            ".inf",
            "-.inf",
            "1/0",
            "2.2'7",
            "1e-999",
            "0x7fffffffffffffff",
            "2147483648",
            "9223372036854775808",
            "\u0663");
    for (String number : numbers) {
      String name = number.length() > 30 ? number.substring(0, 3) + number.length() : number;
      all.add(File.of("number " + name.replace('/', '_'), () -> everywhere(number, number)));
    }
    for (String date :
        List.of(
            "0000-01-01",
            "9999-12-31",
            "-1",
            "-0001-01-01",
            "2027-02-30",
            "+999999999-01-01",
            "1900-01-01",
            "2200-12-31",
            "2027-13",
            "2027-Q5",
            "31/12/9999",
            "999999999 years")) {
      all.add(File.of("date " + date.replace('/', '_'), () -> everywhere("3", date)));
    }
  }

  /** A brief with one number in every place for a number, and one date in every place for those. */
  private static String everywhere(String number, String date) {
    return """
    title: T
    language: en
    date: D
    relationship: {state: new, trust: N, respect: N, candour: N, since: D}
    problem:
      cost: EUR N per month
      symptoms: [{id: s1, what: Late, measure: {metric: m, value: N %, was: N %}, since: D}]
      causes: [{id: c1, what: Waits, explains: [s1], share: N %}]
    solution:
      invested: {money: EUR N, time: N months}
      parts: [{id: p1, what: Tool, addresses: [c1], effort: N days, cost: EUR N, ready-by: D}]
      quotes: [{by: A, price: EUR N}, {by: B, price: EUR N}]
    expectations:
    - {id: e1, what: Less, baseline: N %, target: N %, by: D, sample: N, addressable: N %}
    - {what: Up, metric: availability, target: N %, components: [N %, {what: d, availability: N %, copies: N}]}
    - {what: Copy, metric: migration, data: N TB, link: N Mbit/s, by: D}
    - {what: Near, metric: latency, target: N ms, distance: N km, round-trips: N}
    - {what: Drained, metric: backlog, open: N, in: N per week, out: N per week, by: D}
    - {what: Flagged, metric: precision, target: N %, prevalence: N %, sensitivity: N %, specificity: N %}
    - {what: Back, metric: recovery, rpo: N h, rto: N h, interval: N h, data: N TB, restore-rate: N MB/s}
    - {what: Shown, metric: experiment, baseline: N %, target: N %, traffic: N per day, by: D}
    plan:
      {start: D, deadline: D, budget: EUR N, rate: EUR N per day, size: N function points, contingency: N %,
       team: {size: N, from: D, joining: [{people: N, from: D}], availability: N %},
       history: [{what: a, planned: N months, actual: N months}, {what: b, planned: 1 month, actual: N months}],
       reference: [{what: c, duration: N months, cost: EUR N}], milestones: [{what: M, by: D, odds: N %}],
       decisions: {count: N, turnaround: N days, parallel: N}}
    assumptions: [{what: Clean, owner: lead, check-by: D}]
    contract:
      {price: fixed, analysis: {days: N}, penalty: EUR N per week, warranty: N months, payment: [N % at start],
       acceptance: {within: N days, cases: N, minutes: N, testers: N}, rework: {cap: N days}}
    waivers: [{rule: gap/no-alternatives, because: x, by: J, until: D}]
    """
        .replaceAll("\\bN\\b", number)
        .replaceAll("\\bD\\b", date);
  }

  private static String bomb() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      text.append("a%d: &a%d [%s]\n".formatted(i, i, "*a" + (i - 1) + ", *a" + (i - 1)));
    }
    return text.toString();
  }

  private static String names(String start, int count) {
    return IntStream.range(0, count).mapToObj(i -> start + i).collect(Collectors.joining(", "));
  }

  static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
  }
}
