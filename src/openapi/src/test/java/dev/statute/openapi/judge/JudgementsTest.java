package dev.statute.openapi.judge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import dev.statute.report.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class JudgementsTest {

  private static final Map<String, String> TEXTS =
      Map.of(
          "a b.yaml",
          Judged.operation(
              "head",
              """
              responses:
                '200':
                  description: OK
                  content:
                    text/plain: {schema: {type: string}}
              """),
          "c.json",
          """
          {"swagger": "2.0", "info": {"title": "T", "version": "1"}, "paths": {"/é": {"head":
            {"responses": {"200": {"description": "OK", "schema": {"type": "string"}}}}}}}
          """);

  private static final Function<String, Optional<SourceText>> SOURCES =
      file -> Optional.ofNullable(TEXTS.get(file)).map(text -> new SourceText(text, UTF_8));

  private static Judgements judgements() {
    return new Judgements(TEXTS.keySet().stream().sorted().map(JudgementsTest::judged).toList());
  }

  private static Judgement judged(String file) {
    OpenApiResult result =
        OpenApiReader.read(file, Optional.ofNullable(TEXTS.get(file)).orElse(""));
    return Judge.judge(
        ((OpenApiResult.Read) result).api(),
        Judged.LAW,
        JudgeSettings.STANDARD.withSources(SOURCES));
  }

  @Test
  void wordsTheFixesOfEachDocumentInItsOwnVersion() {
    assertThat(judgements().sarif("1.0", List.of("d.yaml cannot be read")))
        .contains("\"uri\": \"a%20b.yaml\"")
        .contains("Remove content from it.")
        .contains("Remove schema from it.")
        .contains("d.yaml cannot be read");
  }

  @Test
  void mendsFilesByTheirNames() {
    Map<String, SourceText> fixed = judgements().fixed(SOURCES);
    assertThat(fixed).containsOnlyKeys("a b.yaml", "c.json");
    assertThat(fixed.get("a b.yaml").text())
        .endsWith("        '200':\n          description: OK\n");
    assertThat(fixed.get("c.json").text()).contains("{\"description\": \"OK\"}");
    assertThat(new String(judgements().patch(SOURCES), UTF_8))
        .contains("--- a/a b.yaml\t\n")
        .contains("-          content:\n");
  }

  @Test
  void leavesToPeopleWhetherAResponseOrAParameterIsWrongAndMakesNoNewMistakes() {
    String document =
        Judged.operation(
            "put",
            """
            responses:
              '200': {description: OK}
              '304': {description: Not Modified}
              '412': {description: The refund is too high}
            """);
    SourceText source = new SourceText(document, UTF_8);
    Judgements judgements = new Judgements(List.of(Judged.judged(document)));
    assertThat(judgements.fixed(file -> Optional.of(source)).get("api.yaml").text())
        .isEqualTo(document.replace("        '304': {description: Not Modified}\n", ""));
    assertThat(judgements.sarif("", List.of())).contains("Add the parameter {{name: If-Match");
  }

  @Test
  void removesNothingThatOthersReferTo() {
    String document =
        Judged.operation(
                "get",
                """
                responses:
                  '200': {description: OK}
                  '205': {description: A, headers: {Content-Length: {schema: {type: integer}}}}
                  '501': {description: Not Implemented}
                """)
            + """
              /other:
                post:
                  responses:
                    '200':
                      description: OK
                      headers:
                        Content-Length:
                          $ref: '#/paths/~1orders/get/responses/205/headers/Content-Length'
                    '501': {$ref: '#/paths/~1orders/get/responses/501'}
            """;
    SourceText source = new SourceText(document, UTF_8);
    Map<String, SourceText> fixed =
        new Judgements(List.of(Judged.judged(document))).fixed(file -> Optional.of(source));
    assertThat(OpenApiReader.read("api.yaml", fixed.get("api.yaml").text()).problems()).isEmpty();
  }

  @Test
  void explainsTheRulesOfDocuments() {
    assertThat(Judge.catalogue().rules())
        .allSatisfy(rule -> assertThat(Judge.page(rule)).as(rule.id()).isPresent());
  }
}
