package dev.whylint.counsel.conversation;

import dev.whylint.engine.Phrase;
import java.util.List;

/** A stage of the conversation; it has at least one line. */
public record Stage(Phrase heading, List<Line> lines) {}
