package dev.statute.rule.message.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.law.load.Laws;
import dev.statute.rule.Profile;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severity;
import dev.statute.rule.message.MessageFinding;
import dev.statute.rule.message.judge.MessageJudge;
import dev.statute.rule.message.judge.MessageRules;
import dev.statute.rule.message.judge.MessageSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What we say on the exchanges of which it is known what httplint says. */
class HttplintTableTest {

  private static final Path PAGE = Path.of("..", "docs", "httplint.md");

  private static final Law LAW = new Laws().standard();

  /** Reports what is off by default as a note. */
  private static final MessageSettings ALL =
      new MessageSettings(Profile.RFC, severities(), Role.ORIGIN);

  @TestFactory
  Stream<DynamicTest> weSayOfEachExchangeWhatTheTableSays() {
    return HttplintRow.all().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.note() + ": " + row.exchange(),
                    () -> assertThat(ids(row)).isEqualTo(new TreeSet<>(row.ours()))));
  }

  @Test
  void eachDifferenceIsExplained() {
    assertThat(HttplintRow.all())
        .filteredOn(row -> !row.level().equals("info"))
        .filteredOn(row -> row.isBlamed() == row.ours().isEmpty())
        .allSatisfy(row -> assertThat(row.why()).as(row.exchange()).isNotEmpty());
  }

  @Test
  void thePageHasTheTable() throws IOException {
    String page = HttplintPage.of(HttplintRow.all(), HttplintTableTest::word);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE).replace("\r\n", "\n"))
        .as("%s, which -Dgolden.update=true writes", PAGE)
        .isEqualTo(page);
  }

  private static TreeSet<String> ids(HttplintRow row) {
    MessageJudge judge = MessageJudge.of(LAW, ALL);
    row.text().before().ifPresent(judge::judge);
    List<MessageFinding> findings = judge.judge(row.text().exchange());
    return findings.stream()
        .map(MessageFinding::rule)
        .map(RuleInfo::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Severity> severities() {
    Map<String, Severity> severities = new TreeMap<>();
    for (RuleInfo rule : MessageRules.catalogue().rules()) {
      if (rule.basis().severity(Profile.RFC) == Severity.OFF) {
        severities.put(rule.id(), Severity.NOTE);
      }
    }
    return severities;
  }

  private static String word(String id) {
    RuleInfo rule = MessageRules.catalogue().rule(id).orElseThrow();
    return switch (rule.basis().severity(Profile.RFC)) {
      case ERROR -> "error";
      case WARN -> "warning";
      case NOTE, OFF -> "off by default";
    };
  }
}
