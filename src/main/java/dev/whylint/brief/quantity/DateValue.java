package dev.whylint.brief.quantity;

/** A date as a brief gives it: on the calendar, or counted from the start. */
public sealed interface DateValue permits When, Span {
  /** The raw text. */
  String text();
}
