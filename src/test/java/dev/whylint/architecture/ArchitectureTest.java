package dev.whylint.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.whylint.engine.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the house to its plan: a room uses only what stands below it. */
class ArchitectureTest {
  private static final List<String> ROOMS =
      List.of(
          "source",
          "brief",
          "analysis",
          "engine",
          "house",
          "settings",
          "rule",
          "counsel",
          "report",
          "lsp",
          "interview",
          "cli");

  private static JavaClasses ours;

  @BeforeAll
  static void read() {
    ours =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.whylint");
    assertThat(ours).hasSizeGreaterThan(100);
  }

  @Test
  void everyRoomUsesOnlyWhatStandsBelowIt() {
    var house = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String room : ROOMS) {
      house = house.layer(room).definedBy("dev.whylint." + room + "..");
    }
    for (int i = 0; i < ROOMS.size() - 1; i++) {
      String[] above = ROOMS.subList(i + 1, ROOMS.size()).toArray(String[]::new);
      house = house.whereLayer(ROOMS.get(i)).mayOnlyBeAccessedByLayers(above);
    }
    house.whereLayer("cli").mayNotBeAccessedByAnyLayer().check(ours);
  }

  @Test
  void aReporterKnowsNothingOfTheRules() {
    noClasses()
        .that()
        .resideInAPackage("dev.whylint.report..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.whylint.rule..")
        .check(ours);
  }

  @Test
  void anEditorIsToldOfFindingsWhateverTheRules() {
    noClasses()
        .that()
        .resideInAPackage("dev.whylint.lsp..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.whylint.rule..")
        .check(ours);
  }

  @Test
  void onlyTheLanguageServerSpeaksItsProtocol() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.whylint.lsp..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.eclipse.lsp4j..", "com.google.gson..")
        .check(ours);
  }

  @Test
  void onlyTheInterviewEditsLines() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.whylint.interview..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jline..")
        .check(ours);
  }

  @Test
  void adviceRestsOnFindingsAndKnowsNoRule() {
    noClasses()
        .that()
        .resideInAPackage("dev.whylint.counsel..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.whylint.rule..")
        .check(ours);
  }

  @Test
  void familiesOfRulesKnowNothingOfEachOther() {
    slices().matching("dev.whylint.rule.(*)..").should().notDependOnEachOther().check(ours);
  }

  @Test
  void rulesAreFinalAndKeepNoState() {
    classes()
        .that()
        .implement(Rule.class)
        .and()
        .areNotInterfaces()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .andShould()
        .haveOnlyFinalFields()
        .check(ours);
  }

  @Test
  void nothingButTheProgramReadsTheClockOrTheScreen() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.whylint.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .check(ours);
  }

  @Test
  void everyRoomSaysWhatItIsFor() throws IOException {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java/dev/whylint"))) {
      List<Path> rooms = folders.filter(Files::isDirectory).filter(this::hasClasses).toList();
      assertThat(rooms).hasSizeGreaterThan(10);
      assertThat(rooms).allMatch(room -> Files.exists(room.resolve("package-info.java")));
    }
  }

  private boolean hasClasses(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
