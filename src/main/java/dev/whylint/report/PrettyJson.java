package dev.whylint.report;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * How JSON is written: laid out by two spaces and a plain line feed on every system, and without
 * anything raw that steers who looks at it.
 */
final class PrettyJson extends ObjectWriteContext.Base {
  private PrettyJson() {}

  /** A generator that writes so. */
  static JsonGenerator generator(Writer out) {
    return JsonFactory.builder()
        .characterEscapes(new JsonEscapes())
        .build()
        .createGenerator(new PrettyJson(), out);
  }

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
