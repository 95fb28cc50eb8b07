package dev.whylint.source;

/**
 * A comment, which YAML itself throws away.
 *
 * @param text what follows the number sign up to the end of the line, blanks included
 * @param place from the number sign to the end of the line
 * @param ownLine whether only blanks stand before it on its line
 */
public record Comment(String text, Place place, boolean ownLine) {}
