package dev.whylint.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Turns the bytes of a file into text, strictly.
 *
 * <p>UTF-8 with or without a byte order mark, and UTF-16 with one, are read; anything else is a
 * fault at the first byte that cannot be text, never a replacement character.
 */
public final class SourceReader {

  private final Limits limits;

  /** A reader within the given limits. */
  public SourceReader(Limits limits) {
    this.limits = limits;
  }

  /** A reader within the standard limits. */
  public SourceReader() {
    this(Limits.standard());
  }

  /** Reads bytes as text; the result is a {@link SourceFile} or the {@link SourceFault} in it. */
  public Decoded decode(String name, byte[] bytes) {
    if (bytes.length > limits.maxBytes()) {
      return new SourceFault(
          SourceFault.Kind.TOO_LARGE,
          Place.at(1, 1),
          null,
          List.of("bytes", Integer.toString(limits.maxBytes())));
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return fault("", bytes, 0, "utf-32");
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(name, bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(name, bytes, 2, StandardCharsets.UTF_16BE);
    }
    int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return decode(name, bytes, mark, StandardCharsets.UTF_8);
  }

  private static Decoded decode(String name, byte[] bytes, int from, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    String text = out.flip().toString();
    int zero = text.indexOf('\0');
    if (zero >= 0) {
      String before = text.substring(0, zero);
      int at = before.getBytes(charset).length + from;
      return fault(before, bytes, at, looksLikeUtf16(bytes) ? "utf-16" : "nul");
    }
    if (result.isError()) {
      boolean wide = !charset.equals(StandardCharsets.UTF_8);
      return fault(text, bytes, in.position(), wide ? "utf-16" : guess(bytes));
    }
    return new SourceFile(name, text);
  }

  private static SourceFault fault(String before, byte[] bytes, int at, String looksLike) {
    Place place = LineStarts.of(before).place(before.length(), before.length());
    String hex = String.format(Locale.ROOT, "%02X", bytes[at] & 0xFF);
    return new SourceFault(SourceFault.Kind.ENCODING, place, null, List.of(looksLike, hex));
  }

  private static String guess(byte[] bytes) {
    int controls = 0;
    boolean windows = false;
    for (byte b : bytes) {
      int value = b & 0xFF;
      if (value < 0x20 && value != '\n' && value != '\r' && value != '\t') {
        controls++;
      }
      windows |= value >= 0x80 && value < 0xA0;
    }
    if (controls * 50L > bytes.length) {
      return looksLikeUtf16(bytes) ? "utf-16" : "binary";
    }
    return windows ? "windows-1252" : "latin-1";
  }

  /** Mostly Latin text in UTF-16 has a zero in every second byte, and in those alone. */
  private static boolean looksLikeUtf16(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros[i & 1]++;
      }
    }
    int half = bytes.length / 2;
    int more = Math.max(zeros[0], zeros[1]);
    int fewer = Math.min(zeros[0], zeros[1]);
    return half > 0 && more * 10L >= half * 7L && fewer * 10L <= half;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
