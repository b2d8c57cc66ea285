package dev.statute.rule.message.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.text.ContractFileReader;
import dev.statute.contract.file.text.ContractText;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.law.load.Laws;
import dev.statute.report.RuleHelp;
import dev.statute.rule.Basis;
import dev.statute.rule.Profile;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severity;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.contract.ApiBase;
import dev.statute.rule.message.contract.ContractIndex;
import dev.statute.rule.message.contract.ContractJudge;
import dev.statute.rule.message.judge.FindingText;
import dev.statute.rule.message.judge.MessageJudge;
import dev.statute.rule.message.judge.MessageSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a page, and what the page shows is what the judge says. */
class MessageRulePagesTest {

  private static final Path PAGES =
      Path.of(System.getProperty("basedir", "."), "../docs/rules/messages");

  private static final Law LAW = new Laws().standard();

  /** A law of a company decides what these report. */
  private static final List<RuleInfo> RULES =
      MessageCatalogue.standard().rules().stream()
          .filter(rule -> rule.basis() != Basis.POLICY)
          .toList();

  static Stream<MessageRuleExample> examples() {
    return MessageRuleExample.all(RULES);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theUnlawfulExchangeGetsExactlyTheMessage(MessageRuleExample example) {
    String kind = MessageRulePage.severity(example.rule()) == Severity.ERROR ? "error" : "warning";

    assertThat(said(example, example.bad()))
        .containsExactly(
            "traffic.har: " + kind + ": [" + example.rule().id() + "] " + example.message());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theLawfulExchangeGetsNone(MessageRuleExample example) {
    assertThat(said(example, example.good())).isEmpty();
  }

  @Test
  void eachRuleHasAPageThatTravelsWithTheJudge() {
    assertThat(RULES)
        .allSatisfy(
            rule -> {
              RuleHelp help = MessagePages.of(rule).orElseThrow();
              assertThat(help.uri()).isEqualTo("https://statute.dev/rules/" + rule.id() + ".html");
              assertThat(help.explanation()).isNotBlank();
            });
    assertThat(MessagePages.of(new RuleInfo("no-such-rule", Basis.LINT, "it is none", false)))
        .isEmpty();
  }

  @Test
  void pagesAreUpToDate() throws IOException {
    boolean update = Boolean.getBoolean("golden.update");
    Map<String, String> pages = new TreeMap<>();
    examples().forEach(e -> pages.put(e.rule().id() + ".md", MessageRulePage.write(e)));
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
  void thereAreNoOtherPages() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
          .isSubsetOf(MessageCatalogue.standard().ids());
    }
  }

  /** Other rules are reported as they are by default. */
  private static List<String> said(MessageRuleExample example, String text) {
    Map<String, Severity> shown = new TreeMap<>();
    shown.put(example.rule().id(), MessageRulePage.severity(example.rule()));
    if (!example.also().isEmpty()) {
      shown.put(example.also(), Severity.OFF);
    }
    MessageSettings settings = new MessageSettings(Profile.RFC, shown, Role.ORIGIN);
    MessageJudge judge = MessageJudge.of(LAW, settings);
    ContractJudge contracts = ContractJudge.of(LAW, index(example.contract()), settings);
    List<String> said = new ArrayList<>();
    for (CapturedExchange exchange : HttpText.read(text)) {
      Stream.concat(judge.judge(exchange).stream(), contracts.judge(exchange).stream())
          .forEach(finding -> said.add(FindingText.of(exchange.place(), finding)));
    }
    return said;
  }

  private static ContractIndex index(String contract) {
    if (contract.isEmpty()) {
      return ContractIndex.of(List.of(), ApiBase.any());
    }
    ContractText read = ContractFileReader.read("contract", contract.getBytes(UTF_8));
    assertThat(read).isInstanceOf(ContractText.Intact.class);
    PublishedContract published = ((ContractText.Intact) read).contract();
    return ContractIndex.of(List.of(published), ApiBase.parse("http://example.org"));
  }
}
