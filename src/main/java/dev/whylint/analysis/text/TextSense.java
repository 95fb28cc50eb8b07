package dev.whylint.analysis.text;

import dev.whylint.brief.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What rules ask of a short text in one language. Pure and safe to share: the same text gives the
 * same answer. Word lists are read on first use; time is linear in the length of the text.
 */
public final class TextSense {

  /** Share of the missing thing's content; set on the project's own tables. */
  private static final double MOSTLY = 0.6;

  /** A word of both languages, by which lists are opened before the first text comes. */
  private static final String ANY_WORD = "training";

  private static final int MOST_TEXTS = 1_000;

  private final Lexicons lexicons;
  private final WordReader reader;
  private final Compounds compounds;
  private final Content content;
  private final Products proposable;
  private final Memo<List<Token>> tokens;
  private final Memo<RemedyClass> remedies;
  private final Memo<Optional<Lack>> lacking = new Memo<>(MOST_TEXTS, this::findLack);
  private final Memo<Optional<PersonBlame>> blaming = new Memo<>(MOST_TEXTS, this::findBlame);
  private final Memo<SolutionShape> shapes = new Memo<>(MOST_TEXTS, this::findShape);
  private final Once<LackFinder> lacks;
  private final Once<BlameFinder> blames;
  private final Once<Omission> omissions;
  private final Once<MeasureMatch> measures;
  private final Once<OutcomeFinder> outcomes;

  /** Sense for texts in the language. */
  public TextSense(Language language) {
    this(language, Glossary.empty());
  }

  /** Sense for texts in the language; what the glossary defines or allows is no product. */
  public TextSense(Language language, Glossary glossary) {
    lexicons = new Lexicons(language);
    compounds = new Compounds(lexicons);
    Tokenizer tokenizer = new Tokenizer(lexicons);
    tokens = new Memo<>(MOST_TEXTS, text -> List.copyOf(tokenizer.tokens(text)));
    reader = new WordReader(lexicons, compounds);
    content = new Content(lexicons, compounds);
    Products products = new Products(lexicons);
    proposable = products.without(glossary);
    RemedyFinder finder = new RemedyFinder(lexicons, reader, compounds, products);
    remedies = new Memo<>(MOST_TEXTS, finder::find);
    lacks = new Once<>(() -> new LackFinder(lexicons, reader));
    measures =
        new Once<>(
            () ->
                new MeasureMatch(
                    content, finder, remedies, new ActionFinder(lexicons, reader, compounds)));
    outcomes = new Once<>(() -> new OutcomeFinder(lexicons, reader, content));
    blames = new Once<>(() -> new BlameFinder(lexicons, reader, new People(lexicons)));
    omissions = new Once<>(() -> new Omission(lexicons, reader, new People(lexicons)));
  }

  /** Makes what most questions need. */
  public void prepare() {
    content.prepare();
    blames.get();
    lacks.get();
    remedy(ANY_WORD);
    solutionShape(ANY_WORD);
  }

  /** The language that texts are read in. */
  public Language language() {
    return lexicons.language();
  }

  /** The tokens of the text. */
  public List<Token> tokens(String text) {
    return tokens.of(text);
  }

  /** The sentences of the text. */
  public List<Sentence> sentences(String text) {
    return new Sentences(new Tokenizer(lexicons)).split(text);
  }

  /** The parts of a compound word, or the word alone. */
  public List<String> compoundParts(String word) {
    return compounds.parts(word.toLowerCase(Locale.ROOT));
  }

  /** The stems that carry the text's content: stopwords out, compounds split, synonyms folded. */
  public Set<String> contentStems(String text) {
    return new LinkedHashSet<>(content.of(text).keySet());
  }

  /** How much two texts share of their content by weight, 0 to 1. */
  public double similarity(String a, String b) {
    return Overlap.similarity(content.of(a), content.of(b));
  }

  /** The share of a's content that b holds as well, by weight, 0 to 1. */
  public double containment(String a, String b) {
    return Overlap.containment(content.of(a), content.of(b));
  }

  /** The first thing that the text says to be lacking. */
  public Optional<Lack> lack(String text) {
    return lacking.of(text);
  }

  private Optional<Lack> findLack(String text) {
    return lacks.get().find(text);
  }

  /** Whom the text blames; empty where it also names what makes the fault happen. */
  public Optional<PersonBlame> blame(String text) {
    return blaming.of(text);
  }

  private Optional<PersonBlame> findBlame(String text) {
    return blames.get().find(text);
  }

  /**
   * Whether what is found out about a text is kept; a long text is read again for each question.
   */
  public static boolean remembers(String text) {
    return Memo.keeps(text);
  }

  /** Whether the text says that people do not do something, and nothing that keeps them from it. */
  public boolean leavesUndone(String text) {
    return omissions.get().isIn(text);
  }

  /** What is left of a need once its products are masked. */
  public SolutionShape solutionShape(String need) {
    return shapes.of(need);
  }

  private SolutionShape findShape(String need) {
    return new ShapeFinder(lexicons, reader, proposable).find(need);
  }

  /** The class of a remedy by its head or its verb. */
  public RemedyClass remedy(String text) {
    return remedies.of(text);
  }

  /** Whether two remedies are the same kind of action on the same thing. */
  public boolean sameMeasure(String a, String b) {
    return measures.get().same(a, b);
  }

  /**
   * As {@link #sameMeasure(String, String)}, and also where the whole proposal (its title and
   * summary) repeats what was tried and the part takes up some of it.
   */
  public boolean sameMeasure(String tried, String part, String proposal) {
    return measures.get().same(tried, part, proposal);
  }

  /**
   * Whether the proposal as a whole (its title and summary) repeats what was tried, or puts the
   * same one thing in the place of many again. Where it does, a rule says so once, at the part that
   * carries the proposal.
   */
  public boolean repeatsProposal(String tried, String proposal) {
    return measures.get().repeats(tried, proposal)
        || new OneForAll(this::contentStems).same(tried, proposal);
  }

  /**
   * Whether the part is the kind of action that was tried and its result tells of what the part
   * aims at (the words of the causes and symptoms that it addresses).
   */
  public boolean toSameEnd(String tried, String result, String part, String aims) {
    return measures.get().toSameEnd(tried, result, part, aims);
  }

  /** What the words of a result tell of the attempt. */
  public Outcome outcome(String result) {
    return outcomes.get().find(result);
  }

  /** Whether all that the text says is the lack of something that the proposal brings. */
  public boolean lacksProposed(String cause, String proposal) {
    Optional<Lack> lack = lack(cause);
    return lack.isPresent()
        && lack.get().wholeText()
        && containment(lack.get().core(), proposal) >= MOSTLY;
  }

  /** Whether a cause is what is proposed turned round: its words denied, and nothing else. */
  public boolean turnsRound(String cause, String proposal) {
    return new DenialFinder(lexicons, reader, content).turnsRound(cause, proposal);
  }

  /** Whether a cause says the symptom again and adds nothing that makes it happen. */
  public boolean restates(String cause, String symptom) {
    return new Restatement(lexicons, reader, content).restates(cause, symptom);
  }
}
