package dev.whylint.change;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefText;
import dev.whylint.brief.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which item of the new version is which of the old: by the same words, else by the same id with
 * something in common, else by words that are alike.
 */
final class ItemMatch {
  private static final double SOMETHING = 0.2;

  /** Items that one is held against, so that a brief with very many costs no square of them. */
  private static final int MOST = 200;

  private static final Pattern LINE = Pattern.compile("/\\d+$");
  private static final Pattern ITEM = Pattern.compile("^(/.*?/\\d+)(/.*)?$");

  private final Map<String, Item> newByOldPath = new LinkedHashMap<>();
  private final Map<String, String> newByOldText = new LinkedHashMap<>();
  private final Set<String> lostPaths = new HashSet<>();
  private final List<Lost> lost = new ArrayList<>();

  /** An item that the new version has no more. */
  record Lost(Section section, Item item) {}

  ItemMatch(Brief before, Brief after, TextSense sense) {
    for (Section section : Section.values()) {
      List<Item> old = new ArrayList<>(section.of(before));
      List<Item> left = new ArrayList<>(section.of(after));
      pairEqual(old, left);
      pairById(old, left, sense);
      pair(old, left, (a, b) -> Alike.are(words(a), words(b), sense));
      old.forEach(item -> lost.add(new Lost(section, item)));
      old.forEach(item -> lostPaths.add(item.at().path()));
    }
    lists(before, after, sense);
  }

  /** Lines of a list of plain texts have no id, and their number says nothing. */
  private void lists(Brief before, Brief after, TextSense sense) {
    Map<String, List<BriefText>> left = new HashMap<>();
    for (BriefText text : after.texts()) {
      if (isLine(text)) {
        left.computeIfAbsent(listOf(text.path()), key -> new ArrayList<>()).add(text);
      }
    }
    List<BriefText> rest =
        before.texts().stream()
            .filter(ItemMatch::isLine)
            .filter(line -> !pair(line, left, String::equals))
            .toList();
    rest.forEach(line -> pair(line, left, (a, b) -> Alike.are(a, b, sense)));
  }

  private boolean pair(
      BriefText line, Map<String, List<BriefText>> left, BiPredicate<String, String> same) {
    List<BriefText> others =
        path(line.path()).map(path -> left.getOrDefault(listOf(path), List.of())).orElse(List.of());
    Optional<BriefText> match =
        others.stream()
            .limit(MOST)
            .filter(other -> same.test(line.text().value(), other.text().value()))
            .findFirst();
    match.ifPresent(
        other -> {
          newByOldText.put(line.path(), other.path());
          left.computeIfPresent(listOf(other.path()), (list, texts) -> without(texts, other));
        });
    return match.isPresent();
  }

  private static <T> List<T> without(List<T> all, T one) {
    all.remove(one);
    return all;
  }

  /** Whether it is a line of a list and no item, which has its own text. */
  static boolean isLine(BriefText text) {
    return LINE.matcher(text.path()).find() && !text.path().equals(text.at().path());
  }

  private static String listOf(String path) {
    return LINE.matcher(path).replaceFirst("");
  }

  /**
   * The path in the new version of a text of the old one; empty where its item, or its line in a
   * list, is gone.
   */
  Optional<String> text(BriefText old) {
    return isLine(old) ? Optional.ofNullable(newByOldText.get(old.path())) : path(old.path());
  }

  private static String words(Item item) {
    return item.what().value();
  }

  private void pairEqual(List<Item> old, List<Item> left) {
    Map<String, Deque<Item>> byWords = new HashMap<>();
    left.forEach(i -> byWords.computeIfAbsent(words(i), key -> new ArrayDeque<>()).add(i));
    Set<Item> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    old.removeIf(
        item -> {
          Item same = byWords.getOrDefault(words(item), new ArrayDeque<>()).poll();
          if (same != null) {
            newByOldPath.put(item.at().path(), same);
            taken.add(same);
          }
          return same != null;
        });
    left.removeIf(taken::contains);
  }

  private void pairById(List<Item> old, List<Item> left, TextSense sense) {
    Map<String, Item> byId = new HashMap<>();
    left.forEach(item -> byId.putIfAbsent(item.id(), item));
    Set<Item> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    old.removeIf(
        item -> {
          Item other = byId.get(item.id());
          boolean same = other != null && sense.similarity(words(item), words(other)) >= SOMETHING;
          if (other != null && same && taken.add(other)) {
            newByOldPath.put(item.at().path(), other);
            return true;
          }
          return false;
        });
    left.removeIf(taken::contains);
  }

  private void pair(List<Item> old, List<Item> left, BiPredicate<Item, Item> same) {
    old.removeIf(
        item -> {
          Optional<Item> match =
              left.stream().limit(MOST).filter(other -> same.test(item, other)).findFirst();
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
    return lostPaths.contains(item.group(1)) ? Optional.empty() : Optional.of(old);
  }
}
