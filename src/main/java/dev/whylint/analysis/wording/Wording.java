package dev.whylint.analysis.wording;

import dev.whylint.analysis.text.Sentence;
import dev.whylint.analysis.text.Sentences;
import dev.whylint.analysis.text.Token;
import dev.whylint.analysis.text.Tokenizer;
import dev.whylint.brief.BriefText;
import dev.whylint.brief.BriefText.Scope;
import dev.whylint.brief.Text;
import java.util.ArrayList;
import java.util.List;

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

  private record Read(BriefText text, SentenceTokens sentence) {}

  private record Cut(BriefText text, Sentence sentence, List<Token> tokens, boolean first) {}

  private final List<Read> sentences = new ArrayList<>();
  private final Definitions definitions = new Definitions();
  private final Checkers checkers;

  /** Reads the texts that are sentences and not internal. */
  Wording(List<BriefText> texts, Tokenizer tokenizer, Checkers checkers) {
    this.checkers = checkers;
    List<Cut> cuts = new ArrayList<>();
    for (BriefText text : texts) {
      if (isSentence(text.scope())) {
        cut(text, tokenizer, cuts);
      }
    }
    cuts.forEach(cut -> definitions.add(cut.sentence(), cut.tokens()));
    for (Cut cut : cuts) {
      SentenceTokens sentence =
          new SentenceTokens(cut.sentence(), cut.tokens(), cut.first(), definitions.words());
      sentences.add(new Read(cut.text(), sentence));
    }
  }

  private static boolean isSentence(Scope scope) {
    return switch (scope) {
      case STATEMENT, ACCEPTANCE, CONTRACT, NOTE -> true;
      case NAME, FIGURE, REMARK_OF_CLIENT, REMARK_OF_OURS, RELATIONSHIP -> false;
    };
  }

  private static void cut(BriefText text, Tokenizer tokenizer, List<Cut> cuts) {
    String value = text.text().value();
    List<Token> tokens = tokenizer.tokens(value);
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

  /** Where a smell is found: in each sentence once at most, in the order of the brief. */
  public List<Found> found(Smell smell) {
    Checker checker = checkers.of(smell, definitions.capitals());
    List<Found> found = new ArrayList<>();
    for (Read read : sentences) {
      Match match = checker.in(read.sentence());
      if (match != null) {
        found.add(new Found(read.text(), read.sentence(), match));
      }
    }
    return found;
  }
}
