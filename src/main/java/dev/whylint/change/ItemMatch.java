package dev.whylint.change;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which item of the new version is which of the old: by the same words, else by the same id with
 * something in common, else by words that are alike.
 */
final class ItemMatch {
  /** Half of the content in common: our own line, as for a measure that was tried before. */
  private static final double ALIKE = 0.5;

  private static final double SOMETHING = 0.2;
  private static final Pattern ITEM = Pattern.compile("^(/.*?/\\d+)(/.*)?$");

  private final Map<String, Item> newByOldPath = new LinkedHashMap<>();
  private final List<Lost> lost = new ArrayList<>();

  /** An item that the new version has no more. */
  record Lost(Section section, Item item) {}

  ItemMatch(Brief before, Brief after, TextSense sense) {
    for (Section section : Section.values()) {
      List<Item> old = new ArrayList<>(section.of(before));
      List<Item> left = new ArrayList<>(section.of(after));
      pair(old, left, (a, b) -> words(a).equals(words(b)));
      pair(
          old,
          left,
          (a, b) -> a.id().equals(b.id()) && sense.similarity(words(a), words(b)) >= SOMETHING);
      pair(old, left, (a, b) -> sense.similarity(words(a), words(b)) >= ALIKE);
      old.forEach(item -> lost.add(new Lost(section, item)));
    }
  }

  private static String words(Item item) {
    return item.what().value();
  }

  private void pair(List<Item> old, List<Item> left, BiPredicate<Item, Item> same) {
    old.removeIf(
        item -> {
          Optional<Item> match = left.stream().filter(other -> same.test(item, other)).findFirst();
          match.ifPresent(
              other -> {
                left.remove(other);
                newByOldPath.put(item.at().path(), other);
              });
          return match.isPresent();
        });
  }

  /** Items that are gone. */
  List<Lost> lost() {
    return List.copyOf(lost);
  }

  /** The path in the new version of what had this one in the old; empty where its item is gone. */
  Optional<String> path(String old) {
    Matcher item = ITEM.matcher(old);
    if (!item.matches()) {
      return Optional.of(old);
    }
    String rest = item.group(2) == null ? "" : item.group(2);
    Item now = newByOldPath.get(item.group(1));
    if (now != null) {
      return Optional.of(now.at().path() + rest);
    }
    boolean gone = lost.stream().anyMatch(each -> each.item().at().path().equals(item.group(1)));
    return gone ? Optional.empty() : Optional.of(old);
  }
}
