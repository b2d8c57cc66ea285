package dev.statute.rule.message.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.law.load.Laws;
import dev.statute.rule.Profile;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severity;
import dev.statute.rule.message.MessageFinding;
import dev.statute.rule.message.semantics.SemanticMessages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Exchanges, a line each, and the rules that they violate; as RFC 9110 and 9112 have it. */
class JudgedLinesTest {

  private static final Law LAW = new Laws().standard();

  /** Reports each rule, whatever it rests on. */
  private static final MessageSettings ALL = settings();

  /** The families whose exchanges are those of {@code SemanticMessagesTest}. */
  private static final Set<String> ELSEWHERE =
      SemanticMessages.chapters().stream()
          .flatMap(chapter -> chapter.rules().stream())
          .map(RuleInfo::family)
          .collect(Collectors.toSet());

  static final List<String> ROWS = rows(JudgedLines.UNLAWFUL);

  static final List<String> LAWFUL = rows(JudgedLines.LAWFUL);

  @ParameterizedTest
  @FieldSource("ROWS")
  void anUnlawfulExchangeViolatesTheRulesOfItsLine(String row) {
    String[] cells = row.split(" => ", -1);

    assertThat(ids(cells[0])).as(row).containsExactlyInAnyOrder(cells[1].split(", "));
  }

  @ParameterizedTest
  @FieldSource("LAWFUL")
  void aLawfulExchangeViolatesNothing(String row) {
    assertThat(ids(row)).as(row).isEmpty();
  }

  @Test
  void eachRuleOfTheTableIsViolatedByALineOrAPage() {
    assertThat(ROWS.size()).isGreaterThan(80);
    assertThat(LAWFUL.size()).isGreaterThan(80);
  }

  private static List<String> ids(String line) {
    List<MessageFinding> findings = MessageJudge.of(LAW, ALL).judge(ExchangeLine.read(line));
    return findings.stream()
        .map(MessageFinding::rule)
        .filter(rule -> !ELSEWHERE.contains(rule.family()))
        .map(RuleInfo::id)
        .toList();
  }

  private static List<String> rows(String text) {
    return Stream.of(text.split("\n"))
        .filter(row -> !row.isBlank() && !row.startsWith("#"))
        .toList();
  }

  private static MessageSettings settings() {
    Map<String, Severity> severities = new TreeMap<>();
    MessageRules.catalogue().ids().forEach(id -> severities.put(id, Severity.WARN));
    return new MessageSettings(Profile.RFC, severities, Role.ORIGIN);
  }
}
