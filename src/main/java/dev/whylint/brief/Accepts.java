package dev.whylint.brief;

import dev.whylint.brief.quantity.Dimension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms of value that a key takes, with examples for the one who wrote another. */
enum Accepts {
  PERCENT(Dimension.PERCENT, "60 %", "0.5 %"),
  MONEY(Dimension.MONEY, "EUR 120k", "€1.2 million", "EUR 30k per month"),
  EFFORT(Dimension.EFFORT, "6 person-months", "40 h", "3/5/12 weeks"),
  TIME(Dimension.TIME, "3 days", "1.5 h", "200 ms", "4..9 weeks"),
  DATA(Dimension.DATA, "2 TB", "40 GB"),
  DATA_RATE(Dimension.DATA, "500 MB/s", "30 Mbit/s"),
  DISTANCE(Dimension.DISTANCE, "755 km", "40 m"),
  COUNT(Dimension.COUNT, "40", "3,000 customers"),
  SIZE(Dimension.SIZE, "40 function points", "30 KLOC", "80 story points"),
  ANY(null, "8 %", "3 days", "EUR 30k", "500 per day"),
  DATE(null, "2027-03-01", "2027-03", "2027-Q1", "60 days"),
  SCALE(null, "1", "2", "3", "4", "5"),
  FLAG(null, "true", "false"),
  WORDS(null, "a text"),
  MAP(null, "key: value"),
  ITEMS(null, "- a list");

  final @Nullable Dimension dimension;
  private final String examples;

  Accepts(@Nullable Dimension dimension, String... examples) {
    this.dimension = dimension;
    this.examples = String.join("\n", examples);
  }

  List<String> examples() {
    return examples.lines().toList();
  }
}
