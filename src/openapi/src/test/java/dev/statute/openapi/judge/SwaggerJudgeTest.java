package dev.statute.openapi.judge;

import static dev.statute.openapi.judge.Judged.judged;
import static dev.statute.openapi.judge.Judged.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SwaggerJudgeTest {

  private static final String DOCUMENT =
      """
      swagger: '2.0'
      info: {title: T, version: '1'}
      produces: [application/json, application/json, '*/*']
      securityDefinitions: {key: {type: apiKey, in: header, name: X-Key}}
      security: [{kay: []}]
      paths:
        /a/{+name}:
          head:
            parameters:
            - {name: name, in: path, required: true, type: string}
            responses:
              '200': {description: OK, schema: {type: string}}
              '502': {description: Bad Gateway}
          get:
            parameters:
            - {name: body, in: body, schema: {type: object, properties: {a: {type: string}}}}
            - {name: Accept, in: header, type: string}
            responses:
              '200': {description: OK, schema: {type: string}}
              '304': {description: Not Modified, schema: {}}
              '406': {description: Not Acceptable}
        /a#b:
          get:
            responses: {'200': {description: OK}}
        /c/{id}:
          get: {responses: {'200': {description: OK}}}
        /c/{other}:
          get: {responses: {'200': {description: OK}}}
      """;

  @Test
  void judgesSwaggerInItsOwnWords() {
    Judgement judgement = judged(DOCUMENT);
    assertThat(lines(judgement))
        .containsExactly(
            "5: ERROR: [security-scheme] there is no security scheme 'kay'",
            "12: ERROR: [response-content] the response 200 OK to HEAD declares content",
            "16: WARN: [request-content-should] GET /a/{+name} declares content of the request",
            "22: ERROR: [path-syntax] the path '/a#b' has a fragment, which clients do not send",
            "27: ERROR: [duplicate-route] GET /c/{other} is already the route of GET /c/{id}");
    assertThat(judgement.text(9)).contains("Remove schema from it").contains("Did you mean 'key'?");
  }

  @Test
  void takesTheServerForAGatewayWhereTheDocumentSaysIt() {
    assertThat(judged(DOCUMENT).advice())
        .anyMatch(advice -> advice.rule().id().equals("role-status-doubt"));
    assertThat(judged(DOCUMENT + "x-statute-role: gateway\n").advice())
        .noneMatch(advice -> advice.rule().id().equals("role-status-doubt"));
    assertThat(lines(judged(DOCUMENT + "x-statute-role: origin\n")))
        .contains("13: ERROR: [role-status] an origin server must not answer 502 Bad Gateway");
    assertThat(lines(judged(DOCUMENT + "x-statute-role: gatway\n")))
        .contains("29: ERROR: [server-role] x-statute-role is 'gatway', which is not a role");
  }
}
