package dev.whylint.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.engine.Rule;
import dev.whylint.rule.Catalogue;
import dev.whylint.testing.SchemaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published schema of settings takes what their reader takes. */
class ConfigSchemaTest {
  private static final SchemaFile SCHEMA = new SchemaFile("config");
  private static final KnownRules RULES =
      new KnownRules(Catalogue.all().stream().map(Rule::info).toList());

  @TempDir private Path folder;

  @Test
  void theFileIsMadeFromTheCode() throws IOException {
    SCHEMA.holds(new ConfigSchema(RULES).make());
    assertThat(SCHEMA.faultsOfItself()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extends: strict",
        "extends: [recommended, starter]",
        "language: nl\naudience: client\nfail-on: never",
        "exclude: archive/**",
        "exclude: [archive/**, '*.old.yaml']",
        "rules: {wording: off, cause/shallow: minor, contract: {severity: info}, need: on}",
        "overrides: {files: drafts/**, rules: {wording: off}}",
        "overrides: [{files: [drafts/**], rules: {plan: minor}}]",
        "glossary: {terms: {CRM: the register of customers}, allowed: [same-day]}",
        "house-rules: {id: house/x, words: [a, {avoid: b, prefer: c}]}\nrules: {house/x: off}",
        "house-rules: [{id: house/x, assert: 'true', message: {en: m}, internal: true}]",
        "# nothing yet"
      })
  void bothTakeIt(String text) throws IOException {
    assertThat(refusedByReader(text)).isEmpty();
    assertThat(SCHEMA.faults(asEditorsRead(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extend: strict",
        "language: de",
        "audience: everybody",
        "audience:",
        "fail-on: major finding",
        "exclude: {archive: true}",
        "rules: {wordings: off}",
        "rules: {wording: severe}",
        "rules: {wording: {weight: info}}",
        "rules: [wording]",
        "overrides: {rules: {wording: off}}",
        "overrides: [{files: drafts/**}]",
        "glossary: {term: {CRM: a register}}",
        "glossary: {terms: {CRM: }}",
        "house-rules: {id: x, words: a}",
        "house-rules: {id: house/x, message: m}",
        "house-rules: {id: house/x, assert: 'true'}",
        "house-rules: {id: house/x, words: [{prefer: c}]}",
        "house-rules: {id: house/x, assert: 'true', message: {de: m}}",
        "- strict"
      })
  void bothRefuseIt(String text) throws IOException {
    assertThat(refusedByReader(text)).isNotEmpty();
    assertThat(SCHEMA.faults(asEditorsRead(text))).isNotEmpty();
  }

  private static JsonNode asEditorsRead(String text) {
    JsonNode node = new YAMLMapper().readTree(text);
    return node.isMissingNode() ? new YAMLMapper().nullNode() : node;
  }

  private List<SettingsFault> refusedByReader(String text) throws IOException {
    Path file = Files.writeString(folder.resolve(".whylint.yaml"), text);
    try {
      assertThat(new SettingsFinder(() -> RULES, folder).named(file).files()).isNotEmpty();
      return List.of();
    } catch (SettingsException e) {
      return e.faults();
    }
  }
}
