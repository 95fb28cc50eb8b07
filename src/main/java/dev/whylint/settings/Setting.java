package dev.whylint.settings;

/** A value with the place that set it. */
public record Setting<T>(T value, Origin origin) {}
