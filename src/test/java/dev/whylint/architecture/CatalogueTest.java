package dev.whylint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.whylint.engine.Rule;
import dev.whylint.rule.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue, the classes and the pages name the same rules. */
class CatalogueTest {
  private static final Path PAGES = Path.of("src/main/resources/dev/whylint/rule");

  @Test
  void everyRuleClassStandsInTheCatalogue() {
    Set<String> classes =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.whylint.rule")
                .stream()
                .filter(c -> c.isAssignableTo(Rule.class) && !c.isInterface())
                .map(c -> c.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    assertThat(classes).hasSizeGreaterThan(100);
    assertThat(Catalogue.all())
        .extracting(rule -> rule.getClass().getName())
        .containsExactlyInAnyOrderElementsOf(classes);
  }

  @Test
  void everyPageBelongsToARule() throws IOException {
    Set<String> rules =
        Catalogue.all().stream().map(rule -> rule.info().name()).collect(Collectors.toSet());
    Set<String> pages = new TreeSet<>();
    try (Stream<Path> files = Files.walk(PAGES)) {
      files
          .filter(file -> file.toString().endsWith(".md"))
          .map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
          .map(name -> name.replaceAll("(\\.nl)?\\.md$", ""))
          .forEach(pages::add);
    }
    assertThat(pages).hasSizeGreaterThan(100);
    assertThat(pages).containsExactlyInAnyOrderElementsOf(new TreeSet<>(rules));
  }

  @Test
  void everySilencerIsARule() {
    Set<String> rules =
        Catalogue.all().stream().map(rule -> rule.info().name()).collect(Collectors.toSet());
    Set<String> silencers = new TreeSet<>();
    for (Rule rule : Catalogue.all()) {
      silencers.addAll(rule.info().silencedBy());
      silencers.addAll(rule.info().silencedAtItem());
    }
    assertThat(silencers).isNotEmpty();
    assertThat(rules).containsAll(silencers);
  }
}
