package dev.whylint.report;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** How JSON is laid out: two spaces and a plain line feed on every system. */
final class PrettyJson extends ObjectWriteContext.Base {
  @Override
  public PrettyPrinter getPrettyPrinter() {
    return new DefaultPrettyPrinter()
        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
        .withArrayIndenter(new DefaultIndenter("  ", "\n"));
  }

  @Override
  public boolean hasPrettyPrinter() {
    return true;
  }
}
