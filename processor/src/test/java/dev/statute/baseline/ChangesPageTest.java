package dev.statute.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.ChangeRule;
import dev.statute.change.catalogue.ChangeChecks;
import dev.statute.check.JavaRules;
import dev.statute.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The page about changes shows what is reported, {@code -Dgolden.update=true} writes it anew; and
 * all rules of changes are known wherever rules are named.
 */
class ChangesPageTest {

  private static final Path PAGE =
      Path.of(System.getProperty("basedir", "."), "../src/docs/changes.md");

  /** The number of rows of the catalogue of changes. */
  private static final int ROWS = 67;

  @Test
  void pageShowsWhatIsReported() throws IOException {
    String page = new ChangesPage().write();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @Test
  void eachRowOfTheCatalogueHasACase() {
    assertThat(
            IntStream.rangeClosed(1, ROWS)
                .mapToObj(Integer::toString)
                .filter(row -> !ChangesPage.WITHOUT_CASE.containsKey(row))
                .filter(
                    row ->
                        Comparisons.CASES.stream().noneMatch(change -> change.row().equals(row))))
        .isEmpty();
  }

  @Test
  void rulesOfChangesAreKnownAndDoNotClashWithOthers() {
    List<String> changes = ChangeChecks.rules().stream().map(ChangeRule::id).toList();

    assertThat(changes).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    assertThat(JavaRules.catalogue().ids()).doesNotContainAnyElementsOf(changes);
    assertThat(JavaRules.withChanges().ids()).containsAll(changes);
    assertThat(JavaRules.withChanges().rules())
        .filteredOn(rule -> changes.contains(rule.id()))
        .allMatch(RuleInfo::isLiftable);
  }
}
