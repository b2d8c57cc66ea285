package dev.statute.openapi.judge;

import static dev.statute.openapi.judge.Judged.judged;
import static dev.statute.openapi.judge.Judged.lines;
import static dev.statute.openapi.judge.Judged.operation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.report.KnownList;
import dev.statute.rule.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgeSettingsTest {

  private static final String DOCUMENT =
      operation(
          "post",
          """
          responses:
            '200': {description: OK}
            '304': {description: Not Modified}
            '405': {description: Not Allowed, content: {text/plain: {schema: {type: string}}}}
          """);

  private static final String DEVIATING =
      operation(
          "post",
          """
          x-statute-deviates: {rule: method-status, reason: as published}
          responses:
            '200': {description: OK}
            '304': {description: Not Modified}
          """);

  @Test
  void reportsWhatIsLeftOutAtItsPlaceWhereAsked() {
    assertThat(lines(judged(DOCUMENT, DocumentProfile.COMPLETE)))
        .contains("9: WARN: [demanded-field] 405 Method Not Allowed declares no Allow");
    assertThat(lines(judged(DOCUMENT, DocumentProfile.STRICT)))
        .contains("9: ERROR: [demanded-field] 405 Method Not Allowed declares no Allow");
  }

  @Test
  void takesTheSeverityOfSingleRules() {
    JudgeSettings settings =
        JudgeSettings.STANDARD.withSeverities(
            Map.of("method-status", Severity.OFF, "demanded-field", Severity.NOTE));
    assertThat(lines(judged(DOCUMENT, settings)))
        .containsExactly(
            "9: WARN: [method-status-doubt] 405 Method Not Allowed makes little sense in answer to"
                + " any operation",
            "9: NOTE: [demanded-field] 405 Method Not Allowed declares no Allow");
  }

  @Test
  void leavesOutWhatAListHas() {
    String text = new Judgements(List.of(judged(DOCUMENT))).knownText();
    KnownList list = KnownList.read("known.txt", text, Judge.catalogue(), "write it anew");
    assertThat(text)
        .contains(" method-status api.yaml#/paths/~1orders/post\n")
        .contains(" method-status-doubt api.yaml#/paths/~1orders/post\n");
    Judgement again = judged(DOCUMENT, JudgeSettings.STANDARD.withKnown(list));
    assertThat(lines(again)).isEmpty();
    assertThat(again.text(3)).endsWith("0 errors, 0 warnings, 2 lifted or known\n");
    assertThat(again.stale()).isEmpty();
  }

  @Test
  void tellsWhatOfAListIsGone() {
    KnownList list =
        KnownList.read(
            "known.txt",
            new Judgements(List.of(judged(DOCUMENT))).knownText(),
            Judge.catalogue(),
            "write it anew");
    Judgement fixed =
        judged(
            operation("post", "responses: {'200': {description: OK}}\n"),
            JudgeSettings.STANDARD.withKnown(list));
    assertThat(fixed.stale())
        .extracting(message -> message.what())
        .containsExactly(
            "known.txt:3: method-status no longer finds this in api.yaml#/paths/~1orders/post",
            "known.txt:4: method-status-doubt no longer finds this in"
                + " api.yaml#/paths/~1orders/post");
  }

  @Test
  void liftsARuleForAReason() {
    Judgement judgement = judged(DEVIATING);
    assertThat(lines(judgement)).isEmpty();
    assertThat(judgement.sarif("")).contains("\"justification\": \"as published\"");
    assertThat(lines(judged(DEVIATING.replace("as published", "''"))))
        .containsExactly(
            "6: ERROR: [deviation-reason] the deviation from method-status has no reason");
    assertThat(lines(judged(DEVIATING.replace("'304'", "'400'"))))
        .containsExactly("6: WARN: [unused-deviation-doubt] nothing here breaks method-status");
    assertThat(lines(judged(DEVIATING.replace("rule: method-status", "rule: method-statos"))))
        .contains("6: WARN: [unused-deviation-doubt] there is no rule 'method-statos'");
  }

  @Test
  void liftsARuleForOneResponseOrForAPath() {
    assertThat(
            lines(
                judged(
                    operation(
                        "post",
                        """
                        responses:
                          '200': {description: OK}
                          '304':
                            description: Not Modified
                            x-statute-deviates: [{rule: method-status, reason: as published}]
                        """))))
        .isEmpty();
    String path = DEVIATING.replace("  /orders:\n", "  /orders:\n    " + deviation() + "\n");
    assertThat(lines(judged(path.replace("      " + deviation() + "\n", "")))).isEmpty();
  }

  private static String deviation() {
    return "x-statute-deviates: {rule: method-status, reason: as published}";
  }
}
