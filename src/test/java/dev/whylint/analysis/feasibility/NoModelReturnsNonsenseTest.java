package dev.whylint.analysis.feasibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Every model of plain numbers, on every mix of odd values, refuses or returns finite numbers. */
class NoModelReturnsNonsenseTest {
  private static final double[] ODD = {
    Double.NaN, Double.POSITIVE_INFINITY, -1, -0.0, 1e-300, 1e-12, 0.5, 1, 40, 1e24, 1e300
  };
  private static final int[] ODD_COUNTS = {Integer.MIN_VALUE, 0, 1, 7, Integer.MAX_VALUE};

  private static final List<Class<?>> MODELS =
      List.of(
          AcceptanceLoad.class,
          AvailabilityChain.class,
          Backlog.class,
          BenefitStress.class,
          Capacity.class,
          ChangeReserve.class,
          Compression.class,
          ConeOfUncertainty.class,
          DecisionLoad.class,
          Detection.class,
          ExperimentLength.class,
          FibreLatency.class,
          Growth.class,
          LabelCeiling.class,
          LateStaffing.class,
          MilestoneConjunction.class,
          Normal.class,
          Recovery.class,
          SampleSize.class,
          SupportWindow.class,
          Transfer.class,
          Utilisation.class,
          ZeroErrorProof.class);

  @Test
  void oddNumbersAreRefusedOrAnsweredWithNumbers() throws ReflectiveOperationException {
    int answered = 0;
    int refused = 0;
    for (Class<?> model : MODELS) {
      for (Method method : model.getDeclaredMethods()) {
        if (isNumeric(method)) {
          for (Object[] arguments : mixes(method.getParameterTypes())) {
            if (answers(method, arguments)) {
              answered++;
            } else {
              refused++;
            }
          }
        }
      }
    }
    assertThat(answered).isGreaterThan(500);
    assertThat(refused).isGreaterThan(500);
  }

  private static boolean isNumeric(Method method) {
    return Modifier.isStatic(method.getModifiers())
        && Modifier.isPublic(method.getModifiers())
        && method.getParameterCount() > 0
        && Arrays.stream(method.getParameterTypes())
            .allMatch(type -> type == double.class || type == int.class);
  }

  private static List<Object[]> mixes(Class<?>[] types) {
    List<Object[]> mixes = new ArrayList<>();
    mixes.add(new Object[types.length]);
    for (int i = 0; i < types.length; i++) {
      List<Object[]> longer = new ArrayList<>();
      for (Object[] mix : mixes) {
        for (Object value : values(types[i])) {
          Object[] next = mix.clone();
          next[i] = value;
          longer.add(next);
        }
      }
      mixes = longer;
    }
    return mixes;
  }

  private static List<Object> values(Class<?> type) {
    return type == int.class
        ? Arrays.stream(ODD_COUNTS).<Object>mapToObj(value -> value).toList()
        : Arrays.stream(ODD).<Object>mapToObj(value -> value).toList();
  }

  private static boolean answers(Method method, Object[] arguments)
      throws ReflectiveOperationException {
    try {
      assertFinite(method.invoke(null, arguments), method + Arrays.toString(arguments));
      return true;
    } catch (InvocationTargetException refusal) {
      assertThat(refusal.getCause())
          .as(method + Arrays.toString(arguments))
          .isInstanceOf(IllegalArgumentException.class);
      return false;
    }
  }

  private static void assertFinite(Object result, String call) throws ReflectiveOperationException {
    if (result instanceof Double number) {
      assertThat(number).as(call).isFinite();
    } else if (result instanceof OptionalDouble number) {
      number.ifPresent(value -> assertThat(value).as(call).isFinite());
    } else if (result instanceof Record) {
      for (Method accessor : result.getClass().getDeclaredMethods()) {
        if (accessor.getParameterCount() == 0 && accessor.getReturnType() == double.class) {
          assertFinite(accessor.invoke(result), call + "." + accessor.getName());
        }
      }
    }
  }
}
