package dev.statute.openapi.judge;

import static dev.statute.openapi.judge.Judged.judged;
import static dev.statute.openapi.judge.Judged.lines;
import static dev.statute.openapi.judge.Judged.operation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrecisionTest {

  private static List<String> responses(String method, String... responses) {
    return lines(
        judged(operation(method, "responses:\n  " + String.join("\n  ", responses) + "\n")));
  }

  @Test
  void takesAStatusForAMistakeUnlessTheDocumentSpeaksOfItsField() {
    assertThat(responses("put", "'412': {description: The refund is too high}"))
        .containsExactly(
            "7: ERROR: [missing-input] PUT /orders declares no If-Match, If-Unmodified-Since or"
                + " If-None-Match, so it cannot answer 412 Precondition Failed");
    assertThat(responses("put", "'412': {description: The ETag does not match}")).isEmpty();
    assertThat(responses("put", "'412': {description: if-match is false}")).isEmpty();
    assertThat(responses("get", "'206': {description: The feed is being made}")).hasSize(1);
    assertThat(responses("get", "'416': {description: Range Not Satisfiable}")).hasSize(1);
    assertThat(responses("get", "'416': {description: The Range is beyond the end}")).isEmpty();
    assertThat(
            responses(
                "get",
                "'206': {description: A part, content: {video/mp4: {schema: {type: string}}}}"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"get, 304", "get, 406", "post, 417", "get, 426", "get, 502", "post, 422", "get, 401"})
  void leavesToServersWhatDocumentsDoNotSay(String method, String status) {
    assertThat(responses(method, "'200': {description: OK}", "'" + status + "': {description: X}"))
        .isEmpty();
  }

  @Test
  void takesContentWithoutASchemaForContentOfRequests() {
    String document =
        operation(
            "post",
            """
            requestBody: {content: {application/json: {}}}
            responses:
              '200': {description: OK}
              '415': {description: Unsupported}
            """);
    assertThat(lines(judged(document))).isEmpty();
    assertThat(lines(judged(document.replace("post:", "get:"))))
        .noneMatch(line -> line.contains("request-content"));
  }

  @Test
  void takesAFormWithoutFieldsForNoContent() {
    assertThat(
            lines(
                judged(
                    operation(
                        "get",
                        """
                        requestBody:
                          content:
                            application/x-www-form-urlencoded:
                              schema: {type: object, properties: {}, additionalProperties: false}
                        responses: {'200': {description: OK}}
                        """))))
        .isEmpty();
  }

  @Test
  void letsDocumentsAskForFieldsThatClientsMaySet() {
    String document =
        operation(
            "get",
            """
            parameters:
            - {name: Date, in: header, schema: {type: string}}
            - {name: Host, in: header, schema: {type: string}}
            responses: {'200': {description: OK}}
            """);
    assertThat(lines(judged(document)))
        .containsExactly(
            "8: WARN: [managed-field-doubt] the parameter Host is a field that clients set and servers"
                + " read by themselves");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a/{user.id}/{with blank}",
        "/a/{id}.json",
        "/v1/{+name}:cancel",
        "/v1/{name=projects/*/locations/*}",
        "/files/{path*}",
        "/a/{id:[0-9]+}"
      })
  void takesThePathsOfDocuments(String path) {
    assertThat(path(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a#b", "/a?b=c", "a", "/a/{id", "/a b"})
  void tellsWhatIsNoPath(String path) {
    assertThat(path(path)).singleElement().asString().contains("[path-syntax]");
  }

  private static List<String> path(String path) {
    return lines(
        judged(
            operation("get", "responses: {'200': {description: OK}}\n")
                .replace("/orders:", "'" + path + "':")));
  }

  @Test
  void showsThePathsOfAClashAsTheDocumentHasThem() {
    String document =
        operation("get", "responses: {'200': {description: OK}}\n").replace("/orders:", "/{a*}:")
            + "  /{+b}:\n    get: {responses: {'200': {description: OK}}}\n";
    assertThat(lines(judged(document)))
        .containsExactly("7: ERROR: [duplicate-route] GET /{+b} is already the route of GET /{a*}");
  }
}
