package dev.whylint.analysis.text;

import java.util.List;

/** How a language shows whether a need is led by a product or by something done with it. */
interface VerbLead {

  /** Whether a product heads the need, or is what its verb of acquiring asks for. */
  boolean isSolution(List<Word> words, int from);

  /** Whether the need opens with a phrase that a product heads. */
  boolean startsWithProduct(List<Word> words, int from);
}
