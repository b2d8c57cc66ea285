package dev.statute.openapi.judge;

import static dev.statute.openapi.judge.Judged.judged;
import static dev.statute.openapi.judge.Judged.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedPartsTest {

  private static final String DOCUMENT =
      """
      openapi: 3.0.0
      info: {title: T, version: '1'}
      paths:
        /a:
          get:
            responses:
              '200': {description: OK}
              '304': {$ref: '#/components/responses/Unchanged'}
              '418': {$ref: '#/components/responses/Empty'}
          post:
            responses:
              '204': {$ref: '#/components/responses/Empty'}
              '304': {$ref: '#/components/responses/Unchanged'}
        /b:
          delete:
            responses:
              '204': {$ref: '#/components/responses/Empty'}
      components:
        responses:
          Unchanged: {description: Not Modified}
          Empty:
            description: Empty
            content:
              text/plain: {schema: {type: string}}
      """;

  @Test
  void pointsAtTheDefinitionOfWhatIsWrongWithItAndAtTheUseOfWhatIsWrongWithThat() {
    Judgement judgement = judged(DOCUMENT);
    assertThat(lines(judgement))
        .containsExactly(
            "9: ERROR: [unusable-status] 418 (Unused) cannot answer any request",
            "23: ERROR: [response-content] a 204 No Content response declares content",
            "13: ERROR: [method-status] 304 Not Modified cannot answer POST");
    assertThat(judgement.results().get(1).finding().why()).endsWith(" 2 operations share this.");
    assertThat(judgement.results().get(1).related())
        .extracting(related -> related.location().operation())
        .containsExactly("/paths/~1a/post", "/paths/~1b/delete");
  }

  @Test
  void doesNotEditWhatOthersShareWhoHaveNoFinding() {
    // 418 shares the content with 204, and may have some.
    Judgement judgement = judged(DOCUMENT);
    assertThat(judgement.results().get(1).fixes())
        .extracting(fix -> fix.description())
        .containsExactly(
            "Accept it with x-statute-deviates, once somebody has written the reason.");
    Judgement without = judged(DOCUMENT.replaceAll("        '418'.*\n", ""));
    assertThat(without.results().get(0).fixes())
        .extracting(fix -> fix.description())
        .contains("Remove content from it.");
  }

  @Test
  void pointsAtTheUseOfContentThatOnlyTheMethodForbids() {
    String document =
        """
        openapi: 3.0.0
        info: {title: T, version: '1'}
        paths:
          /a:
            get: {responses: {'200': {$ref: '#/components/responses/A'}}}
            head: {responses: {'200': {$ref: '#/components/responses/A'}}}
        components:
          responses:
            A: {description: A, content: {text/plain: {schema: {type: string}}}}
        """;
    Judgement judgement = judged(document);
    assertThat(lines(judgement))
        .containsExactly(
            "6: ERROR: [response-content] the response 200 OK to HEAD declares content");
    assertThat(judgement.text(1)).contains("Refer to a response without content.");
  }

  @Test
  void takesADeviationOfASharedResponseForUsedWhereOneOperationUsesIt() {
    String document =
        DOCUMENT
            .replaceAll("        '418'.*\n", "")
            .replace(
                "Unchanged: {description: Not Modified",
                "Unchanged: {x-statute-deviates: {rule: method-status, reason: old}, description: X");
    assertThat(lines(judged(document)))
        .containsExactly(
            "22: ERROR: [response-content] a 204 No Content response declares content");
  }

  @Test
  void writesTextForPeopleWithTheSameOnlyOnce() {
    String document =
        DOCUMENT.replace(
            "    post:", "    delete:\n      responses: {'304': {description: X}}\n    post:");
    assertThat(judged(document).text(1))
        .contains("api.yaml:11:19: error: [method-status] 304 Not Modified cannot answer DELETE")
        .contains("1 more of [method-status] are not shown");
  }
}
