package dev.whylint.house.expression;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.whylint.house.BriefShape;
import dev.whylint.house.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads conditions and checks them against the shape of a brief. */
public final class Expressions {
  /** The brief in an expression. */
  static final String BRIEF = "brief";

  /** The item of the list that a rule goes over. */
  static final String ITEM = "item";

  /** The day that dates are held against. */
  static final String TODAY = "today";

  private static final int LONGEST = 2_000;
  private static final int DEEPEST = 24;
  private static final int MOST_ROUNDS = 100_000;

  private static final CelOptions OPTIONS =
      CelOptions.current()
          .maxExpressionCodePointSize(LONGEST)
          .maxParseRecursionDepth(DEEPEST)
          .maxParseErrorRecoveryLimit(5)
          .comprehensionMaxIterations(MOST_ROUNDS)
          .enableHeterogeneousNumericComparisons(true)
          .enableHiddenAccumulatorVar(true)
          .build();

  // Left out: what makes texts, bytes or types, and what Functions does with an eye on the cost.
  private static final CelStandardDeclarations STANDARD =
      CelStandardDeclarations.newBuilder()
          .includeFunctions(
              StandardFunction.LOGICAL_AND,
              StandardFunction.LOGICAL_OR,
              StandardFunction.LOGICAL_NOT,
              StandardFunction.NOT_STRICTLY_FALSE,
              StandardFunction.CONDITIONAL,
              StandardFunction.EQUALS,
              StandardFunction.NOT_EQUALS,
              StandardFunction.LESS,
              StandardFunction.LESS_EQUALS,
              StandardFunction.GREATER,
              StandardFunction.GREATER_EQUALS,
              StandardFunction.ADD,
              StandardFunction.SUBTRACT,
              StandardFunction.MULTIPLY,
              StandardFunction.DIVIDE,
              StandardFunction.MODULO,
              StandardFunction.NEGATE,
              StandardFunction.IN,
              StandardFunction.INDEX,
              StandardFunction.SIZE,
              StandardFunction.STARTS_WITH,
              StandardFunction.ENDS_WITH,
              StandardFunction.DOUBLE,
              StandardFunction.INT,
              StandardFunction.DURATION,
              StandardFunction.TIMESTAMP,
              StandardFunction.GET_FULL_YEAR,
              StandardFunction.GET_MONTH,
              StandardFunction.GET_DATE,
              StandardFunction.GET_DAY_OF_WEEK)
          .build();

  private final Types types = new Types(BriefShape.BRIEF);
  private final Map<String, CelCompiler> compilers = new HashMap<>();
  private final CelRuntime runtime =
      CelRuntimeFactory.plannerRuntimeBuilder()
          .setOptions(OPTIONS)
          .setTypeProvider(types)
          .addLateBoundFunctions(Functions.NAMES)
          .build();

  /**
   * Reads a condition.
   *
   * @param item the shape of {@code item}; null where there is none
   * @throws ExpressionFault if it is none, asks for what no brief has, or could not be bounded
   */
  public Condition read(String text, @Nullable Shape<?> item) throws ExpressionFault {
    CelCompiler compiler =
        compilers.computeIfAbsent(item == null ? "" : item.name(), n -> compiler(item));
    CelAbstractSyntaxTree tree;
    try {
      tree = compiler.compile(text).getAst();
    } catch (CelValidationException e) {
      List<CelIssue> issues = e.getErrors();
      throw new Issues(text, types.keys(), names(item)).fault(issues.get(0));
    }
    Guard guard = new Guard(tree, types).check();
    if (!tree.getResultType().equals(SimpleType.BOOL)) {
      throw new ExpressionFault(
          0, 1, new ExpressionFault.Wrong("a condition is true or false; this is neither", ""));
    }
    try {
      return new Condition(runtime.createProgram(tree), guard.keys(), guard.size());
    } catch (CelEvaluationException e) {
      throw new ExpressionFault(0, 1, new ExpressionFault.Wrong("this cannot be worked out", ""));
    }
  }

  private static List<String> names(@Nullable Shape<?> item) {
    return item == null ? List.of(BRIEF, TODAY) : List.of(BRIEF, TODAY, ITEM);
  }

  private CelCompiler compiler(@Nullable Shape<?> item) {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setTypeProvider(types)
            .setStandardEnvironmentEnabled(false)
            .setStandardDeclarations(STANDARD)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addFunctionDeclarations(Functions.declarations())
            .addVar(BRIEF, Types.type(BriefShape.BRIEF))
            .addVar(TODAY, SimpleType.TIMESTAMP);
    if (item != null) {
      builder.addVar(ITEM, Types.type(item));
    }
    return builder.build();
  }
}
