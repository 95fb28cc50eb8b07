package dev.whylint.house.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import dev.whylint.house.Shape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a checked expression for what types do not show: a loop that would go over
 * something other than the brief, texts that grow, patterns that explode, words that no brief has.
 * With loops over the brief alone, each round costs a step, and steps are counted.
 */
final class Guard {
  private static final Set<String> EQUALITIES = Set.of("_==_", "_!=_");

  private final CelAbstractSyntaxTree tree;
  private final Types types;
  private final Set<String> keys = new HashSet<>();
  private int size;

  Guard(CelAbstractSyntaxTree tree, Types types) {
    this.tree = tree;
    this.types = types;
  }

  /** Every key that the expression reads. */
  Set<String> keys() {
    return keys;
  }

  /** How many operations one round of it takes at most. */
  int size() {
    return size;
  }

  /** Looks through the whole of it, deep expressions without recursion. */
  Guard check() throws ExpressionFault {
    Deque<CelExpr> open = new ArrayDeque<>(List.of(tree.getExpr()));
    while (!open.isEmpty()) {
      CelExpr each = open.pop();
      size++;
      switch (each.getKind()) {
        case SELECT -> {
          keys.add(each.select().field());
          open.push(each.select().operand());
        }
        case CALL -> {
          call(each);
          each.call().target().ifPresent(open::push);
          each.call().args().forEach(open::push);
        }
        case LIST -> each.list().elements().forEach(open::push);
        case COMPREHENSION -> loop(each.comprehension(), open);
        case STRUCT, MAP -> throw wrong(each, "a condition makes no maps", "");
        case CONSTANT, IDENT, NOT_SET -> {}
      }
    }
    return this;
  }

  private void loop(CelExpr.CelComprehension loop, Deque<CelExpr> open) throws ExpressionFault {
    CelExpr range = loop.iterRange();
    boolean bounded =
        range.getKind() == CelExpr.ExprKind.Kind.SELECT
            || range.getKind() == CelExpr.ExprKind.Kind.COMPREHENSION;
    if (!bounded) {
      throw wrong(range, "a loop goes over a list of the brief, such as brief.needs", "");
    }
    open.push(range);
    open.push(loop.loopCondition());
    open.push(loop.loopStep());
    open.push(loop.result());
  }

  private void call(CelExpr each) throws ExpressionFault {
    CelExpr.CelCall call = each.call();
    if (call.function().equals("_+_") && grows(each)) {
      throw wrong(each, "texts and lists cannot be added; + is for numbers and dates", "");
    } else if (call.function().equals(Functions.MATCHES)) {
      String problem = Functions.problem(constant(call.args().get(0), "a pattern"));
      if (problem != null) {
        throw wrong(call.args().get(0), problem, "");
      }
    } else if (call.function().equals(Functions.QUANTITY)) {
      String text = constant(call.args().get(0), "a quantity");
      if (Functions.quantity(text).isEmpty()) {
        throw wrong(call.args().get(0), "this is no quantity, such as '10 days'", text);
      }
    } else if (EQUALITIES.contains(call.function())) {
      word(call.args().get(0), call.args().get(1));
      word(call.args().get(1), call.args().get(0));
    } else if (call.function().equals("@in")
        && call.args().get(1).getKind() == CelExpr.ExprKind.Kind.LIST) {
      for (CelExpr one : call.args().get(1).list().elements()) {
        word(call.args().get(0), one);
      }
    }
  }

  /** The lists that filter and map build are bounded by what they loop over. */
  private boolean grows(CelExpr sum) {
    CelKind kind = tree.getType(sum.id()).map(CelType::kind).orElse(CelKind.DYN);
    CelExpr first = sum.call().args().get(0);
    boolean own =
        first.getKind() == CelExpr.ExprKind.Kind.IDENT && first.ident().name().startsWith("@");
    boolean number =
        switch (kind) {
          case INT, UINT, DOUBLE, TIMESTAMP, DURATION -> true;
          default -> false;
        };
    return !own && !number;
  }

  private String constant(CelExpr argument, String what) throws ExpressionFault {
    String text = text(argument);
    if (text == null) {
      throw wrong(argument, what + " must be written out, in quotes", "");
    }
    return text;
  }

  private static @Nullable String text(CelExpr argument) {
    boolean text =
        argument.getKind() == CelExpr.ExprKind.Kind.CONSTANT
            && argument.constant().getKind() == CelConstant.Kind.STRING_VALUE;
    return text ? argument.constant().stringValue() : null;
  }

  /** A word that a key never holds is a slip: the comparison would never be true. */
  private void word(CelExpr side, CelExpr other) throws ExpressionFault {
    String word = text(other);
    if (word == null || word.isEmpty() || side.getKind() != CelExpr.ExprKind.Kind.SELECT) {
      return;
    }
    CelType owner = tree.getType(side.select().operand().id()).orElse(null);
    Shape<?> shape = owner == null ? null : types.shape(owner);
    Shape.Field field = shape == null ? null : shape.field(side.select().field());
    if (field != null && !field.words().isEmpty() && !field.words().contains(word)) {
      int at = position(other);
      throw new ExpressionFault(
          at, at + 1, new ExpressionFault.Unknown(field.key(), word, field.words()));
    }
  }

  private ExpressionFault wrong(CelExpr where, String message, String word) {
    int at = position(where);
    return new ExpressionFault(at, at + 1, new ExpressionFault.Wrong(message, word));
  }

  private int position(CelExpr where) {
    CelExpr first = where;
    while (first.getKind() == CelExpr.ExprKind.Kind.SELECT) {
      first = first.select().operand();
    }
    Integer at = tree.getSource().getPositionsMap().get(first.id());
    return at == null ? 0 : at;
  }
}
