package dev.whylint.interview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Speaks to a terminal, with editing of the line that is typed and a history of those before. */
public final class TerminalTalk implements Talk {
  private static final int NARROW = 60;
  private static final int WIDE = 120;

  private final Terminal terminal;
  private final LineReader reader;
  private final boolean colour;

  private TerminalTalk(Terminal terminal, boolean colour) {
    this.terminal = terminal;
    this.colour = colour;
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.DISABLE_HIGHLIGHTER, true)
            .build();
  }

  /**
   * Opens the terminal that the program runs in.
   *
   * @param colour whether escapes for looks may be written
   * @throws IOException if there is none that can be edited on
   */
  public static Talk open(boolean colour) throws IOException {
    // Of the providers, this one needs no native code: it calls the system's own stty.
    Terminal terminal =
        TerminalBuilder.builder()
            .system(true)
            .provider(TerminalBuilder.PROP_PROVIDER_EXEC)
            .dumb(false)
            .encoding(StandardCharsets.UTF_8)
            .build();
    return new TerminalTalk(terminal, colour);
  }

  @Override
  public int columns() {
    return Math.min(WIDE, Math.max(NARROW, terminal.getWidth()));
  }

  @Override
  public boolean colour() {
    return colour;
  }

  @Override
  public void say(String text) {
    terminal.writer().print(text);
  }

  @Override
  public Input hear(String prompt) {
    terminal.writer().flush();
    try {
      return new Input.Line(reader.readLine(prompt));
    } catch (UserInterruptException e) {
      return new Input.Interrupted();
    } catch (EndOfFileException e) {
      return new Input.End();
    }
  }

  @Override
  public void close() throws IOException {
    terminal.flush();
    terminal.close();
  }
}
