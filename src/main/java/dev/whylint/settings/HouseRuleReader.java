package dev.whylint.settings;

import dev.whylint.brief.Language;
import dev.whylint.brief.TextPlaces;
import dev.whylint.engine.OwnRule;
import dev.whylint.engine.Page;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import dev.whylint.house.BriefShape;
import dev.whylint.house.ConditionCheck;
import dev.whylint.house.HouseCheck;
import dev.whylint.house.HousePage;
import dev.whylint.house.HouseRule;
import dev.whylint.house.KeyPath;
import dev.whylint.house.Said;
import dev.whylint.house.Shape;
import dev.whylint.house.Steps;
import dev.whylint.house.WordCheck;
import dev.whylint.house.WordList;
import dev.whylint.house.expression.Condition;
import dev.whylint.house.expression.Expressions;
import dev.whylint.source.Node;
import dev.whylint.source.Scalar;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one house rule; whatever is wrong with it is noted at its place. */
final class HouseRuleReader {
  /** The keys of a house rule. */
  static final List<String> KEYS =
      List.of(
          "id",
          "severity",
          "each",
          "at",
          "when",
          "assert",
          "words",
          "message",
          "why",
          "ask",
          "mend",
          "internal",
          "examples");

  private static final Pattern ID = Pattern.compile("house/[a-z0-9][a-z0-9-]{0,59}");

  private final Supplier<Expressions> expressions;
  private final Faults faults;
  private final HouseTexts texts;
  private final HouseFaults words;

  HouseRuleReader(Supplier<Expressions> expressions, TextPlaces places, Faults faults) {
    this.expressions = expressions;
    this.faults = faults;
    this.words = new HouseFaults(places, faults);
    this.texts = new HouseTexts(words, faults);
  }

  @Nullable HouseEntry read(Node node) {
    Keys keys = Keys.of(node, KEYS, faults);
    if (keys == null) {
      return null;
    }
    int before = faults.count();
    String id = id(keys, node);
    boolean listed = keys.get("words") != null;
    HouseCheck check = listed ? wordCheck(keys) : conditionCheck(keys, node);
    Severity severity = severity(keys.word("severity"), listed);
    boolean marked = flag(keys.word("internal"));
    OwnRule own = own(id, keys, check, marked);
    List<HouseEntry.Example> examples = new HouseExampleReader(faults).read(keys.get("examples"));
    if (faults.count() > before || check == null) {
      return null;
    }
    String where = faults.file() + ":" + node.place().line() + ":" + node.place().column();
    RuleInfo info = RuleInfo.own(id, severity, own);
    HouseRule rule = new HouseRule(info, check, where + ": " + id, new Steps());
    return new HouseEntry(rule, examples, faults.file());
  }

  private String id(Keys keys, Node node) {
    Scalar id = keys.word("id");
    if (id == null) {
      faults.add(node.place(), "a house rule needs id: house/name");
      return HouseRule.FAMILY + "/unnamed";
    } else if (!ID.matcher(id.text()).matches()) {
      faults.add(
          id.place(),
          "an id is house/ with small letters, digits and hyphens; not " + Faults.shown(id.text()));
      return HouseRule.FAMILY + "/unnamed";
    }
    return id.text();
  }

  private Severity severity(@Nullable Scalar word, boolean listed) {
    Severity usual = listed ? Severity.MINOR : Severity.MAJOR;
    if (word == null) {
      return usual;
    }
    Severity severity = Words.of(word.text(), Severity.values());
    if (severity == null) {
      faults.unknown(word.place(), "severity", word.text(), Words.all(Severity.values()));
    }
    return severity == null ? usual : severity;
  }

  private boolean flag(@Nullable Scalar word) {
    if (word != null && !List.of("true", "false").contains(word.text())) {
      faults.add(word.place(), "internal is true or false; not " + Faults.shown(word.text()));
    }
    return word != null && word.text().equals("true");
  }

  private @Nullable HouseCheck conditionCheck(Keys keys, Node node) {
    KeyPath each = words.path(keys.word("each"), BriefShape.BRIEF);
    if (each == null && keys.get("each") != null) {
      return null;
    } else if (each != null && !(each.last().list() && each.last().isRecord())) {
      faults.add(keys.place("each"), "each: takes a list of items, such as solution.parts");
      return null;
    }
    Shape<?> item = each == null ? null : each.last().of();
    KeyPath at = words.path(keys.word("at"), item == null ? BriefShape.BRIEF : item);
    Condition when = condition(keys.word("when"), item);
    Condition demand = condition(keys.word("assert"), item);
    Said message = texts.said(keys, "message", item, null);
    Said ask = texts.said(keys, "ask", item, HouseTexts.ASK);
    Said mend = texts.said(keys, "mend", item, HouseTexts.MEND);
    if (keys.get("assert") == null) {
      faults.add(node.place(), "a house rule needs assert: or words:, to say what must hold");
    } else if (message == null && keys.get("message") == null) {
      faults.add(node.place(), "a house rule needs message:, to say what is wrong where it fires");
    }
    if (demand == null || message == null || ask == null || mend == null) {
      return null;
    }
    return new ConditionCheck(each, at, when, demand, message, ask, mend);
  }

  private @Nullable Condition condition(@Nullable Scalar text, @Nullable Shape<?> item) {
    return text == null ? null : words.condition(expressions.get(), text, item);
  }

  private HouseCheck wordCheck(Keys keys) {
    for (String key : List.of("each", "at", "when", "assert")) {
      if (keys.get(key) != null) {
        faults.add(keys.place(key), key + ": does not go with words:; make two rules of it");
      }
    }
    WordList list = new HouseWords(faults).read(Objects.requireNonNull(keys.get("words")));
    return new WordCheck(
        list,
        texts.said(keys, "message", null, null),
        texts.said(keys, "ask", null, null),
        texts.said(keys, "mend", null, null));
  }

  private OwnRule own(String id, Keys keys, @Nullable HouseCheck check, boolean marked) {
    boolean internal = marked || check != null && check.isInternal();
    return new OwnRule(page(id, keys, Language.EN), page(id, keys, Language.NL), internal);
  }

  private Page page(String id, Keys keys, Language language) {
    HousePage page = new HousePage(id, language);
    page.with(Page.Section.WHAT, HouseTexts.conditions(keys, language));
    page.with(Page.Section.WHY, texts.words(keys, "why", language));
    page.with(Page.Section.ASK, texts.words(keys, "ask", language));
    String summary = texts.words(keys, "message", language);
    String usual =
        language == Language.NL ? "Woorden die dit huis mijdt." : "Words that this house avoids.";
    return page.page(
        summary == null ? usual : summary, faults.file() + ":" + keys.place("id").line());
  }
}
