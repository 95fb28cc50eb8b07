package dev.whylint.source;

import java.util.List;

/**
 * What the engine found wrong, in offsets of the file.
 *
 * @param at where a reader should look first
 * @param to the end of that stretch
 * @param related the other end of the mistake, or -1
 * @param problem the engine's words on one line
 * @param hint one of the codes of {@link SourceFault.Kind#SYNTAX}, or an empty text
 */
record SyntaxFault(int at, int to, int related, String problem, String hint) {

  SourceFault in(SourceFile file) {
    Place other = related < 0 ? null : file.place(related, related);
    List<String> details = hint.isEmpty() ? List.of(problem) : List.of(problem, hint);
    return new SourceFault(SourceFault.Kind.SYNTAX, file.place(at, to), other, details);
  }
}
