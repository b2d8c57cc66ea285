package dev.statute.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.check.JavaRules;
import dev.statute.rule.RuleInfo;
import dev.statute.testkit.ReferenceTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalogue tells of each check of others what became of it, and of each rule. */
class RuleCatalogueTest {

  private static final Path CATALOGUE =
      Path.of(System.getProperty("basedir", "."), "../src/docs/rules/catalogue.md");
  private static final Pattern ROW = Pattern.compile("\\| (HC\\d+) \\| ([a-z0-9-]+) \\| (.+) \\|");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)]+)\\.md\\)");

  /** Where no rule is linked, the row begins with one of these. */
  private static final String WITHOUT_RULE = "(made impossible by|not checked): .+";

  @Test
  void eachCheckStandsInItOnce() throws IOException {
    List<String> checks =
        ReferenceTable.ruleCatalogue().stream()
            .map(row -> row.get("id") + " " + row.get("name"))
            .toList();
    assertThat(checks).hasSize(111);
    assertThat(rows().stream().map(row -> row.get(0) + " " + row.get(1)))
        .containsExactlyElementsOf(checks);
  }

  @Test
  void eachCheckBecameARuleOrSaysWhyNot() throws IOException {
    for (List<String> row : rows()) {
      String outcome = row.get(2);
      assertThat(LINK.matcher(outcome).lookingAt() || outcome.matches(WITHOUT_RULE))
          .as(row.toString())
          .isTrue();
    }
  }

  @Test
  void eachLinkLeadsToTheRuleThatItNames() throws IOException {
    Set<String> ids =
        JavaRules.catalogue().rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
    LINK.matcher(Files.readString(CATALOGUE))
        .results()
        .filter(link -> !link.group(2).equals("README"))
        .forEach(
            link -> {
              assertThat(ids).contains(link.group(2));
              assertThat(link.group(1)).isEqualTo(link.group(2));
            });
  }

  @Test
  void eachRuleIsNamedUnlessTheTypesAreBuiltOnIt() throws IOException {
    Set<String> linked =
        LINK.matcher(Files.readString(CATALOGUE))
            .results()
            .map(link -> link.group(2))
            .collect(Collectors.toSet());
    assertThat(
            JavaRules.catalogue().rules().stream().filter(RuleInfo::isLiftable).map(RuleInfo::id))
        .isSubsetOf(linked);
  }

  private static List<List<String>> rows() throws IOException {
    return Files.readString(CATALOGUE)
        .lines()
        .filter(line -> line.startsWith("| HC"))
        .map(RuleCatalogueTest::row)
        .toList();
  }

  private static List<String> row(String line) {
    var matcher = ROW.matcher(line);
    assertThat(matcher.matches()).as(line).isTrue();
    return List.of(matcher.group(1), matcher.group(2), matcher.group(3));
  }
}
