package dev.statute.docs;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.check.JavaRules;
import dev.statute.rule.RuleInfo;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.ExpectedError;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a page, and what the page shows is what the compilers say. */
class RulePagesTest {

  private static final Path PAGES =
      Path.of(System.getProperty("basedir", "."), "../src/docs/rules");
  private static final String RULES = "<!-- rules -->\n";
  private static final String RULES_END = "<!-- /rules -->";

  static Stream<Arguments> bad() {
    return examples(ExampleForm.BAD);
  }

  static Stream<Arguments> good() {
    return examples(ExampleForm.GOOD);
  }

  static Stream<Arguments> deviating() {
    return examples(ExampleForm.DEVIATING);
  }

  static Stream<Arguments> suppressed() {
    return examples(ExampleForm.SUPPRESSED);
  }

  static Stream<Arguments> switchedOff() {
    return examples(ExampleForm.SWITCHED_OFF);
  }

  private static Stream<Arguments> examples(ExampleForm form) {
    return RuleExample.all()
        .filter(form::exists)
        .flatMap(
            example ->
                Stream.of(TestCompiler.values()).map(compiler -> Arguments.of(example, compiler)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("bad")
  void badCodeGetsExactlyTheMessage(RuleExample example, TestCompiler compiler) {
    assertThat(ExampleForm.BAD.compile(example, compiler)).reports(example.expected());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("good")
  void goodCodeGetsNone(RuleExample example, TestCompiler compiler) {
    assertThat(ExampleForm.GOOD.compile(example, compiler)).succeeds();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("deviating")
  void deviationLiftsWhatIsNoStructure(RuleExample example, TestCompiler compiler) {
    CompilationResult result = ExampleForm.DEVIATING.compile(example, compiler);
    if (example.isLiftable()) {
      assertThat(result).reports();
    } else {
      assertThat(result).reports(example.expected(), cannotBeLifted(example));
    }
  }

  private static ExpectedError cannotBeLifted(RuleExample example) {
    String text =
        """
        [unused-deviation-doubt] %s cannot be lifted
            The generated types depend on it.
            Remove the deviation, and fix what the rule reports.
        """
            .formatted(example.rule().id());
    return ExpectedError.warning(example.file(), '⑲', text).onEcj('⑱');
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("suppressed")
  void suppressionSilencesAWarning(RuleExample example, TestCompiler compiler) {
    assertThat(ExampleForm.SUPPRESSED.compile(example, compiler)).succeeds();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("switchedOff")
  void optionSwitchesOffWhatIsNoStructure(RuleExample example, TestCompiler compiler) {
    assertThat(ExampleForm.SWITCHED_OFF.compile(example, compiler)).succeeds();
  }

  @Test
  void eachRuleHasAnExample() {
    assertThat(JavaRules.catalogue().rules()).allMatch(RuleExample::exists);
  }

  @Test
  void pagesAreUpToDate() throws IOException {
    boolean update = Boolean.getBoolean("golden.update");
    Map<String, String> pages = new TreeMap<>();
    RuleExample.all().forEach(e -> pages.put(e.rule().id() + ".md", RulePage.write(e)));
    pages.put("README.md", RuleIndex.write(JavaRules.catalogue().rules()));
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Path file = PAGES.resolve(page.getKey());
      if (update) {
        Files.createDirectories(PAGES);
        Files.writeString(file, page.getValue());
      } else {
        assertThat(file).hasContent(page.getValue());
      }
    }
    assertThat(update).as("wrote the pages; read them, and build without the option").isFalse();
  }

  @Test
  void readmeListsAllRules() throws IOException {
    Path readme = Path.of(System.getProperty("basedir", "."), "../README.md");
    String text = Files.readString(readme);
    int start = text.indexOf(RULES) + RULES.length();
    int end = text.indexOf(RULES_END);
    String expected = RuleIndex.readme(JavaRules.catalogue().rules());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(readme, text.substring(0, start) + expected + text.substring(end));
    }
    assertThat(text.substring(start, end)).isEqualTo(expected);
  }

  @Test
  void thereAreNoOtherPages() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(
              pages
                  .filter(Files::isRegularFile)
                  .map(page -> page.getFileName().toString().replace(".md", "")))
          .isSubsetOf(
              Stream.concat(
                      JavaRules.catalogue().rules().stream().map(RuleInfo::id),
                      Stream.of("README", "catalogue"))
                  .toList());
    }
  }
}
