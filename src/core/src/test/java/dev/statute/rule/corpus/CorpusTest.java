package dev.statute.rule.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.Contract;
import dev.statute.law.Law;
import dev.statute.rule.Basis;
import dev.statute.rule.Catalogue;
import dev.statute.rule.Checker;
import dev.statute.rule.Profile;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severities;
import dev.statute.rule.Severity;
import dev.statute.rule.catalogue.StandardRules;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the rules find in contracts that interfaces declare: the whole of each finding, while the
 * tests of the processor say of the same cases which findings there are.
 */
class CorpusTest {

  /** With two rules that a source of contracts adds, of which some contracts speak. */
  private static final Catalogue CATALOGUE =
      StandardRules.catalogue()
          .and(
              List.of(
                  new RuleInfo("reply-type", Basis.STRUCTURE, "", false),
                  new RuleInfo("thrown-exception", Basis.DOUBT, "", false)));

  private static final Map<Corpus, Law> LAWS = new EnumMap<>(Corpus.class);
  private static final Map<Corpus, Map<String, Contract>> CONTRACTS = new EnumMap<>(Corpus.class);
  private static final Map<Corpus, Map<String, String>> FINDINGS = new EnumMap<>(Corpus.class);

  static {
    for (Corpus corpus : Corpus.values()) {
      LAWS.put(corpus, corpus.law());
      CONTRACTS.put(corpus, corpus.contracts());
      FINDINGS.put(corpus, corpus.findings());
    }
  }

  static Stream<Arguments> cases() {
    return Stream.of(Corpus.values())
        .flatMap(
            corpus -> CONTRACTS.get(corpus).keySet().stream().map(c -> Arguments.of(corpus, c)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void findsWhatItDid(Corpus corpus, String name) {
    assertThat(found(corpus, name)).isEqualTo(FINDINGS.get(corpus).get(name));
  }

  @ParameterizedTest
  @EnumSource
  void findingsAreUpToDate(Corpus corpus) {
    boolean update = Boolean.getBoolean("golden.update");
    if (update) {
      Map<String, String> found = new LinkedHashMap<>();
      CONTRACTS.get(corpus).keySet().forEach(name -> found.put(name, found(corpus, name) + "\n"));
      corpus.write(found);
    }
    assertThat(update).as("wrote the findings; read them, and run without the option").isFalse();
    assertThat(FINDINGS.get(corpus)).containsOnlyKeys(CONTRACTS.get(corpus).keySet());
  }

  private static String found(Corpus corpus, String name) {
    return Corpus.text(
            new Checker(CATALOGUE, StandardRules.checks())
                .check(CONTRACTS.get(corpus).get(name), LAWS.get(corpus), severities(corpus, name)))
        .strip();
  }

  /** Returns those that the cases are written for. */
  private static Severities severities(Corpus corpus, String name) {
    return switch (corpus) {
      case STANDARD, POLICY -> Severities.STANDARD;
      case LINTS ->
          new Severities(
              Profile.RFC,
              CATALOGUE.rules().stream()
                  .collect(
                      Collectors.toMap(
                          RuleInfo::id, rule -> isOff(rule) ? Severity.WARN : Severity.OFF)));
      case BAD, GOOD ->
          new Severities(
              Profile.RFC,
              CATALOGUE.rules().stream()
                  .filter(rule -> rule.id().equals(name) && isOff(rule))
                  .collect(Collectors.toMap(RuleInfo::id, rule -> Severity.WARN)));
    };
  }

  private static boolean isOff(RuleInfo rule) {
    return rule.basis().severity(Profile.RFC) == Severity.OFF;
  }
}
