package dev.whylint.interview;

/**
 * One question.
 *
 * @param key under which its answer is kept: the JSON pointer that it goes to, or a name of its own
 *     that starts with {@code ~}
 * @param topic the name of its words
 * @param section the part of the interview that it belongs to
 * @param about what it is about, for the words; empty where nothing in particular
 * @param usual the answer that is taken if none is given; empty where the question is skipped then
 */
record Question(String key, String topic, String section, Kind kind, String about, String usual) {}
