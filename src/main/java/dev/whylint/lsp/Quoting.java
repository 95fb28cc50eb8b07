package dev.whylint.lsp;

import dev.whylint.brief.Fault;
import dev.whylint.source.SourceFile;
import java.util.Optional;
import org.eclipse.lsp4j.TextEdit;

/** Quotes a value that a comma cut in two. */
final class Quoting {
  private Quoting() {}

  /** The edit for a fault of that kind; empty where the value does not stand there as it says. */
  static Optional<TextEdit> of(SourceFile file, Fault fault) {
    String whole = fault.found();
    int place = file.offset(fault.place().line(), fault.place().column());
    int from = place;
    if (!file.text().startsWith(whole, from)) {
      // In a map the fault is at the tail, which YAML took for a key.
      from = place - whole.lastIndexOf(',') - 1;
      while (from < place && from >= 0 && !file.text().startsWith(whole, from)) {
        from++;
      }
    }
    boolean stands = from >= 0 && file.text().startsWith(whole, from) && !whole.contains("\"");
    return stands
        ? Optional.of(
            new TextEdit(Positions.range(file, from, from + whole.length()), '"' + whole + '"'))
        : Optional.empty();
  }
}
