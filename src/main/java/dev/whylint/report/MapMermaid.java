package dev.whylint.report;

import dev.whylint.report.CausalPicture.Arrow;
import dev.whylint.report.CausalPicture.Box;
import dev.whylint.report.CausalPicture.Kind;
import java.io.IOException;

/**
 * The causal map as a Mermaid flowchart. In a label all but letters, digits and the plainest marks
 * is written as a number code, so that no text can end the label, start a comment or a directive.
 */
public final class MapMermaid {
  private static final String PLAIN = " ,.:'?!";

  private final CausalPicture picture;
  private final MapWords words;

  /** The map of this picture. */
  public MapMermaid(CausalPicture picture) {
    this.picture = picture;
    this.words = new MapWords(new Labels(picture.language()));
  }

  /** Writes a flowchart from left to right. */
  public void write(Appendable out) throws IOException {
    out.append("flowchart LR\n");
    for (Box box : picture.boxes()) {
      boolean round = box.kind() == Kind.SYMPTOM;
      out.append("  ").append(id(box.number())).append(round ? "([\"" : "[\"");
      out.append(escape(words.tag(box) + ": " + box.text()));
      out.append(round ? "\"])" : "\"]").append(look(box)).append('\n');
    }
    for (Arrow arrow : picture.arrows()) {
      boolean part = picture.boxes().get(arrow.from()).kind() == Kind.PART;
      String line = arrow.closesLoop() ? " -.-> " : part ? " ==> " : " --> ";
      out.append("  ").append(id(arrow.from())).append(line).append(id(arrow.to())).append('\n');
    }
    out.append("  classDef part stroke:#1a7f37,stroke-width:2px\n");
    out.append("  classDef root stroke-width:3px\n");
    out.append("  classDef untreated stroke:#b3261e,stroke-width:4px,stroke-dasharray:6 3\n");
  }

  private static String id(int number) {
    return "n" + (number + 1);
  }

  private static String look(Box box) {
    if (box.kind() == Kind.PART) {
      return ":::part";
    }
    return box.untreated() ? ":::untreated" : box.root() ? ":::root" : "";
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
                out.appendCodePoint(c);
              } else {
                out.append('#').append(c).append(';');
              }
            });
    return out.toString();
  }
}
