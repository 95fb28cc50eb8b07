package dev.whylint.analysis.text;

/** A language that texts can be understood in. */
public enum Language {
  EN("en"),
  NL("nl");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The ISO 639-1 code, which is also the folder of the language's word lists. */
  public String code() {
    return code;
  }
}
