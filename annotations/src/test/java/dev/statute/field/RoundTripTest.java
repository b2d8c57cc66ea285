package dev.statute.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.fixture.Kind;
import dev.statute.fixture.RandomValues;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {

  private static final long SEED = 0x5EED_F1E1D5L;
  private static final int RUNS = 3000;
  static final List<Kind> KINDS = Kind.ALL;

  @ParameterizedTest
  @FieldSource("KINDS")
  void whatIsWrittenIsReadBack(Kind kind) {
    for (int i = 0; i < RUNS; i++) {
      long seed = SEED + i;
      Object value = kind.generate().apply(new SplittableRandom(seed));
      Object again = kind.parse().apply(value.toString());
      assertThat(again)
          .as(() -> kind + ", seed " + seed + ", " + value)
          .isEqualTo(value)
          .hasSameHashCodeAs(value);
      assertThat(again)
          .as(() -> kind + ", seed " + seed)
          .hasToString(kind.parse().apply(again.toString()).toString());
    }
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void whatIsWrittenCanStandInAFieldLine(Kind kind) {
    for (int i = 0; i < RUNS; i++) {
      long seed = SEED + i;
      String value = kind.generate().apply(new SplittableRandom(seed)).toString();
      assertThat(new FieldLine(new FieldName("a"), value).value())
          .as(() -> kind + ", seed " + seed)
          .isEqualTo(value);
    }
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void nothingButTheDocumentedExceptionIsThrown(Kind kind) {
    int refused = 0;
    for (int i = 0; i < RUNS; i++) {
      long seed = SEED + i;
      SplittableRandom random = new SplittableRandom(seed);
      String valid = kind.generate().apply(random).toString();
      for (String input : List.of(RandomValues.noise(random), RandomValues.mutate(random, valid))) {
        try {
          Object value = kind.parse().apply(input);
          assertThat(kind.parse().apply(value.toString()))
              .as(() -> kind + ", seed " + seed + ", " + input)
              .isEqualTo(value);
        } catch (FieldSyntaxException refusal) {
          refused++;
          assertThat(refusal.input()).as(() -> kind + ", seed " + seed).isEqualTo(input);
          assertThat(refusal.index())
              .as(() -> kind + ", seed " + seed)
              .isBetween(0, input.length());
          assertThat(refusal.getMessage())
              .as(() -> kind + ", seed " + seed)
              .hasSizeLessThan(800)
              .matches("[ -~]+");
        } catch (RuntimeException other) {
          throw new AssertionError(kind + ", seed " + seed + ", <" + input + ">", other);
        }
      }
    }
    assertThat(refused).as("refused").isPositive();
  }
}
