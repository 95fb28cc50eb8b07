package dev.whylint.house;

/** What makes a house rule internal by itself: it reads how things stand with the client. */
final class Internal {
  /** The section that no client sees anything of, remarks that were heard included. */
  static final String SECTION = "relationship";

  private Internal() {}
}
