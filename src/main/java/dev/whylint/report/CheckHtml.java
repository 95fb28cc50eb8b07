package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Pages;
import dev.whylint.engine.Result;
import dev.whylint.report.ReportView.Group;
import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings of all briefs of a run on one HTML page that needs nothing else. */
public final class CheckHtml implements Reporter {
  private final String version;
  private final boolean client;
  private final @Nullable Language language;
  private final Pages pages = new Pages();

  /**
   * A page by this version of the tool.
   *
   * @param client whether the client reads it; results must then hold nothing internal
   * @param language to speak; null: each brief's own
   */
  public CheckHtml(String version, boolean client, @Nullable Language language) {
    this.version = version;
    this.client = client;
    this.language = language;
  }

  @Override
  public void write(Result result, Appendable out) throws IOException {
    List<Checked> briefs = new ArrayList<>();
    for (BriefResult each : result.briefs()) {
      briefs.add(brief(each, briefs.size() + 1));
    }
    Language spoken =
        language != null || briefs.isEmpty() ? language : result.briefs().get(0).brief().language();
    ReportWords words = new ReportWords(new Labels(spoken == null ? Language.EN : spoken), client);
    String title = words.labels().say("What the briefs leave open", "Wat de briefs openlaten");
    Page page =
        new Page(
            words.labels().language().word(),
            title,
            List.copyOf(briefs),
            words.none(),
            words.made(),
            version,
            StyleSheet.ofReports());
    out.append(PageRenderer.of().execute(page));
  }

  private Checked brief(BriefResult each, int number) {
    Labels labels = new Labels(language == null ? each.brief().language() : language);
    ReportWords words = new ReportWords(labels, client);
    String name = each.brief().name();
    return new Checked(
        words,
        labels.language().word(),
        "b" + number,
        name.isEmpty() ? each.file().name() : name,
        each.file().name(),
        labels.verdict(each.verdict()),
        each.verdict().word(),
        words.verdictMeans(each.verdict()),
        new ReportFindings(each, words, pages, "b" + number + "-").groups());
  }

  /** What the template sees. */
  @JStache(path = "dev/whylint/report/check.html.mustache")
  @JStacheConfig(contentType = SafeHtml.class)
  record Page(
      String lang,
      String title,
      List<Checked> briefs,
      String none,
      String made,
      String version,
      StyleSheet style) {}

  /** One brief on the page. */
  record Checked(
      ReportWords words,
      String lang,
      String id,
      String title,
      String file,
      String verdict,
      String verdictClass,
      String means,
      List<Group> groups) {}
}
