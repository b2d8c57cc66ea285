package dev.statute.rule.message.judge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.MessageFinding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The law of a company binds messages, too. */
class CompanyPolicyTest {

  private static final String ACME =
      """
      extends: standard
      policy:
        forbid:
          402: {reason: we do not sell, instead: [403]}
        require:
          200: {ETag: clients validate it}
      """;

  private static final Law LAW =
      new Laws()
          .extensions((rule, severity) -> Optional.empty())
          .read("acme.yaml", ACME.getBytes(UTF_8))
          .law()
          .orElseThrow();

  @Test
  void aStatusThatThePolicyForbidsIsFound() {
    assertThat(texts("GET / > 402; Content-Type: text/plain [x]"))
        .containsExactly(
            """
            acme.har: error: [unlawful-status-policy] the 402 Payment Required to GET / has a status that no response can have
                acme.yaml:4: we do not sell.
                Send 403 Forbidden.""");
  }

  @Test
  void aFieldThatThePolicyDemandsIsMissed() {
    assertThat(texts("GET / > 200; Content-Type: text/plain [x]"))
        .containsExactly(
            """
            acme.har: error: [owed-field-policy] the 200 OK to GET / has no ETag
                acme.yaml:6: clients validate it.
                Send ETag.""");
    assertThat(texts("GET / > 200; Content-Type: text/plain; ETag: \"a\" [x]")).isEmpty();
  }

  private static List<String> texts(String line) {
    List<MessageFinding> findings =
        MessageJudge.of(LAW, MessageSettings.standard()).judge(ExchangeLine.read(line));
    return findings.stream()
        .map(finding -> FindingText.of(new CapturePlace("acme.har", 1, 0), finding))
        .toList();
  }
}
