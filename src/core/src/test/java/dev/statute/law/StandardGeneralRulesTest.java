package dev.statute.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.GeneralRules.Authentication;
import dev.statute.law.GeneralRules.Compatibility;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds whatever the method, the status and the fields are, as the RFCs have it. */
class StandardGeneralRulesTest {

  private static final Law LAW = LawFiles.standard();

  @Test
  void eachRuleHasTheKeywordAndTheClauseOfItsRfc() {
    GeneralRules general = LAW.general();
    Map<String, String> grounds = new TreeMap<>();
    grounds.put("method", text(general.method()));
    grounds.put("final response", text(general.finalResponse()));
    grounds.put("path", text(general.path()));
    grounds.put("empty host", text(general.emptyHost()));
    grounds.put("userinfo", text(general.userinfo()));
    grounds.put("field name", text(general.fieldName()));
    grounds.put("sunset", text(general.sunset()));
    grounds.put("media type", text(general.mediaType()));
    grounds.put("problem in the body", text(general.problems().body()));
    grounds.put("problem type", text(general.problems().type()));

    assertThat(grounds)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "method", "DEFINITION RFC 9110, 9",
                "final response", "DEFINITION RFC 9110, 15",
                "path", "DEFINITION RFC 3986, 3.3",
                "empty host", "MUST_NOT RFC 9110, 4.2.1 and 4.2.2",
                "userinfo", "MUST_NOT RFC 9110, 4.2.4",
                "field name", "DEFINITION RFC 9110, 5.1",
                "sunset", "MUST_NOT RFC 9745, 4",
                "media type", "DEFINITION RFC 9110, 8.3.1",
                "problem in the body", "LINT RFC 9457, 3",
                "problem type", "DEFINITION RFC 9457, 3.1.1"));
  }

  /** RFC 9110, 11.6, 11.7, 15.5.2, 15.5.4 and 15.5.8. */
  @Test
  void clientsAuthenticateToServersAndToProxies() {
    assertThat(LAW.general().authentication())
        .isEqualTo(
            new Authentication(
                new Clause("RFC 9110", List.of("11"), 0),
                new Authentication.Party(401, 403, "Authorization"),
                new Authentication.Party(407, 403, "Proxy-Authorization")));
  }

  /**
   * RFC 9110, 9.2.1, 9.2.2, 11.5, 15.1, 15.5.7 and 15.5.16; RFC 6585, 3; RFC 8594, 3; RFC 9457,
   * 3.2.
   */
  @Test
  void clientsRelyOnMoreThanTheContract() {
    Compatibility rules = LAW.general().compatibility();

    assertThat(rules.safe()).extracting(FactTable::text).isEqualTo("definition 9.2.1");
    assertThat(rules.idempotent()).extracting(FactTable::text).isEqualTo("definition 9.2.2");
    assertThat(rules.heuristics()).extracting(FactTable::text).isEqualTo("definition 15.1");
    assertThat(rules.realm()).extracting(FactTable::text).isEqualTo("definition 11.5");
    assertThat(rules.sunset()).extracting(FactTable::text).isEqualTo("definition RFC 8594 3");
    assertThat(rules.extension()).extracting(FactTable::text).isEqualTo("must RFC 9457 3.2");
    assertThat(rules.unacceptable()).isEqualTo(406);
    assertThat(rules.unsupported()).isEqualTo(415);
    assertThat(rules.unconditional()).isEqualTo(428);
  }

  /** Those of RFC 9110, 15.2, RFC 9112, 6.1 and RFC 9110, 6.6.2, in the order of the file. */
  @Test
  void rulesOnMessagesHaveTheirKeywordsAndSayWhatTheirClausesDo() {
    GeneralRules.Messages messages = LAW.general().messages();

    assertThat(messages.ground("interim-to-old-client"))
        .map(FactTable::text)
        .hasValue("must-not 15.2");
    assertThat(messages.ground("chunked-once"))
        .map(FactTable::text)
        .hasValue("must-not RFC 9112 6.1");
    assertThat(messages.ground("trailer-announcement"))
        .map(FactTable::text)
        .hasValue("should 6.6.2");
    assertThat(messages.ground("no-such-rule")).isEmpty();
    assertThat(messages.grounds().values()).extracting(Ground::reason).doesNotContain("");
    assertThat(messages.grounds().keySet()).startsWith("method-token", "method-case");
  }

  /** RFC 9457, 6.1 and 6.2. */
  @Test
  void problemDocumentsAreJsonOrXml() {
    assertThat(LAW.general().problems().mediaTypes())
        .containsExactly("application/problem+json", "application/problem+xml");
    assertThat(LAW.general().problems().mediaType()).isEqualTo("application/problem+json");
  }

  /** RFC 9110, 9.3.3 and 9.3.4, and no other method's definition. */
  @Test
  void postAndPutSayHowACreatedResourceIsAnswered() {
    assertThat(LAW.methods().stream().filter(method -> method.creation().isPresent()))
        .extracting(Method::token)
        .containsExactly("POST", "PUT");
    assertThat(LAW.method("POST").orElseThrow().creation().orElseThrow().statuses())
        .containsExactly(201);
  }

  private static String text(Ground ground) {
    return ground.level() + " " + ground.clause();
  }
}
