package dev.statute.rule.message.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.law.load.Laws;
import dev.statute.rule.Basis;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageChapter;
import dev.statute.rule.message.semantics.report.SemanticRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SemanticMessagesTest {

  private static final Law LAW = new Laws().standard();

  private static final List<String> FILES =
      List.of(
          "syntax",
          "conditional",
          "range",
          "caching",
          "date",
          "redirect",
          "problem",
          "authentication",
          "cookie",
          "origin",
          "coding");

  /** An exchange of a file, and the rules that it violates. */
  private record Row(String name, Set<String> expected, ExchangeText text) {}

  @TestFactory
  Stream<DynamicTest> exchangesViolateTheseRulesAndNoOthers() {
    return FILES.stream()
        .flatMap(file -> rows(file).stream())
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.name(),
                    () -> {
                      Map<String, String> found = violations(row.text());
                      assertThat(found.keySet())
                          .as("violations: %s", found)
                          .isEqualTo(row.expected());
                    }));
  }

  @Test
  void eachRuleHasAGroundInTheLawAndARowInATable() {
    Set<String> ids =
        SemanticMessages.chapters().stream()
            .flatMap(chapter -> chapter.rules().stream())
            .map(RuleInfo::id)
            .collect(Collectors.toSet());
    for (SemanticRule rule : SemanticRule.values()) {
      assertThat(LAW.general().messages().ground(rule.ground()))
          .as(rule.ground())
          .hasValueSatisfying(
              ground -> assertThat(ids).contains(Basis.of(ground.level()).id(rule.family())));
    }
  }

  @Test
  void eachRuleHasAnExchangeThatViolatesIt() {
    Set<String> violated =
        FILES.stream()
            .flatMap(file -> rows(file).stream())
            .flatMap(row -> row.expected().stream())
            .collect(Collectors.toSet());
    List<String> ids =
        SemanticMessages.chapters().stream()
            .flatMap(chapter -> chapter.rules().stream())
            .map(RuleInfo::id)
            .toList();
    assertThat(violated).containsAll(ids);
  }

  private static Map<String, String> violations(ExchangeText text) {
    JudgedExchange exchange = new JudgedExchange(LAW, Role.ORIGIN, text.exchange(), text.known());
    Map<String, String> found = new TreeMap<>();
    for (MessageChapter chapter : SemanticMessages.chapters()) {
      chapter
          .checks()
          .forEach(
              check ->
                  check.check(
                      exchange,
                      (family, ground, part, field, what, fix) ->
                          found.put(Basis.of(ground.level()).id(family), what)));
    }
    return found;
  }

  /** A row begins with {@code == ids: what it shows}; {@code #} is a remark. */
  private static List<Row> rows(String file) {
    List<Row> rows = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : text(file).lines().toList()) {
      if (line.startsWith("== ")) {
        add(file, lines, rows);
        lines.clear();
      }
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line);
      }
    }
    add(file, lines, rows);
    return rows;
  }

  private static void add(String file, List<String> lines, List<Row> rows) {
    if (lines.isEmpty()) {
      return;
    }
    String[] head = lines.get(0).substring(3).split(": ", 2);
    Set<String> ids =
        Arrays.stream(head[0].split(" ", -1))
            .filter(id -> !id.equals("lawful"))
            .collect(Collectors.toCollection(TreeSet::new));
    rows.add(
        new Row(
            file + ": " + head[1],
            ids,
            ExchangeText.read(List.copyOf(lines.subList(1, lines.size())))));
  }

  private static String text(String file) {
    try (InputStream in =
        Objects.requireNonNull(
            SemanticMessagesTest.class.getResourceAsStream(file + ".txt"), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }
}
