package dev.whylint.lsp;

import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefText;
import dev.whylint.brief.edit.FormatGuide;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Pages;
import dev.whylint.report.FigureWords;
import dev.whylint.report.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;

/**
 * Says what stands at a position: what a key is for, how a figure was understood, which item an id
 * names, and what was found there, with the page of the rule.
 */
final class Hovers {
  private static final int PAGES = 1;

  private final FormatGuide guide;
  private final Pages pages = new Pages();

  Hovers(FormatGuide guide) {
    this.guide = guide;
  }

  /** What to show; empty where there is nothing to say. */
  Optional<Hover> at(CheckedText text, Position position) {
    List<String> parts = new ArrayList<>();
    key(text, position).ifPresent(parts::add);
    text.at(position)
        .ifPresent(
            brief -> {
              figure(brief, position).ifPresent(parts::add);
              item(brief, position).ifPresent(parts::add);
              findings(brief, position, parts);
            });
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    String all = String.join("\n\n---\n\n", parts);
    return Optional.of(new Hover(new MarkupContent(MarkupKind.MARKDOWN, all)));
  }

  private Optional<String> key(CheckedText text, Position position) {
    String source = text.file().text();
    int end = Positions.offset(text.file(), position);
    while (end < source.length() && isName(source.charAt(end))) {
      end++;
    }
    Spot spot = SpotFinder.at(source, end);
    int colon = end;
    while (colon < source.length()
        && (source.charAt(colon) == ' ' || source.charAt(colon) == '"')) {
      colon++;
    }
    boolean isKey = colon < source.length() && source.charAt(colon) == ':' && spot.mayBeKey();
    if (!isKey || spot.typed().isEmpty()) {
      return Optional.empty();
    }
    List<String> path = new ArrayList<>(spot.path());
    path.add(spot.typed());
    return guide.key(path).map(this::describe);
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }

  private String describe(FormatGuide.Key key) {
    StringBuilder out = new StringBuilder("**").append(key.name()).append("** ");
    out.append(key.meaning());
    List<String> words = guide.words(key);
    List<String> examples = guide.examples(key);
    if (!words.isEmpty()) {
      out.append("\n\n`").append(String.join("` · `", words)).append('`');
    } else if (!examples.isEmpty()) {
      out.append("\n\n`").append(String.join("` · `", examples)).append('`');
    }
    return out.toString();
  }

  private Optional<String> figure(CheckedBrief brief, Position position) {
    Words words = new Words(brief.spoken());
    FigureWords figures = new FigureWords(brief.whole().language(), words.language());
    for (BriefText each : brief.whole().texts()) {
      if (each.scope() == BriefText.Scope.FIGURE
          && Positions.holds(each.text().place(), position)) {
        return understood(each, figures)
            .map(how -> words.say("Read as: ", "Gelezen als: ") + MarkdownText.line(how));
      }
    }
    return Optional.empty();
  }

  private Optional<String> understood(BriefText text, FigureWords figures) {
    FormatGuide.Key key = guide.key(path(text.path())).orElse(null);
    if (key == null) {
      return Optional.empty();
    }
    String value = text.text().value();
    return guide.isFigure(key)
        ? figures.figure(value, guide.measures(key).orElse(null))
        : figures.date(value);
  }

  /** The keys in a JSON pointer, without the numbers of items. */
  private static List<String> path(String pointer) {
    List<String> path = new ArrayList<>();
    for (String step : pointer.split("/", -1)) {
      if (!step.isEmpty() && !Character.isDigit(step.charAt(0))) {
        path.add(step);
      }
    }
    return path;
  }

  private Optional<String> item(CheckedBrief brief, Position position) {
    Words words = new Words(brief.spoken());
    return Ids.at(Ids.of(brief.tree().root(), guide), position)
        .flatMap(use -> named(brief.whole(), use.id()))
        .map(
            named ->
                "**"
                    + MarkdownText.line(named.id())
                    + "** ("
                    + words.say(named.kind(), dutch(named.kind()))
                    + ") "
                    + MarkdownText.line(named.what()));
  }

  private static Optional<NamedItem> named(Brief brief, String id) {
    return NamedItem.of(brief).stream().filter(item -> item.id().equals(id)).findFirst();
  }

  private static String dutch(String kind) {
    return switch (kind) {
      case "symptom" -> "symptoom";
      case "cause" -> "oorzaak";
      case "tried" -> "eerder geprobeerd";
      case "need" -> "behoefte";
      case "part" -> "onderdeel";
      case "alternative" -> "alternatief";
      case "expectation" -> "verwachting";
      case "assumption" -> "aanname";
      case "risk" -> "risico";
      default -> "afhankelijkheid";
    };
  }

  private void findings(CheckedBrief brief, Position position, List<String> parts) {
    List<Finding> found = brief.findingsAt(position);
    Words words = new Words(brief.spoken());
    found.forEach(finding -> parts.add(told(finding, words)));
    found.stream()
        .map(finding -> finding.rule().name())
        .distinct()
        .limit(PAGES)
        .forEach(rule -> parts.add(pages.markdown(rule, brief.spoken())));
  }

  private static String told(Finding finding, Words words) {
    return "**"
        + finding.rule().name()
        + "** "
        + MarkdownText.line(words.message(finding))
        + "\n\n*"
        + words.say("Ask", "Vraag")
        + "* "
        + MarkdownText.line(words.say(finding.hit().ask()))
        + "\n\n*"
        + words.say("Mend", "Herstel")
        + "* "
        + MarkdownText.line(words.say(finding.hit().mend()));
  }
}
