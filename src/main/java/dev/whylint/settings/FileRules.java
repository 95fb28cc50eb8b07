package dev.whylint.settings;

import java.util.List;

/** Choices that hold for some files only. */
record FileRules(List<Glob> files, RuleChoices rules) {
  boolean matches(String path) {
    return files.stream().anyMatch(glob -> glob.matches(path));
  }
}
