package dev.whylint.report;

import dev.whylint.analysis.PlanForecast;
import dev.whylint.brief.Language;
import dev.whylint.engine.BriefResult;
import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The report on one brief, to hand over: one HTML page that needs nothing else, or Markdown. */
public final class BriefReport {
  private final String version;
  private final boolean client;
  private final @Nullable Language language;

  /**
   * A report by this version of the tool.
   *
   * @param client whether the client reads it; the results must then hold nothing internal
   * @param language to speak; null: the brief's own
   */
  public BriefReport(String version, boolean client, @Nullable Language language) {
    this.version = version;
    this.client = client;
    this.language = language;
  }

  /** Writes the page. */
  public void html(BriefResult result, PlanForecast forecast, Appendable out) throws IOException {
    Html page = new Html(view(result, forecast), StyleSheet.ofReports());
    out.append(HtmlRenderer.of().execute(page));
  }

  /** Writes the Markdown. */
  public void markdown(BriefResult result, PlanForecast forecast, Appendable out)
      throws IOException {
    out.append(MarkdownRenderer.of().execute(new Markdown(view(result, forecast))));
  }

  private ReportView view(BriefResult result, PlanForecast forecast) throws IOException {
    return new ReportBuilder(result, forecast, client, language).build(version, "wl-");
  }

  /** What the HTML template sees. */
  @JStache(path = "dev/whylint/report/report.html.mustache")
  @JStacheConfig(contentType = SafeHtml.class)
  record Html(ReportView view, StyleSheet style) {}

  /** What the Markdown template sees. */
  @JStache(path = "dev/whylint/report/report.md.mustache")
  @JStacheConfig(contentType = SafeMarkdown.class)
  record Markdown(ReportView view) {}
}
