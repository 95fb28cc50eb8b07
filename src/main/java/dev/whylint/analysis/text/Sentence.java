package dev.whylint.analysis.text;

/**
 * One sentence of a text.
 *
 * @param text as written, without the white space around it
 * @param start offset of its first UTF-16 unit
 * @param end offset behind its last one
 */
public record Sentence(String text, int start, int end) {}
