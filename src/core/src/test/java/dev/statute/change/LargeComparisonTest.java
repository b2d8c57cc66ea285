package dev.statute.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contracts as large as machines write them are compared in time. */
class LargeComparisonTest {

  private static final int LARGE = 3_000;

  private static List<Change> compared(PublishedContract before, PublishedContract after) {
    return assertTimeoutPreemptively(Duration.ofSeconds(120), () -> Differences.of(before, after));
  }

  private static String list(int count, IntFunction<String> words) {
    return IntStream.range(0, count).mapToObj(words).collect(Collectors.joining("; "));
  }

  private static PublishedContract operations(IntFunction<String> path) {
    PublishedOperation one =
        new PublishedSketch()
            .operation("op", "GET /x", "path id long; query? page int?", "200 body=Order; 404")
            .contract()
            .operations()
            .get(0);
    List<PublishedOperation> all = new ArrayList<>();
    for (int i = 0; i < LARGE; i++) {
      all.add(Edits.path(Edits.name(one, "op" + i), path.apply(i)));
    }
    return Edits.operations(new PublishedSketch().record("Order", "long id").contract(), all);
  }

  @Test
  void manyOperations() {
    PublishedContract before = operations(i -> "/x" + i + "/{id}");
    PublishedContract after = operations(i -> "/y" + i + "/{id}");

    assertThat(compared(before, before)).isEmpty();
    assertThat(compared(before, after)).hasSize(LARGE);
    assertThat(compared(before, operations(i -> "/x/{id}"))).hasSize(LARGE);
  }

  @Test
  void manyOperationsThatAreAllTheSame() {
    PublishedContract contract = operations(i -> "/x/{id}");
    PublishedContract same =
        Edits.unsorted(
            contract, Collections.nCopies(LARGE, contract.operations().get(0)), contract.types());

    assertThat(compared(same, same))
        .as("of operations with one key nobody can say which is which")
        .hasSize(2 * LARGE);
  }

  @Test
  void manyInputsOfOneOperation() {
    PublishedContract before = inputs(list(LARGE, i -> "query q" + i + " int"));
    PublishedContract after = inputs(list(LARGE, i -> "query p" + i + " long"));

    assertThat(compared(before, before)).isEmpty();
    assertThat(compared(before, after)).hasSize(2 * LARGE);
  }

  private static PublishedContract inputs(String inputs) {
    return new PublishedSketch().operation("get", "GET /x", inputs, "200").contract();
  }

  @Test
  void manyMembersOfOneTypeThatManyOperationsTake() {
    PublishedContract before = members("long");
    PublishedContract after = members("int");

    assertThat(compared(before, before)).isEmpty();
    assertThat(compared(before, after)).isNotEmpty();
  }

  private static PublishedContract members(String type) {
    PublishedSketch sketch = new PublishedSketch();
    for (int i = 0; i < 20; i++) {
      sketch.operation("op" + i, "POST /x" + i, "content Order", "200 body=Order");
    }
    return sketch.record("Order", list(LARGE / 10, i -> type + " m" + i)).contract();
  }
}
