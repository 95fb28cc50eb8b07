package dev.whylint.analysis.text;

/**
 * A statement that people are the cause, by their character, care, will or skill.
 *
 * @param who the people as written; empty where only the fault is named ("human error")
 * @param fault the words that carry the blame, as written
 * @param start offset of the fault in the text
 * @param end offset behind it
 */
public record PersonBlame(String who, String fault, int start, int end) {}
