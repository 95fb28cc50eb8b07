package dev.whylint.lsp;

import dev.whylint.report.Printable;
import dev.whylint.source.Entry;
import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Place;
import dev.whylint.source.Scalar;
import dev.whylint.source.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;
import org.jspecify.annotations.Nullable;

/** The sections and items of a document, as a tree to walk through. */
final class Outline {
  private static final int LONGEST = 80;
  private static final List<String> TELLING =
      List.of("what", "who", "rule", "name", "metric", "by");

  private Outline() {}

  /** The outline of every brief in a document. */
  static List<DocumentSymbol> of(CheckedText text) {
    List<DocumentSymbol> all = new ArrayList<>();
    text.briefs().forEach(brief -> all.addAll(children(brief.tree().root(), brief.tree().place())));
    return all;
  }

  private static List<DocumentSymbol> children(@Nullable Node node, Place around) {
    List<DocumentSymbol> all = new ArrayList<>();
    if (node instanceof Mapping map) {
      for (Entry entry : map.entries()) {
        Place key = entry.key().place();
        Node value = entry.value();
        boolean aliased = value.place().compareTo(key) < 0 || !within(value.place(), around);
        if (!aliased && within(key, around) && isListed(entry)) {
          all.add(
              section(
                  entry,
                  new Place(
                      key.line(),
                      key.column(),
                      value.place().endLine(),
                      value.place().endColumn())));
        }
      }
    } else if (node instanceof Sequence list) {
      for (Node item : list.items()) {
        if (within(item.place(), around)) {
          all.add(item(item));
        }
      }
    }
    return all;
  }

  /** Single words and figures stay out, or the outline would be as long as the brief. */
  private static boolean isListed(Entry entry) {
    return !(entry.value() instanceof Scalar)
        || List.of("title", "problem", "solution", "plan", "contract", "client", "notes")
            .contains(entry.key().text());
  }

  private static DocumentSymbol section(Entry entry, Place whole) {
    boolean list = entry.value() instanceof Sequence;
    SymbolKind kind =
        list
            ? SymbolKind.Array
            : entry.value() instanceof Scalar ? SymbolKind.String : SymbolKind.Object;
    DocumentSymbol symbol = symbol(entry.key().text(), kind, whole, entry.key().place());
    if (entry.value() instanceof Scalar scalar) {
      symbol.setDetail(shown(scalar.text()));
    }
    symbol.setChildren(children(entry.value(), whole));
    return symbol;
  }

  private static DocumentSymbol item(Node item) {
    if (item instanceof Mapping map) {
      Scalar id = scalar(map, "id");
      Scalar telling =
          TELLING.stream().map(k -> scalar(map, k)).filter(s -> s != null).findFirst().orElse(null);
      Scalar name = id == null ? telling : id;
      String words = name == null ? "…" : name.text();
      Place mark = name == null || !within(name.place(), item.place()) ? start(item) : name.place();
      DocumentSymbol symbol = symbol(words, SymbolKind.Field, item.place(), mark);
      if (id != null && telling != null) {
        symbol.setDetail(shown(telling.text()));
      }
      symbol.setChildren(children(item, item.place()));
      return symbol;
    }
    String words = item instanceof Scalar scalar ? scalar.text() : "…";
    return symbol(words, SymbolKind.String, item.place(), item.place());
  }

  private static Place start(Node item) {
    return Place.at(item.place().line(), item.place().column());
  }

  private static @Nullable Scalar scalar(Mapping map, String key) {
    Entry entry = map.get(key);
    return entry != null && entry.value() instanceof Scalar scalar && !scalar.text().isBlank()
        ? scalar
        : null;
  }

  private static DocumentSymbol symbol(String name, SymbolKind kind, Place whole, Place mark) {
    return new DocumentSymbol(shown(name), kind, Positions.range(whole), Positions.range(mark));
  }

  private static String shown(String words) {
    String line = Printable.line(words).strip();
    String cut = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    return cut.isEmpty() ? "…" : cut;
  }

  private static boolean within(Place inner, Place outer) {
    boolean starts =
        Place.at(inner.line(), inner.column()).compareTo(Place.at(outer.line(), outer.column()))
            >= 0;
    return starts
        && Place.at(inner.endLine(), inner.endColumn())
                .compareTo(Place.at(outer.endLine(), outer.endColumn()))
            <= 0;
  }
}
