package dev.whylint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceReaderTest {

  private static final String TEXT = "title: één\nproblem: \uD83D\uDE00\n";

  private final SourceReader reader = new SourceReader();

  @Test
  void utf8IsReadWithAndWithoutByteOrderMark() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    byte[] marked = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);
    assertThat(reader.decode("b", bytes)).isEqualTo(new SourceFile("b", TEXT));
    assertThat(reader.decode("b", marked)).isEqualTo(new SourceFile("b", TEXT));
  }

  @Test
  void utf16WithByteOrderMarkIsReadInBothByteOrders() {
    byte[] big = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE);
    byte[] little = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
    assertThat(reader.decode("b", big)).isEqualTo(new SourceFile("b", TEXT));
    assertThat(reader.decode("b", little)).isEqualTo(new SourceFile("b", TEXT));
  }

  @Test
  void latin1IsNamedAtItsFirstLetterOutsideAscii() {
    SourceFault fault = fault("title: x\nwie: Café\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(fault.kind()).isEqualTo(SourceFault.Kind.ENCODING);
    assertThat(fault.place()).isEqualTo(Place.at(2, 9));
    assertThat(fault.details()).containsExactly("latin-1", "E9");
  }

  @Test
  void curlyQuotesOfWindowsAreNamed() {
    SourceFault fault = fault("a: \u201Chi\u201D".getBytes(Charset.forName("windows-1252")));
    assertThat(fault.place()).isEqualTo(Place.at(1, 4));
    assertThat(fault.details()).containsExactly("windows-1252", "93");
  }

  @Test
  void utf16WithoutByteOrderMarkIsNamed() {
    assertThat(fault(TEXT.getBytes(StandardCharsets.UTF_16LE)).details()).startsWith("utf-16");
    assertThat(fault("title: x\n".getBytes(StandardCharsets.UTF_16BE)).details())
        .startsWith("utf-16");
  }

  @Test
  void utf16CutInTheMiddleOfACharacterIsAFault() {
    SourceFault fault = fault(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a', (byte) 0xD8, 0});
    assertThat(fault.kind()).isEqualTo(SourceFault.Kind.ENCODING);
  }

  @Test
  void aZeroByteIsNamedAtItsPlace() {
    SourceFault fault = fault("a: é\nb: x\0y\n".getBytes(StandardCharsets.UTF_8));
    assertThat(fault.place()).isEqualTo(Place.at(2, 5));
    assertThat(fault.details()).containsExactly("nul", "00");
  }

  @Test
  void aTruncatedLastCharacterIsAFaultAtItsPlace() {
    SourceFault fault = fault(new byte[] {'a', ':', ' ', (byte) 0xE2, (byte) 0x82});
    assertThat(fault.place()).isEqualTo(Place.at(1, 4));
  }

  @Test
  void aFileOverTheLimitIsNotDecoded() {
    SourceReader small = new SourceReader(new Limits(10, 10, 10, 10));
    assertThat(small.decode("b", new byte[11]))
        .isInstanceOfSatisfying(
            SourceFault.class,
            f -> {
              assertThat(f.kind()).isEqualTo(SourceFault.Kind.TOO_LARGE);
              assertThat(f.details()).containsExactly("bytes", "10");
            });
  }

  private SourceFault fault(byte[] bytes) {
    return (SourceFault) reader.decode("b", bytes);
  }
}
