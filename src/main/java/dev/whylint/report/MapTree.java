package dev.whylint.report;

import dev.whylint.engine.Severity;
import dev.whylint.report.CausalPicture.Arrow;
import dev.whylint.report.CausalPicture.Box;
import dev.whylint.report.CausalPicture.Kind;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The causal map as a tree of lines: under each symptom the causes that explain it, beside each the
 * parts that meet it. A cause is unfolded once; further on it is only named.
 */
public final class MapTree {
  private static final int STEP = 3;
  private static final int NARROWEST = 40;

  private final CausalPicture picture;
  private final Style style;
  private final Labels labels;
  private final Map<Integer, List<Arrow>> causes;
  private final Map<Integer, List<Arrow>> remedies;
  private final Set<Integer> unfolded = new HashSet<>();

  /** A tree of this picture, in this style. */
  public MapTree(CausalPicture picture, Style style) {
    this.picture = picture;
    this.style = style;
    this.labels = new Labels(picture.language());
    this.causes = picture.incoming(Kind.CAUSE);
    this.remedies = picture.incoming(Kind.PART);
  }

  /** A line to write, and what hangs under it. */
  private record Row(String tag, Paint paint, String text, List<Arrow> under, int depth) {}

  /** A row that waits to be written, with the guides to its left. */
  private record Open(Arrow arrow, String guides, boolean last, int depth) {}

  private interface Paint extends UnaryOperator<String> {}

  /** Writes the tree and, under it, what hangs nowhere. */
  public void write(Appendable out) throws IOException {
    unfolded.clear();
    if (!picture.title().isEmpty()) {
      lines("", "", picture.title(), style::bold, out);
      out.append('\n');
    }
    for (Box symptom : picture.of(Kind.SYMPTOM)) {
      String tag = labels.say("SYMPTOM:", "SYMPTOOM:");
      tree(new Row(tag, style::bold, symptom.text(), under(symptom), 0), out);
      if (!causes.containsKey(symptom.number())) {
        lines("  ", "  ", labels.say("no cause given", "geen oorzaak genoemd"), style::faint, out);
      }
      out.append('\n');
    }
    if (picture.of(Kind.CAUSE).isEmpty() && picture.of(Kind.SYMPTOM).isEmpty()) {
      String none =
          labels.say(
              "This brief names no symptoms and no causes.",
              "Deze brief noemt geen symptomen en geen oorzaken.");
      lines("", "", none, style::bold, out);
      out.append('\n');
    }
    looseCauses(out);
    looseParts(out);
    lines("", "", sum(), picture.untreatedRoots() > 0 ? this::alarm : style::bold, out);
  }

  private void looseCauses(Appendable out) throws IOException {
    List<Box> loose = new ArrayList<>(picture.leadingNowhere(Kind.CAUSE));
    loose.addAll(picture.of(Kind.CAUSE));
    boolean first = true;
    for (Box cause : loose) {
      if (unfolded.contains(cause.number())) {
        continue;
      }
      if (first) {
        String head = labels.say("Causes tied to no symptom", "Oorzaken zonder symptoom");
        lines("", "", head, style::bold, out);
        first = false;
      }
      unfolded.add(cause.number());
      tree(row(cause, "", 0), out);
    }
    out.append(first ? "" : "\n");
  }

  private void looseParts(Appendable out) throws IOException {
    List<Box> loose = picture.leadingNowhere(Kind.PART);
    if (loose.isEmpty()) {
      return;
    }
    String head =
        labels.say(
            "Parts that reach no cause and no symptom",
            "Onderdelen die geen oorzaak en geen symptoom raken");
    lines("", "", head, style::bold, out);
    for (Box part : loose) {
      String notes = part.notes().isEmpty() ? "" : " [" + String.join("; ", part.notes()) + "]";
      lines(style.plain() ? "  " : "• ", "  ", part.text() + notes, text -> text, out);
    }
    out.append('\n');
  }

