package dev.whylint.house.expression;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelLateFunctionBindings;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.brief.quantity.QuantityReader;
import dev.whylint.house.Steps;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The functions that cost by the length of a text, and the one that reads a quantity. */
@SuppressWarnings("Immutable") // the steps count on, for one evaluation in one thread
final class Functions {
  /** Whether a text holds another. */
  static final String CONTAINS = "contains";

  /** Whether a part of a text fits a pattern. */
  static final String MATCHES = "matches";

  /** What a quantity comes to in base units. */
  static final String QUANTITY = "quantity";

  static final List<String> NAMES = List.of(CONTAINS, MATCHES, QUANTITY);

  private static final int CHARACTERS_PER_STEP = 16;
  private static final int LONGEST_PATTERN = 200;
  private static final int MOST_REPEATS = 1_000;
  private static final java.util.regex.Pattern REPEAT =
      java.util.regex.Pattern.compile("\\{(\\d+)(?:,(\\d*))?\\}");
  private static final QuantityReader QUANTITIES = new QuantityReader(false);

  private Functions() {}

  static List<CelFunctionDecl> declarations() {
    return List.of(
        CelFunctionDecl.newFunctionDeclaration(
            CONTAINS,
            CelOverloadDecl.newMemberOverload(
                "text_contains", SimpleType.BOOL, SimpleType.STRING, SimpleType.STRING)),
        CelFunctionDecl.newFunctionDeclaration(
            MATCHES,
            CelOverloadDecl.newMemberOverload(
                "text_matches", SimpleType.BOOL, SimpleType.STRING, SimpleType.STRING)),
        CelFunctionDecl.newFunctionDeclaration(
            QUANTITY,
            CelOverloadDecl.newGlobalOverload(
                "text_quantity", SimpleType.DOUBLE, SimpleType.STRING)));
  }

  static CelLateFunctionBindings bindings(Steps steps) {
    return CelLateFunctionBindings.from(
        CelFunctionBinding.from(
            "text_contains",
            String.class,
            String.class,
            (text, part) -> {
              steps.take(1 + text.length() / CHARACTERS_PER_STEP);
              return text.contains(part);
            }),
        CelFunctionBinding.from(
            "text_matches",
            String.class,
            String.class,
            (text, pattern) -> {
              Pattern compiled = Pattern.compile(pattern);
              long states = compiled.programSize();
              steps.take(states + states * text.length() / CHARACTERS_PER_STEP);
              return compiled.matcher(text).find();
            }),
        CelFunctionBinding.from(
            "text_quantity",
            String.class,
            text -> {
              steps.take(text.length());
              return quantity(text).orElseThrow();
            }));
  }

  /** What a quantity comes to; empty where it cannot be read. */
  static OptionalDouble quantity(String text) {
    return QUANTITIES.read(text).stream().mapToDouble(Quantity::base).findFirst();
  }

  /** Why a pattern cannot be used, null where it can. */
  static @Nullable String problem(String pattern) {
    if (pattern.length() > LONGEST_PATTERN) {
      return "a pattern has at most " + LONGEST_PATTERN + " characters";
    }
    long repeats = 1;
    Matcher counts = REPEAT.matcher(pattern);
    while (counts.find()) {
      String most = counts.group(2) == null ? "" : counts.group(2);
      String count = most.isEmpty() ? counts.group(1) : most;
      long times = count.length() > 4 ? MOST_REPEATS + 1 : Long.parseLong(count);
      repeats = Math.min(MOST_REPEATS + 1L, repeats * Math.max(1, times));
    }
    if (repeats > MOST_REPEATS) {
      return "its counts multiply to more than " + MOST_REPEATS;
    }
    try {
      Pattern.compile(pattern);
      return null;
    } catch (PatternSyntaxException e) {
      return "this is no pattern: " + e.getDescription();
    }
  }
}
