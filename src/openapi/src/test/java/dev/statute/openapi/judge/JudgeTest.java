package dev.statute.openapi.judge;

import static dev.statute.openapi.judge.Judged.judged;
import static dev.statute.openapi.judge.Judged.lines;
import static dev.statute.openapi.judge.Judged.operation;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JudgeTest {

  private static final String CONTENT = "content: {application/json: {schema: {type: object}}}";

  @Test
  void tellsThatAStatusCannotAnswerAMethod() {
    String document =
        operation(
            "post",
            """
            responses:
              '200': {description: OK}
              '304': {description: Not Modified}
            """);
    assertThat(lines(judged(document)))
        .containsExactly("8: ERROR: [method-status] 304 Not Modified cannot answer POST");
    assertThat(judged(document).text(10))
        .startsWith(
            "api.yaml:8:9: error: [method-status] 304 Not Modified cannot answer POST\n    RFC 9110")
        .contains("Answer 412 Precondition Failed instead.")
        .endsWith("1 error, 0 warnings\n");
  }

  @Test
  void countsWhatIsLeftOutInOneLine() {
    Judgement judgement =
        judged(
            operation(
                "get",
                """
                responses:
                  '200': {description: OK, %s}
                  '304': {description: Not Modified}
                  '401': {description: Unauthorized, %s}
                """
                    .formatted(CONTENT, CONTENT)));
    assertThat(lines(judgement)).isEmpty();
    assertThat(judgement.advice())
        .extracting(advice -> advice.rule().id() + " " + advice.count())
        .containsExactly("authentication-doubt 1", "demanded-field 1", "missing-input 1");
  }

  @Test
  void takesNoEmptySchemaForContent() {
    assertThat(
            lines(
                judged(
                    operation(
                        "delete",
                        """
                        responses:
                          '204': {description: Gone, content: {application/json: {schema: {}}}}
                        """))))
        .isEmpty();
    assertThat(
            lines(
                judged(
                    operation(
                        "delete",
                        """
                        responses:
                          '204': {description: Gone, %s}
                        """
                            .formatted(CONTENT)))))
        .containsExactly("7: ERROR: [response-content] a 204 No Content response declares content");
  }

  @Test
  void tellsWhatIsNoStatusCode() {
    assertThat(
            lines(
                judged(
                    operation(
                        "get",
                        """
                        responses:
                          '200': {description: OK}
                          '499': {description: Closed}
                          '999': {description: Denied}
                          200 OK: {description: OK}
                          default: {description: Failure}
                          4XX: {description: Failure}
                        """))))
        .containsExactly(
            "8: WARN: [unregistered-status-doubt] 499 is not a registered status code",
            "9: ERROR: [status-code] 999 is not a status code",
            "10: ERROR: [status-code] '200 OK' is not a status code");
  }
}
