package dev.whylint.engine;

/** Why a finding does not count: the reason given, and who gave it; internal. */
public record Waived(String because, String by) {}
