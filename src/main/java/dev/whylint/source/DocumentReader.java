package dev.whylint.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;

/** Reads the one document that a stretch of a file holds. */
final class DocumentReader {

  /**
   * Characters the engine takes in at once. It copies all it holds each time it reads on within one
   * token, so a small buffer makes long tokens quadratic.
   */
  private static final int LARGEST_BUFFER = 1 << 20;

  private final SourceFile file;
  private final Limits limits;

  DocumentReader(SourceFile file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  /**
   * A document, and what it took.
   *
   * @param document the document
   * @param nodes the nodes read, those of a broken document included
   */
  record Outcome(YamlDocument document, int nodes) {}

  Outcome read(int index, Segments.Segment segment, int nodesLeft) {
    EngineText source = EngineText.of(file.text(), segment.from(), segment.to());
    TreeBuilder builder = new TreeBuilder(file, source, limits, nodesLeft);
    SyntaxFault syntax = segment.blank() ? null : parse(source, builder);
    if (syntax != null && syntax.hint().equals("tab")) {
      EngineText mended = source.withSpacesForTabs();
      if (!mended.text().equals(source.text())) {
        builder = new TreeBuilder(file, mended, limits, nodesLeft);
        syntax = parse(mended, builder);
      }
    }
    return new Outcome(document(index, segment, source, builder, syntax), builder.nodes());
  }

  private static @Nullable SyntaxFault parse(EngineText source, TreeBuilder builder) {
    int length = source.text().length();
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel("brief")
            .setParseComments(false)
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(Math.min(length + 16, LARGEST_BUFFER))
            .build();
    int reached = source.from();
    try {
      Iterator<Event> events = new Parse(settings).parseString(source.text()).iterator();
      while (events.hasNext()) {
        Event event = events.next();
        reached = event.getEndMark().map(m -> source.offset(m.getIndex())).orElse(reached);
        if (!builder.accept(event)) {
          return null;
        }
      }
      return null;
    } catch (RuntimeException e) {
      // The engine signals every refusal this way, and odd numbers in directives as well.
      return SyntaxDiagnosis.of(source, e, Math.min(reached, source.from() + length));
    }
  }

  private YamlDocument document(
      int index,
      Segments.Segment segment,
      EngineText source,
      TreeBuilder builder,
      @Nullable SyntaxFault syntax) {
    List<SourceFault> faults = new ArrayList<>(builder.faults());
    int end = builder.stoppedAt() >= 0 ? builder.stoppedAt() : segment.to();
    SyntaxFault first = firstOf(syntax, forbidden(source));
    if (first != null && first.at() <= end) {
      faults.add(first.in(file));
      end = first.at();
    }
    boolean whole = end == segment.to() && first == null;
    return new YamlDocument(
        index,
        whole ? builder.root() : null,
        placeOf(segment),
        CommentScanner.scan(file, segment.from(), end, builder.scalars()),
        faults.stream().sorted((a, b) -> a.place().compareTo(b.place())).toList());
  }

  private @Nullable SyntaxFault forbidden(EngineText source) {
    int at = source.forbidden();
    if (at < 0) {
      return null;
    }
    String code = Integer.toHexString(file.text().charAt(at) | 0x10000).substring(1);
    String problem = "found a character that is not allowed: U+" + code.toUpperCase(Locale.ROOT);
    return new SyntaxFault(at, at + 1, -1, problem, "control");
  }

  private static @Nullable SyntaxFault firstOf(@Nullable SyntaxFault a, @Nullable SyntaxFault b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.at() < b.at() ? a : b;
  }

  private Place placeOf(Segments.Segment segment) {
    int from = Blanks.trimStart(file.text(), segment.from(), segment.to());
    if (from == segment.to()) {
      return file.place(segment.from(), segment.from());
    }
    return file.place(from, Blanks.trimEnd(file.text(), from, segment.to()));
  }
}
