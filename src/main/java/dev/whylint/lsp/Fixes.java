package dev.whylint.lsp;

import dev.whylint.brief.Fault;
import dev.whylint.brief.edit.Edit;
import dev.whylint.brief.edit.FormatGuide;
import dev.whylint.brief.edit.TreeEditor;
import dev.whylint.brief.edit.Written;
import dev.whylint.engine.Finding;
import dev.whylint.source.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.jspecify.annotations.Nullable;

/** What can be done at once about the findings in a range. */
final class Fixes {
  private static final String MISSING_REASON = "because";

  private final FormatGuide guide;

  Fixes(FormatGuide guide) {
    this.guide = guide;
  }

  /** The actions for the findings in a range, those that mend something first. */
  List<CodeAction> in(
      CheckedText text, Range range, @Nullable CodeActionContext context, String uri) {
    if (context != null
        && context.getOnly() != null
        && context.getOnly().stream().noneMatch(Fixes::fits)) {
      return List.of();
    }
    List<CodeAction> mends = new ArrayList<>();
    List<CodeAction> waivers = new ArrayList<>();
    for (CheckedBrief brief : text.briefs()) {
      for (Finding finding : brief.result().findings()) {
        if (Positions.touch(finding.hit().place(), range)) {
          One one = new One(text, brief, finding, context, uri);
          mends(one, mends);
          waivers(one, waivers);
        }
      }
    }
    mends.addAll(waivers);
    return mends;
  }

  private static boolean fits(String wanted) {
    return CodeActionKind.QuickFix.equals(wanted) || wanted.isEmpty();
  }

  /** One finding to do something about. */
  private record One(
      CheckedText text,
      CheckedBrief brief,
      Finding finding,
      @Nullable CodeActionContext context,
      String uri) {
    Words words() {
      return new Words(brief.spoken());
    }

    CodeAction action(String title, Edit edit, boolean preferred) {
      Range range = Positions.range(text.file(), edit.from(), edit.to());
      return action(title, new TextEdit(range, edit.text()), preferred);
    }

    CodeAction action(String title, TextEdit edit, boolean preferred) {
      CodeAction action = new CodeAction(title);
      action.setKind(CodeActionKind.QuickFix);
      action.setEdit(Edits.in(uri, List.of(edit)));
      if (preferred) {
        action.setIsPreferred(true);
      }
      action.setDiagnostics(diagnostics());
      return action;
    }

    private List<Diagnostic> diagnostics() {
      if (context == null || context.getDiagnostics() == null) {
        return List.of();
      }
      Range mine = Positions.range(finding.hit().place());
      return context.getDiagnostics().stream()
          .filter(each -> each.getCode() != null && each.getRange().equals(mine))
          .filter(each -> finding.rule().name().equals(each.getCode().get()))
          .toList();
    }
  }

  private void mends(One one, List<CodeAction> actions) {
    if (one.finding().rule().family().equals("brief")) {
      for (Fault fault : one.brief().whole().faults()) {
        if (fault.place().equals(one.finding().hit().place())) {
          fault(one, fault).ifPresent(actions::add);
        }
      }
    } else if (one.finding().waiver() == null) {
      skeleton(one).ifPresent(actions::add);
    }
  }

  private Optional<CodeAction> fault(One one, Fault fault) {
    Words words = one.words();
    return switch (fault.kind()) {
      case UNKNOWN_KEY, UNKNOWN_ID, BAD_CHOICE -> nearest(one, fault);
      case SPLIT_COMMA ->
          Quoting.of(one.text().file(), fault)
              .map(
                  edit ->
                      one.action(
                          words.say("Quote {0}", "Zet {0} tussen aanhalingstekens", fault.found()),
                          edit,
                          true));
      case MISSING -> missing(one, fault);
      default -> Optional.empty();
    };
  }

  private Optional<CodeAction> nearest(One one, Fault fault) {
    if (fault.nearest().isEmpty()) {
      return Optional.empty();
    }
    String title = one.words().say("Write {0}", "Schrijf {0}", fault.nearest());
    TextEdit edit = new TextEdit(Positions.range(fault.place()), fault.nearest());
    return Optional.of(one.action(title, edit, true));
  }

  /** A reason is the author's to write, so it is not made up. */
  private Optional<CodeAction> missing(One one, Fault fault) {
    int slash = fault.path().lastIndexOf('/');
    if (slash < 0 || fault.found().equals(MISSING_REASON)) {
      return Optional.empty();
    }
    String parent = fault.path().substring(0, slash);
    return add(one, new Skeleton(parent, fault.found(), "…"));
  }

  private Optional<CodeAction> skeleton(One one) {
    return Skeleton.in(one.finding().hit(), one.brief().spoken(), guide)
        .flatMap(skeleton -> add(one, skeleton));
  }

  private Optional<CodeAction> add(One one, Skeleton skeleton) {
    String title = one.words().say("Add {0}", "Voeg {0} toe", skeleton.key());
    return editor(one)
        .flatMap(
            editor ->
                editor.add(skeleton.path(), skeleton.key(), new Written.Verbatim(skeleton.value())))
        .map(edit -> one.action(title, edit, false));
  }

  private Optional<TreeEditor> editor(One one) {
    return one.brief().tree().root() instanceof Mapping root && !root.entries().isEmpty()
        ? Optional.of(new TreeEditor(one.text().file(), root, guide))
        : Optional.empty();
  }

  private void waivers(One one, List<CodeAction> actions) {
    Finding finding = one.finding();
    if (finding.rule().family().equals("brief") || finding.waiver() != null) {
      return;
    }
    Words words = one.words();
    String rule = finding.rule().name();
    String id = finding.hit().at().id();
    String flow = "{rule: " + rule + ", at: " + id + ", because: }";
    editor(one)
        .flatMap(e -> e.append("waivers", flow, "rule: " + rule, "at: " + id, "because:"))
        .map(
            edit ->
                one.action(
                    words.say(
                        "Accept {0} under waivers (write the reason)",
                        "Aanvaard {0} onder waivers (schrijf de reden)", rule),
                    edit,
                    false))
        .ifPresent(actions::add);
    WaiverComment.above(one.text().file(), one.brief().tree().root(), finding)
        .map(
            edit ->
                one.action(
                    words.say(
                        "Accept {0} by a comment here (write the reason)",
                        "Aanvaard {0} met een opmerking hier (schrijf de reden)", rule),
                    edit,
                    false))
        .ifPresent(actions::add);
  }
}
