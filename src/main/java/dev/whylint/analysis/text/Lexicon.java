package dev.whylint.analysis.text;

import java.util.Locale;

/** The word lists that every language has; each is one file of {@code lexicon}. */
enum Lexicon {
  ABBREVIATIONS,
  ACQUIRE_VERBS,
  ACTIONS,
  ATTEMPT_OUTCOMES,
  COMPOUND_PARTS,
  CONSTRAINT_NAMES,
  DENIALS,
  DETERMINERS,
  FAULT_ADJECTIVES,
  FAULT_NOUNS,
  FAULT_PHRASES,
  IRREGULAR_FORMS,
  KEEP_VERBS,
  LACK_IDIOMS,
  LACK_WORDS,
  LIGHT_WORDS,
  NEED_OPENERS,
  NEGLECT_PHRASES,
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
  STATES,
  STEM_EXCEPTIONS,
  STOPWORDS,
  SYNONYMS,
  TECHNOLOGY_NAMES,
  TECH_ABSTRACTS,
  TECH_MODIFIERS,
  TELL_VERBS,
  VIRTUES,
  WEAK_ACTS,
  WEAK_VERBS;

  /** Its name among the lists of a language. */
  String listName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
