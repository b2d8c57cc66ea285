package dev.statute.server.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.generated.DelimitedValues;
import dev.statute.generated.RequestTarget;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several values in one, as a client writes them and a server reads them. */
class DelimitedValuesTest {

  private static final String CHARACTERS = "aZ09 ,|%%%22557CcFf&=+#/é\u20ac";

  @ParameterizedTest
  @ValueSource(chars = {',', ' ', '|'})
  void valuesComeBackAsTheyWere(char delimiter) {
    long seed = new SplittableRandom().nextLong();
    SplittableRandom random = new SplittableRandom(seed);
    for (int run = 0; run < 2000; run++) {
      List<String> values =
          Stream.generate(() -> text(random)).limit(1 + random.nextInt(5)).toList();
      String target = RequestTarget.of("/").joined("q", delimiter, values, v -> v).toString();
      String sent = Query.parse(target.substring(2)).encoded("q").get(0);
      assertThat(Query.split(sent, delimiter)).as("seed " + seed).isEqualTo(values);
    }
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, random.nextInt(8))
        .forEach(i -> text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length()))));
    return text.toString();
  }

  @Test
  void arraysAndSetsKeepTheOrder() {
    assertThat(DelimitedValues.array(int[].class, List.of(3, 1))).containsExactly(3, 1);
    assertThat(DelimitedValues.array(String[].class, List.of("b", "a"))).containsExactly("b", "a");
    assertThat(DelimitedValues.list(new long[] {2, 1})).containsExactly(2L, 1L);
    assertThat(DelimitedValues.set(List.of("c", "a", "c", "b"))).containsExactly("c", "a", "b");
  }
}
