package dev.whylint.lsp;

import dev.whylint.brief.Brief;
import dev.whylint.brief.edit.FormatGuide;
import dev.whylint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Completes keys by their place, enumerated words, ids where a link is expected, and rules. */
final class Completer {
  private static final List<String> WAIVED_RULE = List.of("waivers", "rule");
  private static final List<String> WAIVED_ITEM = List.of("waivers", "at");
  private static final String IGNORE = "whylint: ignore ";

  private final FormatGuide guide;
  private final List<String> rules;

  /** With the names of all rules. */
  Completer(FormatGuide guide, List<String> rules) {
    this.guide = guide;
    this.rules = List.copyOf(rules);
  }

  /**
   * What could be typed at a position.
   *
   * @param briefs the briefs as they last could be read, for their ids
   */
  List<CompletionItem> at(SourceFile file, Position position, List<Brief> briefs) {
    int offset = Positions.offset(file, position);
    Spot spot = SpotFinder.at(file.text(), offset);
    List<CompletionItem> items = new ArrayList<>();
    if (spot.kind() == Spot.Kind.COMMENT) {
      comment(file, spot, offset, items);
      return items;
    }
    Range range = Positions.range(file, spot.from(), wordEnd(file.text(), offset));
    if (spot.mayBeKey()) {
      keys(file, spot, offset, range, items);
    }
    if (spot.mayBeValue()) {
      values(spot, range, briefs, items);
    }
    return items;
  }

  private static int wordEnd(String text, int offset) {
    int end = offset;
    while (end < text.length() && isName(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '/';
  }

  private void keys(
      SourceFile file, Spot spot, int offset, Range range, List<CompletionItem> items) {
    int end = wordEnd(file.text(), offset);
    boolean colon = file.text().startsWith(":", end);
    int order = 0;
    for (FormatGuide.Key key : guide.keys(spot.path())) {
      if (spot.present().contains(key.name()) && !key.name().equals(spot.typed())) {
        continue;
      }
      boolean block = !guide.keys(path(spot, key)).isEmpty() && guide.alone(key).isEmpty();
      String text = key.name() + (colon ? "" : block ? ":" : ": ");
      CompletionItem item = item(key.name(), CompletionItemKind.Property, range, text);
      item.setDetail(key.meaning());
      item.setSortText(String.format("%03d", order++));
      items.add(item);
    }
  }

  private static List<String> path(Spot spot, FormatGuide.Key key) {
    List<String> path = new ArrayList<>(spot.path());
    path.add(key.name());
    return path;
  }

  private void values(Spot spot, Range range, List<Brief> briefs, List<CompletionItem> items) {
    if (spot.path().equals(WAIVED_RULE)) {
      rules.forEach(rule -> items.add(item(rule, CompletionItemKind.Constant, range, rule)));
    } else if (spot.path().equals(WAIVED_ITEM)) {
      briefs.forEach(brief -> ids(NamedItem.of(brief), range, items));
    } else {
      guide.key(spot.path()).ifPresent(key -> values(key, range, briefs, items));
    }
  }

  private void values(
      FormatGuide.Key key, Range range, List<Brief> briefs, List<CompletionItem> items) {
    for (String word : guide.words(key)) {
      items.add(item(word, CompletionItemKind.EnumMember, range, word));
    }
    List<String> kinds = guide.links(key);
    for (Brief brief : briefs) {
      List<NamedItem> named =
          NamedItem.of(brief).stream().filter(item -> kinds.contains(item.kind())).toList();
      ids(named, range, items);
    }
  }

  private static void ids(List<NamedItem> named, Range range, List<CompletionItem> items) {
    for (NamedItem each : named) {
      CompletionItem item = item(each.id(), CompletionItemKind.Reference, range, each.id());
      item.setDetail(each.what());
      items.add(item);
    }
  }

  private void comment(SourceFile file, Spot spot, int offset, List<CompletionItem> items) {
    int call = spot.typed().indexOf(IGNORE);
    if (call < 0 || spot.typed().contains(" --")) {
      return;
    }
    int from = offset;
    while (from > 0 && isName(file.text().charAt(from - 1))) {
      from--;
    }
    Range range = Positions.range(file, from, wordEnd(file.text(), offset));
    rules.forEach(rule -> items.add(item(rule, CompletionItemKind.Constant, range, rule)));
  }

  private static CompletionItem item(
      String label, CompletionItemKind kind, Range range, String text) {
    CompletionItem item = new CompletionItem(label);
    item.setKind(kind);
    item.setTextEdit(Either.forLeft(new TextEdit(range, text)));
    return item;
  }
}
