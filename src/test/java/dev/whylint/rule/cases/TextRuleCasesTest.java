package dev.whylint.rule.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.whylint.brief.Language;
import dev.whylint.engine.Rule;
import dev.whylint.rule.Catalogue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds every rule that reads text to cases of its own: five that fire and five near misses. */
class TextRuleCasesTest {
  private static final int FEWEST = 5;
  private static final int TRADES = 5;

  /** Judges by meaning; the rules of wording have their own sentences (wording/en.tsv, nl.tsv). */
  private static final List<String> SENSES =
      List.of("dev.whylint.analysis.text", "dev.whylint.analysis.tone");

  /** Compare the metric's name or the part's with another; what they judge is a number. */
  private static final Set<String> JUDGE_NUMBERS =
      Set.of("expectation/beyond-cause-share", "expectation/no-date");

  @TestFactory
  Stream<DynamicTest> everyCaseIsJudgedRight() {
    return TextCase.rules().stream()
        .flatMap(rule -> TextCase.of(rule, TextCase.ROOT).stream())
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.rule() + " " + each.line(),
                    () -> assertThat(each.isHit()).isEqualTo(each.fires())));
  }

  @Test
  void everyRuleHasFiveOfEachInEitherLanguageFromFiveTrades() {
    List<String> thin = new ArrayList<>();
    for (String rule : TextCase.rules()) {
      for (Language language : Language.values()) {
        for (boolean fires : List.of(true, false)) {
          List<TextCase> cases =
              TextCase.of(rule, TextCase.ROOT).stream()
                  .filter(c -> c.language().equals(language.word()) && c.fires() == fires)
                  .toList();
          long trades = cases.stream().map(TextCase::mark).distinct().count();
          if (cases.size() < FEWEST || trades < TRADES) {
            thin.add(rule + " " + language.word() + (fires ? " fires " : " near misses "));
          }
        }
      }
    }
    assertThat(thin).isEmpty();
  }

  @Test
  void noRuleThatReadsTextIsLeftOut() {
    JavaClasses classes = new ClassFileImporter().importPackages("dev.whylint.rule");
    Set<String> reading = new TreeSet<>();
    for (Rule rule : Catalogue.all()) {
      if (readsText(classes.get(rule.getClass()), classes)) {
        reading.add(rule.info().name());
      }
    }
    assertThat(reading).hasSizeGreaterThan(10);
    reading.removeAll(JUDGE_NUMBERS);
    assertThat(TextCase.rules()).containsAll(reading);
  }

  /** By itself or through the classes beside it. */
  private static boolean readsText(JavaClass rule, JavaClasses classes) {
    Deque<JavaClass> open = new ArrayDeque<>(List.of(rule));
    Set<JavaClass> seen = new HashSet<>();
    while (!open.isEmpty()) {
      JavaClass each = open.remove();
      if (!seen.add(each)) {
        continue;
      }
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        JavaClass other = dependency.getTargetClass();
        if (SENSES.contains(other.getPackageName())) {
          return true;
        }
        if (other.getPackageName().equals(rule.getPackageName())
            && classes.contain(other.getFullName())) {
          open.add(classes.get(other.getFullName()));
        }
      }
    }
    return false;
  }
}
