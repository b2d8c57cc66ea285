package dev.statute.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.api.Api;
import dev.statute.law.load.Laws;
import dev.statute.read.statute.ApiProbe;
import dev.statute.rule.Check;
import dev.statute.rule.RuleInfo;
import dev.statute.testkit.TestCompiler;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JavaRulesTest {

  private static final String THINGS =
      """
      import dev.statute.*;
      @Api("/things") public interface Things {}
      """;

  private static Api api() {
    return ApiProbe.read(TestCompiler.JAVAC, new Laws().standard(), Map.of("Things.java", THINGS))
        .get("Things");
  }

  @Test
  void eachCheckHasRulesAndItsOwnFamily() {
    List<String> families = JavaRules.checks(api()).stream().map(Check::family).toList();

    assertThat(families).doesNotHaveDuplicates();
    assertThat(JavaRules.catalogue().rules()).extracting(RuleInfo::family).containsAll(families);
  }

  @Test
  void rulesThatGeneratedTypesAreBuiltOnCannotBeLifted() {
    assertThat(JavaRules.catalogue().rules())
        .filteredOn(rule -> !rule.isLiftable())
        .extracting(RuleInfo::id)
        .contains("reply-type", "parameter-binding", "api-interface", "vocabulary-file");
  }
}
