package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Page;
import dev.whylint.engine.Pages;
import dev.whylint.engine.Severity;
import dev.whylint.engine.Waived;
import dev.whylint.report.ReportView.FindingView;
import dev.whylint.report.ReportView.Group;
import dev.whylint.report.ReportView.PageSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The findings of a brief, numbered as the story goes and grouped by their weight. */
final class ReportFindings {
  private static final List<Page.Section> FOLDED =
      List.of(
          Page.Section.WHAT,
          Page.Section.WRONG,
          Page.Section.RIGHT,
          Page.Section.EXCEPT,
          Page.Section.EVIDENCE);

  private final BriefResult result;
  private final ReportWords words;
  private final Pages pages;
  private final String id;
  private final List<Finding> ordered;
  private final Map<Finding, Integer> numbers = new HashMap<>();
  private final Set<String> shownPages = new HashSet<>();

  ReportFindings(BriefResult result, ReportWords words, Pages pages, String id) {
    this.result = result;
    this.words = words;
    this.pages = pages;
    this.id = id;
    this.ordered = result.findings().stream().sorted(Finding.STORY).toList();
    for (int i = 0; i < ordered.size(); i++) {
      numbers.put(ordered.get(i), i + 1);
    }
  }

  /** The number of a finding, from 1. */
  int number(Finding finding) {
    return numbers.getOrDefault(finding, 0);
  }

  /** Where on the page a finding stands. */
  String anchor(Finding finding) {
    return id + number(finding);
  }

  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      List<FindingView> views =
          ordered.stream()
              .filter(finding -> finding.severity() == severity)
              .map(this::view)
              .toList();
      if (!views.isEmpty()) {
        groups.add(new Group(words.severity(severity), severity.word(), views));
      }
    }
    return List.copyOf(groups);
  }

  private FindingView view(Finding finding) {
    Language language = words.labels().language();
    Hit hit = finding.hit();
    Page page = pages.of(finding.rule(), language);
    boolean full = finding.severity().atLeast(Severity.MAJOR) && finding.counts();
    return new FindingView(
        number(finding),
        anchor(finding),
        message(hit),
        words.client() ? "" : finding.rule().name(),
        words.client() ? "" : where(hit),
        page.why(),
        hit.ask().in(language),
        words.client() ? "" : hit.mend().in(language),
        waived(finding),
        full,
        full && !words.client() && shownPages.add(finding.rule().name())
            ? sections(page)
            : List.of());
  }

  private String message(Hit hit) {
    StringBuilder message = new StringBuilder(hit.message().in(words.labels().language()));
    if (!words.client()) {
      for (Hit.Related related : hit.related()) {
        String more = related.message().in(words.labels().language());
        message.append(
            words
                .labels()
                .say(
                    " See line {0}: {1}",
                    " Zie regel {0}: {1}", String.valueOf(related.at().place().line()), more));
      }
    }
    return message.toString();
  }

  private String where(Hit hit) {
    return result.file().name() + ":" + hit.place().line() + ":" + hit.place().column();
  }

  private String waived(Finding finding) {
    Waived waiver = finding.waiver();
    if (waiver == null) {
      return finding.baselined() ? words.labels().say("Known already.", "Al bekend.") : "";
    }
    return waiver.because().isEmpty()
        ? words.labels().say("Looked at, and accepted.", "Bekeken en aanvaard.")
        : words.labels().say("Accepted: {0}", "Aanvaard: {0}", waiver.because());
  }

  private List<PageSection> sections(Page page) {
    List<PageSection> sections = new ArrayList<>();
    for (Page.Section each : FOLDED) {
      String heading = each.headings().get(words.labels().language() == Language.NL ? 1 : 0);
      sections.add(new PageSection(heading, PageBlocks.of(page.text(each))));
    }
    return List.copyOf(sections);
  }
}
