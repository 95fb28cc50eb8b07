package dev.whylint.analysis.text;

import java.util.Locale;

/** The word lists that every language has; each is one resource file. */
enum Lexicon {
  ABBREVIATIONS,
  ACQUIRE_VERBS,
  COMPOUND_PARTS,
  CONSTRAINT_NAMES,
  DETERMINERS,
  FAULT_ADJECTIVES,
  FAULT_NOUNS,
  FAULT_PHRASES,
  IRREGULAR_FORMS,
  KEEP_VERBS,
  LACK_IDIOMS,
  LACK_WORDS,
  NEED_OPENERS,
  OUTCOME_VERBS,
  OUTSIDER_WORDS,
  PERSON_WORDS,
  PHRASE_BREAKS,
  PRODUCT_NOUNS,
  QUALIFIERS,
  REASON_WORDS,
  REMEDY_MEMO_POLICY,
  REMEDY_MONITORING,
  REMEDY_REMINDER,
  REMEDY_TRAINING,
  REMEDY_WARNING,
  STEM_EXCEPTIONS,
  STOPWORDS,
  SYNONYMS,
  TECHNOLOGY_NAMES,
  VIRTUES,
  WEAK_VERBS;

  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
  }
}
