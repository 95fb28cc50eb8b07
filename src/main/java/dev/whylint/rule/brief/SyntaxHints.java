package dev.whylint.rule.brief;

import dev.whylint.engine.Phrase;

/** How to mend the mistakes in YAML that people make most. */
final class SyntaxHints {
  private SyntaxHints() {}

  /** The advice for a mistake that the reader recognised, by its hint. */
  static Phrase mend(String hint) {
    return switch (hint) {
      case "tab" ->
          Phrase.of(
              "Indent with spaces, not with a tab.", "Spring in met spaties, niet met een tab.");
      case "colon" ->
          Phrase.of(
              "Quote the text that holds a colon and a space: \"…: …\"",
              "Zet tekst met een dubbele punt en een spatie tussen aanhalingstekens: \"…: …\"");
      case "quote" ->
          Phrase.of(
              "Close the quote that is opened here.", "Sluit het aanhalingsteken dat hier opent.");
      case "after-quote" ->
          Phrase.of(
              "Quote the whole text, and double a quote inside it: 'it''s'",
              "Zet de hele tekst tussen aanhalingstekens, en verdubbel een aanhalingsteken"
                  + " daarin: 'foto''s'");
      case "bracket" ->
          Phrase.of(
              "Close each bracket and brace that is opened, and open none that you close.",
              "Sluit elke haak en accolade die u opent, en sluit er geen die niet open is.");
      case "indent" ->
          Phrase.of(
              "Let the line start in the same column as its neighbours.",
              "Laat de regel in dezelfde kolom beginnen als de regels eromheen.");
      case "key" ->
          Phrase.of(
              "Put a colon behind the key: key: value",
              "Zet een dubbele punt achter de sleutel: sleutel: waarde");
      case "start" ->
          Phrase.of(
              "Quote a text that starts with a sign such as @, %, > or *.",
              "Zet tekst die met een teken als @, %, > of * begint tussen aanhalingstekens.");
      default ->
          Phrase.of(
              "Look for a missing quote, bracket or space just before this place.",
              "Kijk of vlak voor deze plaats een aanhalingsteken, een haak of een spatie"
                  + " ontbreekt.");
    };
  }
}
