package dev.whylint.rule.expectation;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether a text names the day or the term by which its promise is due. */
final class WordedDate {
  private static final String MONTH =
      "jan(?:uary|uari)?|feb(?:ruary|ruari)?|march|maart|apr(?:il)?|may|mei|june?|juni|july?|juli|"
          + "aug(?:ust|ustus)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?";
  private static final String SEASON =
      "summer|winter|spring|autumn|christmas|easter|new year|zomer|voorjaar|najaar|kerst|pasen|"
          + "zomervakantie";
  private static final String UNTIL =
      "by|before|until|end of|from|as of|uiterlijk|voor|vóór|tegen|eind|einde|begin|medio|per|"
          + "vanaf|in|uiterlijk in";
  private static final String COUNT = "an?|one|two|three|six|een|één|twee|drie|zes|\\d{1,3}";
  private static final String SPAN =
      "days?|weeks?|months?|years?|quarters?|dag|dagen|week|weken|maand|maanden|jaar|kwartaal|"
          + "kwartalen";

  private static final Pattern DATED =
      Pattern.compile(
          "(?<![\\d.,€$£] ?)\\b20[2-9]\\d\\b(?![.,]?\\d| ?%| ?(?:eur|euro|m2|kg|stuks)\\b)"
              + "|\\b(?:"
              + UNTIL
              + ") (?:(?:early|late|mid|the|de|\\d{1,2}) )?(?:"
              + MONTH
              + "|"
              + SEASON
              + ")\\b"
              + "|\\b(?:end of|by the end of) (?:the|this|next) (?:year|quarter|month)\\b"
              + "|\\b(?:eind|einde) (?:dit|volgend|van het) (?:jaar|kwartaal|maand)\\b"
              + "|\\b(?:in|within|after|binnen|na|over) (?:"
              + COUNT
              + ") (?:"
              + SPAN
              + ")"
              + " (?:after|of|from|na|vanaf|of the|from now|van nu)\\b"
              + "|\\b(?:first|second|eerste|tweede) (?:year|quarter|jaar|kwartaal)\\b");

  private WordedDate() {}

  /** Whether it does. */
  static boolean isIn(String text) {
    return DATED.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
