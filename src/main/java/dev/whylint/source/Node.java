package dev.whylint.source;

/** A value in a YAML document that knows where it stands. */
public sealed interface Node permits Scalar, Sequence, Mapping {

  /** Where the value stands, from its anchor or first character to its last. */
  Place place();
}
