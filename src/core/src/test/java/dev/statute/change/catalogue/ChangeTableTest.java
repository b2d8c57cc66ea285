package dev.statute.change.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.ChangeRule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of changes are those of the table, and as severe. */
class ChangeTableTest {

  @Test
  void eachRuleIsAsSevereAsTheTableSays() throws IOException {
    assertThat(ChangeChecks.rules().stream().map(rule -> rule.id() + " " + rule.impact()).toList())
        .containsExactlyInAnyOrderElementsOf(
            table().stream().map(cells -> cells.get(1) + " " + cells.get(2)).toList());
  }

  @Test
  void rulesHaveIdsAndSummariesThatReadLikeOthers() {
    assertThat(ChangeChecks.rules()).extracting(ChangeRule::id).doesNotHaveDuplicates();
    for (ChangeRule rule : ChangeChecks.rules()) {
      assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
      assertThat(rule.summary()).matches("(a|an|the|several) [^.]*[^. ]");
    }
  }

  private static List<List<String>> table() throws IOException {
    try (InputStream in = ChangeTableTest.class.getResourceAsStream("/changes/table.txt")) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> List.of(line.split(" *\\| *")))
          .toList();
    }
  }
}
