package dev.whylint.brief;

import java.util.List;
import java.util.Map;

/** The form that the value of a key takes in a brief. */
sealed interface Shape {
  /** Words. */
  record Words() implements Shape {}

  /** A list of words, or one. */
  record WordList() implements Shape {}

  /** A figure, of which these are examples. */
  record Amount(Accepts accepts) implements Shape {}

  /** A date. */
  record Date() implements Shape {}

  /** A number from 1 to 5. */
  record Scale() implements Shape {}

  /** True or false. */
  record Flag() implements Shape {}

  /** One of these words. */
  record Choice(List<String> words) implements Shape {}

  /** A list of these words, or one. */
  record Choices(List<String> words) implements Shape {}

  /** A list of ids of items of these kinds, or one. */
  record Links(List<String> kinds) implements Shape {}

  /** A map; words alone are the value of the shorthand key. */
  record Section(String shorthand, Keys keys) implements Shape {}

  /** A list of maps, or one; words alone are the value of the shorthand key. */
  record Items(String shorthand, Keys keys) implements Shape {}

  /** The keys of a map with the forms of their values, and those that must be there. */
  record Keys(Map<String, Shape> forms, List<String> needed) {}
}
