package dev.whylint.report;

import dev.whylint.report.ReportView.Block;
import java.util.ArrayList;
import java.util.List;

/** Takes a section of a rule's page apart into paragraphs and code. */
final class PageBlocks {
  private static final String FENCE = "```";

  private PageBlocks() {}

  static List<Block> of(String markdown) {
    List<Block> blocks = new ArrayList<>();
    List<String> open = new ArrayList<>();
    boolean code = false;
    for (String line : markdown.lines().toList()) {
      if (line.startsWith(FENCE)) {
        close(code, open, blocks);
        code = !code;
      } else if (!code && line.isBlank()) {
        close(false, open, blocks);
      } else {
        open.add(line);
      }
    }
    close(code, open, blocks);
    return List.copyOf(blocks);
  }

  private static void close(boolean code, List<String> open, List<Block> blocks) {
    if (!open.isEmpty()) {
      List<String> lines =
          code ? List.copyOf(open) : List.of(String.join(" ", open).replace("`", ""));
      blocks.add(new Block(code, lines));
      open.clear();
    }
  }
}
