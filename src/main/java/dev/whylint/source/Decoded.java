package dev.whylint.source;

/** What becomes of bytes that claim to be text: the text, or the reason why they are none. */
public sealed interface Decoded permits SourceFile, SourceFault {}
