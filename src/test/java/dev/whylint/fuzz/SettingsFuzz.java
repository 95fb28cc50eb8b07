package dev.whylint.fuzz;

import dev.whylint.engine.Rule;
import dev.whylint.rule.Catalogue;
import dev.whylint.settings.KnownRules;
import dev.whylint.settings.Settings;
import dev.whylint.settings.SettingsException;
import dev.whylint.settings.SettingsFinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Any bytes are settings, or are refused as such. */
public final class SettingsFuzz {
  private static final KnownRules KNOWN =
      new KnownRules(Catalogue.all().stream().map(Rule::info).toList());
  private static final Path FILE = file();

  private SettingsFuzz() {}

  /** Reads one input. */
  public static void fuzzerTestOneInput(byte[] data) {
    Settings settings = read(data);
    settings.houseRules();
    settings.glossary();
    settings.tuning(FILE.resolveSibling("a.brief.yaml"));
  }

  static Settings read(byte[] data) {
    try {
      Files.write(FILE, data);
      return new SettingsFinder(() -> KNOWN, FILE.getParent()).named(FILE);
    } catch (SettingsException refused) {
      return Settings.none();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file() {
    try {
      return Files.createTempDirectory("whylint-fuzz").resolve(SettingsFinder.NAME);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
