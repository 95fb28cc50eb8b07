package dev.whylint.analysis.text;

import java.util.ArrayList;
import java.util.List;

/** Turns a text into words: tokens with contractions taken apart and base forms added. */
final class WordReader {

  /** Finders read no further: the texts meant here are a sentence or two. */
  private static final int MOST_WORDS = 400;

  private static final int MOST_TEXTS = 1_000;

  private final Tokenizer tokenizer;
  private final WordForms forms;
  private final Compounds compounds;
  private final Memo<List<Word>> texts = new Memo<>(MOST_TEXTS, this::words);

  WordReader(Lexicons lexicons, Compounds compounds) {
    this.compounds = compounds;
    tokenizer = new Tokenizer(lexicons);
    forms = lexicons.forms();
  }

  /** The words of the text. */
  List<Word> read(String text) {
    return texts.of(text);
  }

  private List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (Token token : tokenizer.tokens(text)) {
      if (words.size() >= MOST_WORDS) {
        break;
      }
      if (!isApostrophe(token)) {
        add(token, words);
      }
    }
    return List.copyOf(words);
  }

  private void add(Token token, List<Word> words) {
    String lower = token.lower();
    int mark = lower.indexOf('\'');
    if (lower.endsWith("n't") && lower.length() > 4) {
      String verb = lower.substring(0, lower.length() - 3);
      addWord(verb.equals("wo") ? "will" : verb, token, words);
      addWord("not", token, words);
    } else if (lower.equals("can't") || lower.equals("cannot")) {
      addWord("can", token, words);
      addWord("not", token, words);
    } else if (mark > 0 && isClitic(lower, mark)) {
      addWord(lower.substring(0, mark), token, words);
      addWord(full(lower.substring(mark + 1)), token, words);
    } else {
      addWord(lower, token, words);
    }
  }

  private static boolean isApostrophe(Token token) {
    return token.lower().equals("'") || token.lower().equals("\u2018");
  }

  /** A compound is also what its head is: "veiligheidsregels" are "regels". */
  private List<String> bases(String lower) {
    List<String> bases = forms.bases(lower);
    String head = compounds.head(lower);
    if (bases.contains(head)) {
      return bases;
    }
    List<String> all = new ArrayList<>(bases);
    all.add(head);
    return List.copyOf(all);
  }

  private void addWord(String lower, Token token, List<Word> words) {
    words.add(new Word(lower, token.isWordLike() ? bases(lower) : List.of(lower), token));
  }

  private static boolean isClitic(String lower, int mark) {
    String tail = lower.substring(mark + 1);
    String head = lower.substring(0, mark);
    boolean pronoun = head.equals("there") || head.equals("it") || head.equals("that");
    return tail.equals("re")
        || tail.equals("ve")
        || tail.equals("ll")
        || (tail.equals("s") && pronoun);
  }

  private static String full(String clitic) {
    return switch (clitic) {
      case "re" -> "are";
      case "ve" -> "have";
      case "ll" -> "will";
      default -> "is";
    };
  }
}
