package dev.whylint.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the documents in a file, with whatever could be read of it.
 *
 * @param index its number in the file, from 1
 * @param root its value, or null where it is empty or a fault made it unreadable
 * @param place from its first to its last character that is not blank
 * @param comments its comments in the order of the file; up to the fault if it is unreadable
 * @param faults what is wrong with it, in the order of the file
 */
public record YamlDocument(
    int index, @Nullable Node root, Place place, List<Comment> comments, List<SourceFault> faults) {

  /** Takes copies of the lists. */
  public YamlDocument {
    comments = List.copyOf(comments);
    faults = List.copyOf(faults);
  }
}
