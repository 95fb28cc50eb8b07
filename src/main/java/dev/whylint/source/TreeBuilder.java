package dev.whylint.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Builds the tree of one document from the engine's events, on a stack of its own.
 *
 * <p>It stops at the first event that passes a limit; what it held by then is dropped.
 */
final class TreeBuilder {

  private final SourceFile file;
  private final EngineText source;
  private final Limits limits;
  private final int nodesLeft;
  private final List<SourceFault> faults = new ArrayList<>();
  private final Ranges scalars = new Ranges();
  private final Deque<OpenCollection> open = new ArrayDeque<>();
  private final Anchors anchors = new Anchors();
  private @Nullable Node root;
  private int nodes;
  private long aliased;
  private int stoppedAt = -1;

  TreeBuilder(SourceFile file, EngineText source, Limits limits, int nodesLeft) {
    this.file = file;
    this.source = source;
    this.limits = limits;
    this.nodesLeft = nodesLeft;
  }

  /** Takes the next event; false if a limit is passed and no further one is wanted. */
  boolean accept(Event event) {
    int from = offset(event.getStartMark());
    int to = Math.max(from, offset(event.getEndMark()));
    switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event, from, to);
      case Alias -> alias((AliasEvent) event, from, to);
      case SequenceStart, MappingStart -> start((CollectionStartEvent) event, from, to);
      case SequenceEnd, MappingEnd -> end(to);
      default -> {}
    }
    return stoppedAt < 0;
  }

  private void scalar(ScalarEvent event, int from, int to) {
    count(from);
    int end = to;
    if (event.isLiteral() || event.isFolded()) {
      end = Blanks.trimEnd(file.text(), from + 1, to);
      int header = headerEnd(from, end);
      scalars.add(header, end);
    } else {
      scalars.add(from, to);
    }
    int start = from == to ? behindWord(from) : from;
    end = from == to ? start : end;
    Place place = file.place(start, end);
    Scalar scalar = new Scalar(event.getValue(), event.isPlain(), place);
    event.getAnchor().ifPresent(name -> anchors.open(name.getValue()).set(scalar, 1));
    add(new Child(scalar, place, end, 1));
  }

  /** A comment may stand behind the sign that starts a block scalar. */
  private int headerEnd(int from, int to) {
    String text = file.text();
    for (int i = from; i < to; i++) {
      boolean sign = text.charAt(i) == '|' || text.charAt(i) == '>';
      if (sign && (i == from || Blanks.isBlank(text.charAt(i - 1)))) {
        return Blanks.lineEnd(text, i, to);
      }
    }
    return to;
  }

  /** The engine puts some left-out values on the line of the next token. */
  private int behindWord(int at) {
    int trimmed = Blanks.trimEnd(file.text(), source.from(), at);
    return Blanks.lineEnd(file.text(), trimmed, at) < at ? trimmed : at;
  }

  private void alias(AliasEvent event, int from, int to) {
    count(from);
    scalars.add(from, to);
    String name = event.getAlias().getValue();
    Place place = file.place(from, to);
    Anchors.Anchor anchor = anchors.get(name);
    Node node = anchor == null ? null : anchor.node();
    if (anchor == null || node == null) {
      aliasFault(place, name, anchor == null ? "unknown" : "recursive");
      add(new Child(new Scalar("*" + name, true, place), place, to, 1));
      return;
    }
    aliased += anchor.size();
    if (aliased > limits.maxAliasNodes()) {
      aliasFault(place, name, "limit");
      stop(from);
      return;
    }
    add(new Child(node, place, to, anchor.size()));
  }

  private void aliasFault(Place place, String name, String reason) {
    faults.add(new SourceFault(SourceFault.Kind.ALIAS, place, null, List.of(name, reason)));
  }

  private void start(CollectionStartEvent event, int from, int to) {
    count(from);
    if (open.size() >= limits.maxDepth()) {
      stop(from, SourceFault.Kind.TOO_DEEP, List.of(Integer.toString(limits.maxDepth())));
    }
    Optional<Anchor> name = event.getAnchor();
    Anchors.Anchor anchor = name.isPresent() ? anchors.open(name.get().getValue()) : null;
    boolean sequence = event.getEventId() == Event.ID.SequenceStart;
    open.push(
        sequence
            ? new OpenSequence(event.isFlow(), from, to, anchor)
            : new OpenMapping(event.isFlow(), from, to, anchor, faults));
  }

  private void end(int to) {
    OpenCollection closed = open.pop();
    boolean closedHere =
        closed.flow() && to > closed.end() && file.text().charAt(to - 1) == closed.closing();
    int end = closedHere ? to : closed.end();
    Place place = file.place(closed.from(), end);
    Node node = closed.build(place);
    if (closed.anchor() != null) {
      closed.anchor().set(node, closed.size());
    }
    add(new Child(node, place, end, closed.size()));
  }

  private void add(Child child) {
    OpenCollection around = open.peek();
    if (around == null) {
      root = child.node();
    } else {
      around.add(child);
    }
  }

  private void count(int at) {
    nodes++;
    if (nodes > nodesLeft) {
      String limit = Integer.toString(limits.maxNodes());
      stop(at, SourceFault.Kind.TOO_LARGE, List.of("nodes", limit));
    }
  }

  private void stop(int at, SourceFault.Kind kind, List<String> details) {
    if (stoppedAt < 0) {
      faults.add(new SourceFault(kind, file.place(at, at), null, details));
    }
    stop(at);
  }

  private void stop(int at) {
    stoppedAt = stoppedAt < 0 ? at : stoppedAt;
  }

  private int offset(Optional<Mark> mark) {
    int codePoint = mark.isPresent() ? mark.get().getIndex() : 0;
    return Math.min(source.offset(codePoint), source.from() + source.text().length());
  }

  /** The value of the document; null where it is left out or reading stopped. */
  @Nullable Node root() {
    boolean leftOut = root instanceof Scalar s && s.plain() && s.text().isEmpty();
    return stoppedAt >= 0 || leftOut ? null : root;
  }

  /** The faults met so far; the list may be added to. */
  List<SourceFault> faults() {
    return faults;
  }

  /** The stretches of scalars and aliases, which hold no comments. */
  Ranges scalars() {
    return scalars;
  }

  int nodes() {
    return nodes;
  }

  /** Where a limit was passed, as an offset in the file, or -1. */
  int stoppedAt() {
    return stoppedAt;
  }
}
