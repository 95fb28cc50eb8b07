package dev.whylint.analysis;

import dev.whylint.analysis.text.Once;
import dev.whylint.analysis.text.TextSense;
import dev.whylint.analysis.text.Token;
import dev.whylint.analysis.wording.Wording;
import dev.whylint.brief.Brief;
import dev.whylint.brief.TextPlaces;
import dev.whylint.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What rules share about one brief, each part computed when it is first asked for. Safe to share
 * between threads.
 */
public final class Facts {
  private final Brief brief;
  private final Dates dates;
  private final Senses senses;
  private final TextPlaces places;
  private final Once<CausalMap> causes;
  private final Once<PlanForecast> forecast;
  private final Once<Wording> wording;
  private final Map<String, List<Token>> longTexts = new ConcurrentHashMap<>();

  /**
   * The facts of a brief.
   *
   * @param today the date of the brief, or the one that the user gave
   * @param senses what understands its language, shared by all briefs of a run
   */
  public Facts(Brief brief, LocalDate today, Senses senses) {
    this(brief, today, senses, null);
  }

  /**
   * The facts of a brief whose file is at hand, so that words within a text can be pointed out
   * wherever they stand.
   */
  public Facts(Brief brief, LocalDate today, Senses senses, @Nullable SourceFile file) {
    this.brief = brief;
    this.dates = new Dates(brief, today);
    this.senses = senses;
    this.places = new TextPlaces(file);
    this.causes = new Once<>(() -> new CausalMap(brief));
    this.forecast = new Once<>(() -> PlanForecast.of(brief, dates));
    this.wording =
        new Once<>(() -> senses.wording(brief.language()).read(brief.texts(), this::tokens));
  }

  /** The day that every date is held against. */
  public LocalDate today() {
    return dates.today();
  }

  /** The dates of the brief. */
  public Dates dates() {
    return dates;
  }

  /** The causal map of the brief. */
  public CausalMap causes() {
    return causes.get();
  }

  /** The forecast of the plan, or why there is none. */
  public PlanForecast forecast() {
    return forecast.get();
  }

  /** The sentences of the brief and what is loose in them. */
  public Wording wording() {
    return wording.get();
  }

  /** The tokens of a text of the brief; those of a long one are kept as long as the brief. */
  public List<Token> tokens(String text) {
    return TextSense.remembers(text)
        ? sense().tokens(text)
        : longTexts.computeIfAbsent(text, sense()::tokens);
  }

  /** Where words within a text stand in the file. */
  public TextPlaces places() {
    return places;
  }

  /** What understands the language of the brief. */
  public TextSense sense() {
    return senses.of(brief.language());
  }
}
