package dev.whylint.settings;

import dev.whylint.brief.TextPlaces;
import dev.whylint.source.Decoded;
import dev.whylint.source.FailureWords;
import dev.whylint.source.Limits;
import dev.whylint.source.Node;
import dev.whylint.source.Place;
import dev.whylint.source.SourceFault;
import dev.whylint.source.SourceFile;
import dev.whylint.source.SourceReader;
import dev.whylint.source.YamlDocument;
import dev.whylint.source.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads one settings file into a tree, within bounds far above any that a person writes. */
final class SettingsText {
  private static final Limits LIMITS = new Limits(1 << 20, 20, 1_000, 100_000);

  private final Faults faults;
  private TextPlaces places = new TextPlaces(null);

  SettingsText(Faults faults) {
    this.faults = faults;
  }

  /** The root of the file; empty where it holds nothing, or what it holds is noted as a fault. */
  Optional<Node> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LIMITS.maxBytes() + 1);
      Decoded decoded = new SourceReader(LIMITS).decode(faults.file(), bytes);
      if (decoded instanceof SourceFile text) {
        return read(text);
      }
      add((SourceFault) decoded);
    } catch (IOException e) {
      faults.add(Place.at(1, 1), "cannot be read: " + FailureWords.of(e));
    }
    return Optional.empty();
  }

  Optional<Node> read(SourceFile file) {
    places = new TextPlaces(file);
    List<YamlDocument> documents = new YamlReader(LIMITS).read(file);
    for (YamlDocument document : documents) {
      document.faults().forEach(this::add);
    }
    if (documents.size() > 1) {
      faults.add(documents.get(1).place(), "settings are one document; a second one starts here");
    }
    return Optional.ofNullable(documents.get(0).root());
  }

  /** Where words within a text of the file that was read stand. */
  TextPlaces places() {
    return places;
  }

  private void add(SourceFault fault) {
    faults.add(fault.place(), words(fault));
  }

  private static String words(SourceFault fault) {
    List<String> details = fault.details();
    String first = details.isEmpty() ? "" : details.get(0);
    String second = details.size() < 2 ? "" : details.get(1);
    return switch (fault.kind()) {
      case SYNTAX -> "this is no YAML: " + first + hint(second);
      case DUPLICATE_KEY ->
          "the key " + Faults.shown(first) + " stands here twice" + firstAt(fault);
      case ENCODING -> "this is no UTF-8 text: it looks like " + first;
      case TOO_LARGE -> "settings have at most " + second + " " + first;
      case TOO_DEEP -> "settings are nested at most " + first + " deep";
      case ALIAS -> "the alias " + Faults.shown(first) + " cannot be followed: " + second;
      case KEY_NOT_TEXT -> "a key must be a word";
    };
  }

  private static String firstAt(SourceFault fault) {
    return fault.related() == null ? "" : "; first on line " + fault.related().line();
  }

  private static String hint(String code) {
    return switch (code) {
      case "tab" -> " (indent with spaces)";
      case "colon" -> " (put quotes around a text with a colon)";
      case "quote" -> " (a quote is never closed)";
      case "bracket" -> " (a bracket is never closed)";
      case "indent" -> " (this line lines up with nothing above it)";
      case "key" -> " (a colon is missing)";
      case "start" -> " (put quotes around a text that starts with this sign)";
      default -> "";
    };
  }
}
