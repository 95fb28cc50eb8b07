package dev.whylint.source;

/**
 * How much of an untrusted file is read before the reader gives up with a fault.
 *
 * @param maxBytes largest size of a file in bytes, at least 1
 * @param maxDepth deepest nesting of sequences and mappings, at least 1
 * @param maxAliasNodes nodes that a walk over one document may meet through aliases, at least 0
 * @param maxNodes nodes in all documents of one file together, at least 1
 */
public record Limits(int maxBytes, int maxDepth, int maxAliasNodes, int maxNodes) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a limit is below its range
   */
  public Limits {
    if (maxBytes < 1 || maxDepth < 1 || maxAliasNodes < 0 || maxNodes < 1) {
      throw new IllegalArgumentException("a limit is below its range");
    }
  }

  /** 16 MiB, 100 levels, 10,000 aliased nodes, 400,000 nodes: far above any brief of a person. */
  public static Limits standard() {
    return new Limits(16 << 20, 100, 10_000, 400_000);
  }
}
