package dev.statute.rule.message.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.law.load.Laws;
import dev.statute.rule.Profile;
import dev.statute.rule.Severity;
import dev.statute.rule.catalogue.StandardRules;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.MessageFinding;
import dev.statute.rule.message.MessagePart;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessageJudgeTest {

  private static final Law LAW = new Laws().standard();

  private final MessageJudge judge = MessageJudge.of(LAW, MessageSettings.standard());

  @Test
  void aFindingSaysWhatIsWrongWhyAndWhatToDo() {
    List<MessageFinding> findings =
        judge("GET /orders?token=1 > 401; Content-Type: text/plain [x]");

    assertThat(findings).hasSize(1);
    assertThat(FindingText.of(new CapturePlace("traffic.har", 3, 120), findings.get(0)))
        .isEqualTo(
            """
            traffic.har:120: error: [owed-field] the 401 Unauthorized to GET /orders has no WWW-Authenticate
                RFC 9110, 15.5.2: a server must send WWW-Authenticate in a response with this status.
                Send WWW-Authenticate.""");
  }

  @Test
  void theRequestComesBeforeTheResponse() {
    assertThat(judge("GET /; -Host > 401; Content-Type: text/plain [x]"))
        .extracting(MessageFinding::part)
        .containsExactly(MessagePart.REQUEST, MessagePart.RESPONSE);
  }

  @Test
  void nothingIsSaidOfAResponseThatDidNotCome() {
    assertThat(judge("GET / > 0")).isEmpty();
  }

  @Test
  void rulesAreAsSevereAsTheSettingsSay() {
    MessageSettings off =
        new MessageSettings(Profile.RFC, Map.of("owed-field", Severity.OFF), Role.ORIGIN);
    MessageSettings strict = new MessageSettings(Profile.STRICT, Map.of(), Role.ORIGIN);
    String unauthorized = "GET / > 401; Content-Type: text/plain [x]";
    String moved = "GET / > 301; Content-Type: text/plain [x]";

    assertThat(MessageJudge.of(LAW, off).judge(ExchangeLine.read(unauthorized))).isEmpty();
    assertThat(judge(moved)).extracting(MessageFinding::severity).containsExactly(Severity.WARN);
    assertThat(MessageJudge.of(LAW, strict).judge(ExchangeLine.read(moved)))
        .extracting(MessageFinding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void aMessageWithManyBadLinesHasFewFindings() {
    String lines =
        IntStream.range(0, 1000).mapToObj(i -> "; a b" + i + ": c").collect(Collectors.joining());

    List<MessageFinding> findings = judge("GET /" + lines + " > 204");

    assertThat(findings).hasSize(21);
    assertThat(findings.get(20).what())
        .isEqualTo("the message violates the rule in more than 20 ways");
  }

  @Test
  void whatCannotBeSeenIsShown() {
    MessageFinding finding = judge("GET /a\u202Eb\u001B[0m > 299 [x]").get(0);

    assertThat(FindingText.of(new CapturePlace("a\nb.har", 1, 0), finding))
        .doesNotContain("\u202E", "\u001B", "a\nb")
        .startsWith("a\\u000ab.har: warning: [");
  }

  /** RFC 9110, 9.3.2 and 8.6. */
  @Test
  void aResponseToHeadIsLikeTheOneToGet() {
    judge("GET /a > 200; ETag: \"a\"; Content-Type: text/plain; Content-Length: 3 [abc]");

    assertThat(judge("HEAD /a > 200; ETag: \"a\"; Content-Type: text/plain; Content-Length: 3"))
        .isEmpty();
    assertThat(judge("HEAD /a > 200; ETag: \"a\"; Content-Type: text/plain; Content-Length: 0"))
        .extracting(finding -> finding.rule().id())
        .containsExactly("head-response");
    assertThat(judge("HEAD /a > 200; ETag: \"a\""))
        .extracting(finding -> finding.rule().id())
        .containsExactly("head-response-doubt");
    assertThat(judge("HEAD /a > 200; ETag: \"b\"; Content-Length: 0")).isEmpty();
    assertThat(judge("HEAD /b > 200; ETag: \"a\"; Content-Length: 0")).isEmpty();
  }

  /** RFC 9110, 8.6. */
  @Test
  void theLengthOfANotModifiedResponseIsThatOfTheOk() {
    judge("GET /a > 200; ETag: \"a\"; Content-Type: text/plain; Content-Length: 3 [abc]");

    assertThat(judge("GET /a; If-None-Match: \"a\" > 304; ETag: \"a\"; Content-Length: 3"))
        .isEmpty();
    assertThat(judge("GET /a; If-None-Match: \"a\" > 304; ETag: \"a\"; Content-Length: 0"))
        .extracting(finding -> finding.rule().id())
        .containsExactly("content-length");
  }

  @Test
  void aMethodThatChangesAResourceMakesItsResponsesForgotten() {
    judge("GET /a > 200; ETag: \"a\"; Content-Type: text/plain; Content-Length: 3 [abc]");
    judge("PUT /a; Content-Type: text/plain [x] > 204");

    assertThat(judge("HEAD /a > 200; ETag: \"a\"; Content-Type: text/plain; Content-Length: 0"))
        .isEmpty();
  }

  @Test
  void onlyTheResponsesThatWereSeenLastAreRemembered() {
    judge("GET /a > 200; ETag: \"a\"; Content-Type: text/plain; Content-Length: 3 [abc]");
    IntStream.range(0, 5_000).forEach(i -> judge("GET /" + i + " > 200; Content-Type: a/b [abc]"));

    assertThat(judge("HEAD /a > 200; ETag: \"a\"; Content-Type: text/plain; Content-Length: 0"))
        .isEmpty();
  }

  /** Each id has one page and one address. */
  @Test
  void rulesOfMessagesHaveOtherFamiliesThanRulesOfContracts() {
    List<String> families =
        StandardRules.catalogue().rules().stream().map(rule -> rule.family()).toList();

    assertThat(MessageRules.catalogue().rules())
        .extracting(rule -> rule.family())
        .doesNotContainAnyElementsOf(families);
  }

  private List<MessageFinding> judge(String line) {
    return judge.judge(ExchangeLine.read(line));
  }
}