  private String sum() {
    int open = picture.untreatedRoots();
    int all = picture.roots();
    if (all == 0) {
      return labels.say("No root cause to meet.", "Geen grondoorzaak om aan te pakken.");
    } else if (open == 0) {
      return labels.say(
          "A part meets every root cause ({0}).",
          "Voor elke grondoorzaak is er een onderdeel ({0}).", all);
    }
    if (all == 1) {
      return labels.say("The root cause is untreated.", "De grondoorzaak is niet aangepakt.");
    }
    return labels.say(
        open == 1
            ? "{0} of {1} root causes is untreated."
            : "{0} of {1} root causes are untreated.",
        open == 1
            ? "{0} van {1} grondoorzaken is niet aangepakt."
            : "{0} van {1} grondoorzaken zijn niet aangepakt.",
        open,
        all);
  }

  private void tree(Row top, Appendable out) throws IOException {
    row(top, "", "", out);
    Deque<Open> open = new ArrayDeque<>();
    push(top.under(), "", 1, open);
    while (!open.isEmpty()) {
      Open next = open.pop();
      Row row = row(next.arrow(), next.depth());
      boolean deep = next.depth() > deepest();
      String guides = next.guides();
      String inner = guides + (style.plain() || next.last() ? "   " : "│  ");
      row(row, guides + (style.plain() ? "   " : next.last() ? "└─ " : "├─ "), inner, out);
      push(row.under(), deep ? guides : inner, next.depth() + 1, open);
    }
  }

  private void push(List<Arrow> under, String guides, int depth, Deque<Open> open) {
    for (int i = under.size() - 1; i >= 0; i--) {
      open.push(new Open(under.get(i), guides, i == under.size() - 1, depth));
    }
  }

  private int deepest() {
    return (style.columns() - NARROWEST) / STEP - 1;
  }

  private Row row(Arrow arrow, int depth) {
    Box box = picture.boxes().get(arrow.from());
    if (box.kind() == Kind.PART) {
      String via =
          arrow.via().isEmpty() ? "" : labels.say(" [need: {0}]", " [behoefte: {0}]", arrow.via());
      String tag = labels.say("met by:", "aangepakt door:");
      return new Row(tag, style::mark, box.text() + via, List.of(), depth);
    }
    String because = style.plain() ? labels.say("because: ", "doordat: ") : "";
    if (arrow.closesLoop()) {
      String tag = because + labels.say("LOOP, back to:", "KRING, terug naar:");
      return new Row(tag, style::bold, box.text(), List.of(), depth);
    }
    return row(box, because, depth);
  }

  private Row row(Box cause, String before, int depth) {
    boolean again = depth > 0 && !unfolded.add(cause.number());
    String more = again ? labels.say(" (see above)", " (zie boven)") : "";
    List<Arrow> under = again ? List.of() : under(cause);
    String level = depth > deepest() ? labels.say("[level {0}] ", "[niveau {0}] ", depth) : "";
    if (!cause.root()) {
      return new Row(before.strip(), style::faint, level + cause.text() + more, under, depth);
    }
    String tag =
        cause.untreated()
            ? labels.say("UNTREATED ROOT CAUSE:", "GRONDOORZAAK, NIET AANGEPAKT:")
            : labels.say("ROOT CAUSE:", "GRONDOORZAAK:");
    Paint paint = cause.untreated() ? this::alarm : style::bold;
    return new Row(before + tag, paint, level + cause.text() + more, under, depth);
  }

  private List<Arrow> under(Box box) {
    List<Arrow> under = new ArrayList<>(remedies.getOrDefault(box.number(), List.of()));
    under.addAll(causes.getOrDefault(box.number(), List.of()));
    return under;
  }

  private String alarm(String text) {
    return style.severity(Severity.BLOCKER, text);
  }

  private void row(Row row, String first, String rest, Appendable out) throws IOException {
    String tag = row.tag();
    UnaryOperator<String> paint =
        line ->
            !tag.isEmpty() && line.startsWith(tag)
                ? row.paint().apply(tag) + line.substring(tag.length())
                : line;
    String hang = row.under().isEmpty() || style.plain() ? rest : rest + "│  ";
    lines(first, hang.isEmpty() ? "" : hang, (tag + " " + row.text()).strip(), paint, out);
  }

  private void lines(
      String first, String rest, String text, UnaryOperator<String> paint, Appendable out)
      throws IOException {
    int width = style.columns() - Math.max(Wrap.length(first), Wrap.length(rest));
    String before = first;
    for (String line : Wrap.lines(text, width)) {
      out.append(before).append(paint.apply(line)).append('\n');
      before = rest;
    }
  }
}
