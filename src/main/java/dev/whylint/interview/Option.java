package dev.whylint.interview;

/**
 * Something of the brief that an answer can refer to.
 *
 * @param id its id in the brief
 * @param text what it says
 */
record Option(String id, String text) {}
