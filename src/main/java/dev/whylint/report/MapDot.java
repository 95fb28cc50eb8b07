package dev.whylint.report;

import dev.whylint.report.CausalPicture.Arrow;
import dev.whylint.report.CausalPicture.Box;
import dev.whylint.report.CausalPicture.Kind;
import java.io.IOException;

/** The causal map in the language of Graphviz. No word of a brief stands outside a quoted label. */
public final class MapDot {
  private static final int WIDTH = 30;

  private final CausalPicture picture;
  private final MapWords words;

  /** The map of this picture. */
  public MapDot(CausalPicture picture) {
    this.picture = picture;
    this.words = new MapWords(new Labels(picture.language()));
  }

  /** Writes a directed graph. */
  public void write(Appendable out) throws IOException {
    out.append("digraph causes {\n");
    out.append("  graph [rankdir=LR, labelloc=t, fontname=\"sans-serif\", label=");
    out.append(quoted(picture.title())).append("];\n");
    out.append("  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n");
    out.append("  edge [fontname=\"sans-serif\", fontsize=10];\n");
    for (Box box : picture.boxes()) {
      out.append("  n").append(String.valueOf(box.number() + 1)).append(" [label=");
      out.append(quoted(words.tag(box) + "\n" + box.text())).append(look(box)).append("];\n");
    }
    for (Arrow arrow : picture.arrows()) {
      out.append("  n").append(String.valueOf(arrow.from() + 1));
      out.append(" -> n").append(String.valueOf(arrow.to() + 1));
      out.append(look(arrow)).append(";\n");
    }
    out.append("}\n");
  }

  private static String look(Box box) {
    if (box.kind() == Kind.PART) {
      return ", shape=component, style=solid, color=\"#1a7f37\"";
    } else if (box.untreated()) {
      return ", color=\"#b3261e\", fontcolor=\"#b3261e\", penwidth=3";
    }
    return box.kind() == Kind.SYMPTOM
        ? ", shape=ellipse, style=solid"
        : box.root() ? ", penwidth=2" : "";
  }

  private String look(Arrow arrow) {
    if (arrow.closesLoop()) {
      return " [style=dashed, constraint=false]";
    }
    boolean part = picture.boxes().get(arrow.from()).kind() == Kind.PART;
    return part ? " [color=\"#1a7f37\", arrowhead=tee]" : "";
  }

  /** A quoted string: quotes and backslashes escaped, no entity, lines of a fair length. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (String paragraph : text.split("\n", -1)) {
      for (String line : Wrap.lines(paragraph, WIDTH)) {
        out.append(out.length() > 1 ? "\\n" : "");
        out.append(line.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;"));
      }
    }
    return out.append('"').toString();
  }
}
