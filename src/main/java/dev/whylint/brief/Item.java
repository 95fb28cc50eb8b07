package dev.whylint.brief;

/** A part of the brief that has an id and says something. */
public interface Item {
  /** Where it stands and what it is called. */
  Anchor at();

  /** What it says; empty where the brief leaves it out. */
  Text what();

  /** The id, given or made from the section and the number. */
  default String id() {
    return at().id();
  }
}
