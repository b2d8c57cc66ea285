package dev.statute.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.rule.message.contract.ContractRule;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page about this module shows is what there is. */
class ConformanceDocsTest {

  private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "../..");
  private static final Pattern CALL = Pattern.compile("(?m)^\\| `\\.([a-zA-Z]+)\\(");

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve("src/docs/conformance.md"));
  }

  private static String block(String name) throws IOException {
    return Pattern.compile("<!-- " + name + " -->\n```\\w*\n((?s:.+?))```\n")
        .matcher(page())
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theTestThatIsShownIsThatOfTheExample() throws IOException {
    Path test =
        ROOT.resolve(
            "examples/orders/src/test/java/dev/statute/example/orders/embedded/LawfulMessagesTest.java");
    assertThat(block("LawfulMessagesTest.java")).isEqualTo(Files.readString(test));
  }

  @Test
  void theReportThatIsShownIsTheOneThatJUnitShows() throws IOException {
    assertThat(SampleRun.failures(ConformanceTest.ServerSample.class))
        .containsExactly(block("report"));
  }

  @Test
  void theCallsThatAreShownExist() throws IOException {
    List<String> methods = Stream.of(Conformance.class.getMethods()).map(Method::getName).toList();
    List<String> shown = CALL.matcher(page()).results().map(found -> found.group(1)).toList();
    assertThat(shown).isNotEmpty().allSatisfy(call -> assertThat(methods).contains(call));
  }

  @Test
  void theRulesThatAreShownAreThoseOfContracts() throws IOException {
    Stream<String> ids = Stream.of(ContractRule.values()).map(rule -> rule.info().id());
    List<String> shown =
        Pattern.compile("`([a-z-]+)`").matcher(page()).results().map(MatchResult::group).toList();
    assertThat(ids).allSatisfy(id -> assertThat(shown).contains("`" + id + "`"));
  }
}
