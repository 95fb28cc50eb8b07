package dev.whylint.rule.contract;

import dev.whylint.brief.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The payments of a contract as shares of the price, in the order of the brief. Empty where a
 * payment has no share, or one that is not of the whole price: then nothing is summed.
 */
record Instalments(List<Instalment> all) {
  private static final double WHOLE = 0.99;

  /**
   * One payment.
   *
   * @param share of the price, 0 to 1 (more where the brief has it so)
   */
  record Instalment(double share, PaymentMoment moment) {}

  private static final List<String> NOT_OF_THE_PRICE =
      List.of(
          "discount",
          "interest",
          "vat",
          "btw",
          "korting",
          "rente",
          "of each",
          "of every",
          "van elke",
          "van iedere",
          "indexation",
          "indexering",
          "markup",
          "opslag",
          "bonus");

  private static final String EVERY_TIME =
      "(?:weekly|monthly|quarterly|yearly|annually|wekelijkse?|maandelijkse?|jaarlijkse?"
          + "|(?:per|each|every|elke|elk|iedere|ieder)"
          + " (?:week|month|quarter|year|maand|kwartaal|jaar))";

  /** A share that is paid time and again is not one of the whole price. */
  private static final Pattern RECURS = Pattern.compile("(?<!\\p{L})" + EVERY_TIME + "(?!\\p{L})");

  /** "60 % in monthly instalments" is one share of the price, paid bit by bit. */
  private static final Pattern SPREAD =
      Pattern.compile(
          "(?<!\\p{L})(?:in|by|as|over|through|via|against|with|spread|spread over|op|met|naar|volgens"
              + "|tegen|gespreid|verdeeld)(?: (?!of |van )\\p{L}+)? "
              + EVERY_TIME
              + "(?!\\p{L})");

  /** Reads the payments. */
  static Instalments of(List<Text> payments) {
    List<Instalment> all = new ArrayList<>();
    for (Text payment : payments) {
      String line = payment.value().toLowerCase(Locale.ROOT);
      List<PercentAt> percents = PercentAt.in(line);
      boolean alone = payments.size() == 1 && percents.isEmpty();
      if (alone && PaymentMoment.of(line) != PaymentMoment.OTHER) {
        return new Instalments(List.of(new Instalment(1, PaymentMoment.of(line))));
      }
      if (percents.isEmpty() || isNotOfThePrice(line)) {
        return new Instalments(List.of());
      }
      add(line, percents, all);
    }
    return new Instalments(List.copyOf(all));
  }

  private static boolean isNotOfThePrice(String line) {
    return NOT_OF_THE_PRICE.stream().anyMatch(line::contains)
        || RECURS.matcher(line).find() && !SPREAD.matcher(line).find();
  }

  private static void add(String line, List<PercentAt> percents, List<Instalment> all) {
    boolean wordsFirst = line.substring(0, percents.get(0).start()).strip().length() > 1;
    for (int i = 0; i < percents.size(); i++) {
      int from = wordsFirst ? i == 0 ? 0 : percents.get(i - 1).end() : percents.get(i).start();
      boolean last = i == percents.size() - 1;
      int to =
          last ? line.length() : wordsFirst ? percents.get(i).end() : percents.get(i + 1).start();
      all.add(
          new Instalment(
              percents.get(i).percent() / 100, PaymentMoment.of(line.substring(from, to))));
    }
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** The shares in the order of the brief. */
  List<Double> shares() {
    return all.stream().map(Instalment::share).toList();
  }

  /** What they make together; 1 is the whole price. */
  double total() {
    double total = shares().stream().mapToDouble(Double::doubleValue).sum();
    return Math.round(total * 1e6) / 1e6;
  }

  /**
   * The part of the payments that falls before the first acceptance and before anything was seen to
   * work, 0 to 1. Where none is tied to acceptance only what is surely early counts.
   */
  double beforeAcceptance() {
    boolean tied = all.stream().anyMatch(each -> each.moment() == PaymentMoment.ACCEPTANCE);
    double early = 0;
    for (Instalment each : all) {
      if (each.moment() == PaymentMoment.ACCEPTANCE) {
        break;
      }
      boolean unseen = tied && each.moment() != PaymentMoment.SHOWN;
      early += unseen || each.moment().isEarly() ? each.share() : 0;
    }
    return total() == 0 ? 0 : early / total();
  }

  /** Whether nothing is paid before one acceptance at the end, or later still. */
  boolean isAllAtTheEnd() {
    if (all.size() == 1) {
      return !all.get(0).moment().isEarly() && all.get(0).share() >= WHOLE;
    }
    boolean late = all.stream().noneMatch(each -> each.moment().isUpTo());
    return late && all.stream().filter(e -> e.moment() == PaymentMoment.ACCEPTANCE).count() <= 1;
  }
}
