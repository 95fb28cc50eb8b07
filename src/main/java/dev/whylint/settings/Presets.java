package dev.whylint.settings;

import dev.whylint.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The settings that come with the program, to be extended by name. */
final class Presets {
  /** Their names. */
  static final List<String> NAMES = List.of("recommended", "strict", "starter");

  private Presets() {}

  /** How a preset is named as the origin of a setting. */
  static String shown(String name) {
    return "preset " + name;
  }

  /** The text of a preset. */
  static SourceFile text(String name) {
    String resource = "/dev/whylint/preset/" + name + ".yaml";
    try (InputStream in = Presets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("preset missing from the program: " + name);
      }
      return new SourceFile(shown(name), new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
