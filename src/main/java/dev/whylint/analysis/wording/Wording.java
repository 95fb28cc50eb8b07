package dev.whylint.analysis.wording;

import dev.whylint.analysis.text.Sentence;
import dev.whylint.analysis.text.Sentences;
import dev.whylint.analysis.text.Token;
import dev.whylint.brief.BriefText;
import dev.whylint.brief.BriefText.Scope;
import dev.whylint.brief.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The sentences of one brief, cut into tokens once for all checkers. */
public final class Wording {
  /** A smell found in a sentence of a text. */
  public record Found(BriefText text, SentenceTokens sentence, Match match) {
    private static final int SHOWN = 8;

    /** Where the words start in the text. */
    public int start() {
      return sentence.start(match);
    }

    /** Where they end. */
    public int end() {
      return sentence.end(match);
    }

    /** The words as they stand, the first of them where there are many. */
    public Text words() {
      int last = Math.min(match.to(), match.from() + SHOWN);
      int end = sentence.end(Match.of(match.from(), last));
      return new Text(text.text().value().substring(start(), end), text.text().place());
    }
  }

  private record Read(BriefText text, SentenceTokens sentence, Set<Smell> possible) {}

  private record Cut(BriefText text, Sentence sentence, List<Token> tokens, boolean first) {}

  /** What a measure elsewhere in the same item makes up for. */
  private static final Set<Smell> MEASURABLE =
      EnumSet.of(Smell.VAGUE, Smell.COMPARATIVE, Smell.UNQUANTIFIED, Smell.SUPERLATIVE);

  private static final Set<String> DUTIES =
      Set.of(
          "must", "shall", "should", "will", "moet", "moeten", "dient", "dienen", "zal", "zullen",
          "behoort", "behoren");

  private static final Set<String> MEASURES =
      Set.of("measure", "value", "was", "baseline", "target", "acceptance");

  private final List<Read> sentences = new ArrayList<>();
  private final Set<String> measured = new HashSet<>();
  private final Definitions definitions = new Definitions();
  private final Checkers checkers;

  /** Reads the texts that are sentences and not internal. */
  Wording(
      List<BriefText> texts,
      Function<String, List<Token>> tokens,
      Checkers checkers,
      Phrases glossary) {
    this.checkers = checkers;
    List<Cut> cuts = new ArrayList<>();
    for (BriefText text : texts) {
      noteMeasure(text);
      if (isSentence(text.scope()) && !text.path().equals("/title")) {
        cut(text, tokens.apply(text.text().value()), cuts);
      }
    }
    cuts.forEach(cut -> definitions.add(cut.sentence(), cut.tokens()));
    definitions.know(glossary.capitals());
    Openers openers = checkers.openers();
    for (Cut cut : cuts) {
      SentenceTokens sentence =
          new SentenceTokens(cut.sentence(), cut.tokens(), cut.first(), definitions.words());
      sentence.leaveAlone(glossary);
      sentences.add(new Read(cut.text(), sentence, openers.in(sentence)));
    }
  }

  /** An item whose measure, target or acceptance criterion gives a number is measured. */
  private void noteMeasure(BriefText text) {
    String path = text.path();
    String key = path.substring(path.lastIndexOf('/') + 1);
    if (MEASURES.contains(key) && text.text().value().chars().anyMatch(Character::isDigit)) {
      measured.add(text.at().path());
      String parent = path.substring(0, path.length() - key.length() - 1);
      measured.add(parent.endsWith("/measure") ? parent.substring(0, parent.length() - 8) : parent);
    }
  }

  private boolean isMeasured(BriefText text) {
    return text.scope() == Scope.STATEMENT && measured.contains(text.at().path());
  }

  private static boolean isSentence(Scope scope) {
    return switch (scope) {
      case STATEMENT, ACCEPTANCE, CONTRACT, NOTE -> true;
      case NAME, FIGURE, REMARK_OF_CLIENT, REMARK_OF_OURS, RELATIONSHIP -> false;
    };
  }

  private static void cut(BriefText text, List<Token> tokens, List<Cut> cuts) {
    String value = text.text().value();
    int from = 0;
    boolean first = true;
    for (Sentence sentence : Sentences.split(value, tokens)) {
      int to = from;
      while (to < tokens.size() && tokens.get(to).start() < sentence.end()) {
        to++;
      }
      if (to > from) {
        cuts.add(new Cut(text, sentence, tokens.subList(from, to), first));
      }
      from = to;
      first = false;
    }
  }

  /**
   * Whether the smell does no harm here: in a question, beside a measure, or, for a passive, in a
   * note that lays no duty on anybody.
   */
  private boolean isCleared(Smell smell, Read read) {
    SentenceTokens sentence = read.sentence();
    return switch (smell) {
      case ACRONYM -> false;
      case PASSIVE -> sentence.asks() || read.text().scope() == Scope.NOTE && !laysDuty(sentence);
      default -> sentence.asks() || MEASURABLE.contains(smell) && isMeasured(read.text());
    };
  }

  private static boolean laysDuty(SentenceTokens sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean needs = sentence.word(i).equals("needs") && sentence.word(i + 1).equals("to");
      if (needs || DUTIES.contains(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a smell is found: in each sentence once at most, in the order of the brief. A question
   * promises nothing, so only its unexplained acronyms are told.
   */
  public List<Found> found(Smell smell) {
    Checker checker = checkers.of(smell, definitions.capitals());
    List<Found> found = new ArrayList<>();
    for (Read read : sentences) {
      boolean cleared = !read.possible().contains(smell) || isCleared(smell, read);
      Match match = cleared ? null : checker.in(read.sentence());
      if (match != null) {
        found.add(new Found(read.text(), read.sentence(), match));
      }
    }
    return found;
  }
}
