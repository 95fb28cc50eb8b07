package dev.whylint.engine;

import dev.whylint.engine.Baseline.Entry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The baseline as a file: after one fixed line a finding a line, in four columns with a tab between
 * them, sorted, without line numbers, dates or counts, so that two branches merge by lines.
 */
public final class BaselineText {
  private static final String HEAD = "# whylint baseline 1";
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");
  private static final int COLUMNS = 4;

  private BaselineText() {}

  /** A line that is not as it should be. */
  public static final class BadLine extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    BadLine(int line, String message) {
      super(message);
      this.line = line;
    }

    /** Its number, from 1. */
    public int line() {
      return line;
    }
  }

  /** The text of the file. */
  public static String write(Baseline baseline) {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    for (Entry entry : baseline.entries()) {
      text.append(escape(entry.file())).append('\t');
      text.append(escape(entry.rule())).append('\t');
      text.append(escape(entry.item())).append('\t');
      text.append(entry.fingerprint()).append('\n');
    }
    return text.toString();
  }

  /**
   * Reads a file.
   *
   * @throws BadLine at the first line that is not as {@link #write} makes it
   */
  public static Baseline read(String text) throws BadLine {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
      throw new BadLine(1, "a baseline begins with the line '" + HEAD + "'");
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        entries.add(entry(lines.get(i), i + 1));
      }
    }
    return new Baseline(entries);
  }

  private static Entry entry(String line, int number) throws BadLine {
    if (line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>")) {
      throw new BadLine(number, "a merge conflict stands here; keep the lines of both sides");
    }
    String[] parts = line.split("\t", -1);
    if (parts.length != COLUMNS || !FINGERPRINT.matcher(parts[COLUMNS - 1]).matches()) {
      throw new BadLine(
          number, "file, rule, item and a fingerprint of 16 hex digits are due, tabs between them");
    }
    return new Entry(unescape(parts[0]), unescape(parts[1]), unescape(parts[2]), parts[3]);
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean plain = c >= ' ' && c != '%' && c != 0x7f && !isBreak(c);
              if (plain) {
                escaped.appendCodePoint(c);
              } else {
                for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  escaped.append(String.format("%%%02X", each & 0xff));
                }
              }
            });
    return escaped.toString();
  }

  private static boolean isBreak(int character) {
    return character == 0x85 || character == 0x2028 || character == 0x2029;
  }

  private static String unescape(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] plain = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      if (bytes[i] == '%' && high >= 0 && low >= 0) {
        plain[length++] = (byte) (high * 16 + low);
        i += 2;
      } else {
        plain[length++] = bytes[i];
      }
    }
    return new String(plain, 0, length, StandardCharsets.UTF_8);
  }
}
