package dev.whylint.lsp;

import dev.whylint.brief.Language;
import dev.whylint.brief.edit.FormatGuide;
import dev.whylint.engine.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a finding says to add to the brief: a key and a value to fill in.
 *
 * @param path the JSON pointer of the map that it goes into; empty for the whole brief
 * @param value YAML on one line, with … for what only the author can know
 */
record Skeleton(String path, String key, String value) {
  private static final String OPEN = "…";
  private static final Pattern ADD =
      Pattern.compile(
          "^(?:Add|Write)(?: under (?<section>[a-z][a-z.-]*)| to the (?<item>[a-z]+))?:?"
              + " (?<key>[a-z][a-z-]*): .*");
  private static final Pattern LINKS =
      Pattern.compile("\\b(relies-on|stems-from|addresses|explains|depends-on|after): \\[[^\\]]*]");

  /** The skeleton in a finding's advice; empty where that holds none. */
  static Optional<Skeleton> in(Hit hit, Language language, FormatGuide guide) {
    Matcher add = ADD.matcher(hit.mend().in(Language.EN));
    if (!add.matches()) {
      return Optional.empty();
    }
    String path = "";
    if (add.group("section") != null) {
      path = "/" + add.group("section").replace('.', '/');
    } else if (add.group("item") != null) {
      path = hit.at().path();
    }
    String name = add.group("key");
    List<String> keys = new ArrayList<>(FormatGuide.keysOf(path));
    keys.add(name);
    FormatGuide.Key key = guide.key(keys).orElse(null);
    if (key == null) {
      return Optional.empty();
    }
    String said = after(hit.mend().in(language), name);
    String target = path;
    return value(said, key, guide).map(value -> new Skeleton(target, name, value));
  }

  private static String after(String advice, String key) {
    Matcher written = Pattern.compile("(?<![\\w.-])" + key + ": ").matcher(advice);
    return written.find() ? advice.substring(written.end()) : "";
  }

  private static Optional<String> value(String said, FormatGuide.Key key, FormatGuide guide) {
    if (said.startsWith("{") || said.startsWith("[{")) {
      int end = closing(said);
      return end < 0
          ? Optional.empty()
          : Optional.of(LINKS.matcher(said.substring(0, end)).replaceAll("$1: []"));
    }
    if (!guide.links(key).isEmpty()) {
      return Optional.of("[]");
    }
    if (said.startsWith("[")) {
      return Optional.of("[" + OPEN + "]");
    }
    List<String> words = guide.words(key);
    String first = said.split("[^\\p{L}\\p{N}-]", 2)[0];
    if (!words.isEmpty()) {
      return Optional.of(words.contains(first) ? first : OPEN);
    }
    boolean map = !said.startsWith(OPEN) && !guide.alone(key).isEmpty();
    return map ? Optional.empty() : Optional.of(text(said));
  }

  /** Advice in prose tells what to write; only what is left open in it is written for them. */
  private static String text(String said) {
    String part = said.split("[;,(]", 2)[0].strip();
    boolean whole = part.length() + 1 >= said.strip().length() || said.startsWith(OPEN);
    return part.contains(OPEN) && whole ? part : OPEN;
  }

  private static int closing(String said) {
    int depth = 0;
    for (int i = 0; i < said.length(); i++) {
      char c = said.charAt(i);
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }
}
