package dev.whylint.settings;

import dev.whylint.source.Node;
import dev.whylint.source.Scalar;
import dev.whylint.source.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code overrides:}, a list of {@code files:} with the {@code rules:} for them. */
final class OverridesSection {
  private final KnownRules known;
  private final Faults faults;

  OverridesSection(KnownRules known, Faults faults) {
    this.known = known;
    this.faults = faults;
  }

  List<FileRules> read(@Nullable Node node) {
    List<FileRules> all = new ArrayList<>();
    if (node != null) {
      List<Node> items = node instanceof Sequence list ? list.items() : List.of(node);
      for (Node item : items) {
        Keys keys = Keys.of(item, List.of("files", "rules"), faults);
        if (keys != null) {
          all.add(item(keys, item));
        }
      }
    }
    return List.copyOf(all);
  }

  private FileRules item(Keys keys, Node item) {
    List<Setting<Glob>> files = globs(keys.words("files"), faults);
    RuleChoices rules = new RulesSection(known, faults).read(keys.get("rules"));
    for (String key : List.of("files", "rules")) {
      if (keys.place(key).equals(item.place())) {
        faults.add(item.place(), "an override needs files: and rules:; " + key + ": is missing");
      }
    }
    return new FileRules(files.stream().map(Setting::value).toList(), rules);
  }

  static List<Setting<Glob>> globs(List<Scalar> words, Faults faults) {
    List<Setting<Glob>> globs = new ArrayList<>();
    for (Scalar word : words) {
      String problem = Glob.problem(word.text());
      if (problem == null) {
        Origin origin = new Origin(faults.file(), word.place().line());
        globs.add(new Setting<>(new Glob(word.text()), origin));
      } else {
        faults.add(word.place(), problem);
      }
    }
    return List.copyOf(globs);
  }
}
