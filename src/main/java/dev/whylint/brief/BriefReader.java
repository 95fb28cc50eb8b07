package dev.whylint.brief;

import dev.whylint.source.Decoded;
import dev.whylint.source.Limits;
import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Place;
import dev.whylint.source.Scalar;
import dev.whylint.source.Sequence;
import dev.whylint.source.SourceFault;
import dev.whylint.source.SourceFile;
import dev.whylint.source.SourceReader;
import dev.whylint.source.YamlDocument;
import dev.whylint.source.YamlReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the briefs of a file; never fails, but notes as a fault whatever could not be read. */
public final class BriefReader {
  private static final Place START = Place.at(1, 1);

  /** More than anyone mends before running again. */
  private static final int MOST_FAULTS = 1_000;

  private final Limits limits;

  /** A reader with the given limits on size and depth. */
  public BriefReader(Limits limits) {
    this.limits = limits;
  }

  /** The text of a file and the briefs in it. */
  public record Result(SourceFile file, List<Brief> briefs) {}

  /** Reads a file from its bytes; the name is the one shown to users. */
  public Result read(String name, byte[] bytes) {
    Decoded decoded = new SourceReader(limits).decode(name, bytes);
    if (decoded instanceof SourceFile file) {
      return new Result(file, read(file));
    }
    SourceFault fault = (SourceFault) decoded;
    Brief brief = unreadable(1, START, List.of(translate(fault)));
    return new Result(new SourceFile(name, ""), List.of(brief));
  }

  /** Reads every document of a file. */
  public List<Brief> read(SourceFile file) {
    List<Brief> briefs = new ArrayList<>();
    for (YamlDocument document : new YamlReader(limits).read(file)) {
      briefs.add(read(document));
    }
    return List.copyOf(briefs);
  }

  /** Reads a document that is at hand already. */
  public static Brief read(YamlDocument document) {
    List<Fault> faults = new ArrayList<>();
    document.faults().forEach(fault -> faults.add(translate(fault)));
    if (document.root() instanceof Mapping root && !root.entries().isEmpty()) {
      return new DocumentReader(document, root, faults).read();
    }
    if (faults.isEmpty()) {
      faults.add(notABrief(document));
    }
    return unreadable(document.index(), document.place(), faults);
  }

  private static Fault notABrief(YamlDocument document) {
    Node root = document.root();
    if (root == null || root instanceof Mapping) {
      Place place = Place.at(document.place().line(), document.place().column());
      return new Fault(Fault.Kind.SYNTAX, place, null, "", "", List.of(), "");
    }
    String found = root instanceof Sequence ? "list" : "text";
    Place place = root.place();
    List<String> accepted = List.of("title: …", "problem: …", "solution: …");
    return new Fault(Fault.Kind.WRONG_SHAPE, place, null, "", found, accepted, "");
  }

  private static Brief unreadable(int index, Place place, List<Fault> faults) {
    Reading reading = new Reading(Language.EN);
    Fields none = MappedFields.root(reading, null, place);
    return DocumentReader.empty(index, place, none, faults);
  }

  /** The faults that are told: the first of them where there are very many, and that it is so. */
  static List<Fault> shown(List<Fault> faults) {
    if (faults.size() <= MOST_FAULTS) {
      return List.copyOf(faults);
    }
    List<Fault> shown = new ArrayList<>(faults.subList(0, MOST_FAULTS));
    List<Fault> rest = faults.subList(MOST_FAULTS, faults.size());
    rest.stream().filter(fault -> fault.kind() == Fault.Kind.TOO_LARGE).forEach(shown::add);
    List<String> limit = List.of(Integer.toString(MOST_FAULTS));
    Place place = rest.get(0).place();
    shown.add(new Fault(Fault.Kind.TOO_LARGE, place, null, "", "faults", limit, ""));
    return List.copyOf(shown);
  }

  private static Fault translate(SourceFault fault) {
    List<String> details = fault.details();
    String found = details.isEmpty() ? "" : details.get(0);
    String hint = details.size() < 2 ? "" : details.get(1);
    Fault.Kind kind =
        switch (fault.kind()) {
          case SYNTAX -> hint.equals("control") ? Fault.Kind.ENCODING : Fault.Kind.SYNTAX;
          case KEY_NOT_TEXT -> Fault.Kind.WRONG_SHAPE;
          case DUPLICATE_KEY -> Fault.Kind.DUPLICATE_KEY;
          case ENCODING -> Fault.Kind.ENCODING;
          case TOO_LARGE -> Fault.Kind.TOO_LARGE;
          case TOO_DEEP -> Fault.Kind.TOO_DEEP;
          case ALIAS -> hint.equals("limit") ? Fault.Kind.TOO_LARGE : Fault.Kind.ALIAS;
        };
    if (hint.equals("control")) {
      found = hint;
    } else if (hint.equals("limit")) {
      found = "aliases";
    } else if (fault.kind() == SourceFault.Kind.KEY_NOT_TEXT) {
      found = "map";
    }
    List<String> rest = kind == Fault.Kind.WRONG_SHAPE ? Accepts.WORDS.examples() : List.of(hint);
    return new Fault(kind, fault.place(), fault.related(), "", found, rest, "");
  }

  /** The text of a scalar at the top level, for what must be known before the rest is read. */
  static @Nullable String topLevel(Mapping root, String key) {
    var entry = root.get(key);
    return entry != null && entry.value() instanceof Scalar scalar ? scalar.text().strip() : null;
  }
}
