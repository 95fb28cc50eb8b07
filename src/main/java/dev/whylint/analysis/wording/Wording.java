package dev.whylint.analysis.wording;

import dev.whylint.analysis.text.Language;
import dev.whylint.analysis.text.Sentence;
import dev.whylint.analysis.text.Sentences;
import dev.whylint.analysis.text.Token;
import dev.whylint.analysis.text.Tokenizer;
import dev.whylint.brief.BriefText;
import dev.whylint.brief.BriefText.Scope;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences of one brief, cut into tokens once for all checkers. */
public final class Wording {
  /** A smell found in a sentence of a text. */
  public record Found(BriefText text, SentenceTokens sentence, Match match) {}

  private record Read(BriefText text, SentenceTokens sentence) {}

  private record Cut(BriefText text, Sentence sentence, List<Token> tokens, boolean first) {}

  private final List<Read> sentences = new ArrayList<>();
  private final Checkers checkers;

  /** Reads the texts that are sentences and not internal. */
  public Wording(List<BriefText> texts, Language language) {
    List<Cut> cuts = new ArrayList<>();
    Tokenizer tokenizer = new Tokenizer(language);
    Sentences splitter = new Sentences(language);
    for (BriefText text : texts) {
      if (isSentence(text.scope())) {
        cut(text, tokenizer, splitter, cuts);
      }
    }
    Definitions definitions = new Definitions();
    cuts.forEach(cut -> definitions.add(cut.sentence(), cut.tokens()));
    for (Cut cut : cuts) {
      SentenceTokens sentence =
          new SentenceTokens(cut.sentence(), cut.tokens(), cut.first(), definitions.words());
      sentences.add(new Read(cut.text(), sentence));
    }
    checkers = new Checkers(language, definitions.capitals());
  }

  private static boolean isSentence(Scope scope) {
    return switch (scope) {
      case STATEMENT, ACCEPTANCE, CONTRACT, NOTE -> true;
      case NAME, FIGURE, REMARK_OF_CLIENT, REMARK_OF_OURS, RELATIONSHIP -> false;
    };
  }

  private static void cut(
      BriefText text, Tokenizer tokenizer, Sentences splitter, List<Cut> cuts) {
    String value = text.text().value();
    List<Token> tokens = tokenizer.tokens(value);
    int from = 0;
    boolean first = true;
    for (Sentence sentence : splitter.split(value)) {
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
    Checker checker = checkers.of(smell);
    List<Found> found = new ArrayList<>();
    for (Read read : sentences) {
      @Nullable Match match = checker.in(read.sentence());
      if (match != null) {
        found.add(new Found(read.text(), read.sentence(), match));
      }
    }
    return found;
  }
}
