package dev.statute.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.ReferenceTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each column of each row of the method table holds in http.yaml. */
class StandardMethodFactsTest {

  private static final Map<String, String> CACHEABLE =
      Map.of(
          "yes", "true",
          "no", "false",
          "conditional", "conditional",
          "unverified", "unverified",
          "n/a", "none");

  private static final Law SPEC = LawFiles.standard();

  @Test
  void holdsExactlyTheRegisteredMethods() {
    List<String> tokens = ReferenceTable.methods().stream().map(row -> row.get("name")).toList();
    assertThat(tokens).hasSize(41);
    assertThat(SPEC.methods()).extracting(Method::token).containsExactlyElementsOf(tokens);
  }

  static Stream<Map<String, String>> rows() {
    return ReferenceTable.methods().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void holdsEachFactOfAMethod(Map<String, String> row) {
    Method method = SPEC.method(row.get("name")).orElseThrow();
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("safe", row.get("safe").equals("yes"));
    expected.put("idempotent", row.get("idempotent").equals("yes"));
    expected.put("cacheable", CACHEABLE.get(row.get("cacheable")));
    expected.put("request", row.get("request_content").replace("n/a", "none-defined"));
    expected.put("response", row.get("response_content").replace("n/a", "none-defined"));
    expected.put("document", row.get("rfc").replace("RFC", "RFC "));
    expected.put("sections", List.of(row.get("section").split(";")));

    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("safe", method.safe());
    facts.put("idempotent", method.idempotent());
    facts.put("cacheable", method.cacheability().word());
    facts.put("request", method.requestContent().word());
    facts.put("response", method.responseContent().word());
    facts.put("document", method.clause().document());
    facts.put("sections", method.clause().sections());
    assertThat(facts).isEqualTo(expected);
  }

  @Test
  void reservesTheNamesThatNobodySends() {
    assertThat(SPEC.methods().stream().filter(method -> method.state() != State.ACTIVE))
        .extracting(method -> method.token() + " " + method.state().word())
        .containsExactly("PRI reserved", "* reserved");
  }

  @Test
  void saysWhichResponsesHaveNoContent() {
    assertThat(SPEC.methods().stream().filter(method -> method.withoutContent() != null))
        .extracting(
            method ->
                method.token()
                    + " "
                    + method.withoutContent().classes()
                    + " "
                    + FactTable.text(method.withoutContent().ground()))
        .containsExactly("HEAD [] must-not 9.3.2", "CONNECT [Successful] must-not 9.3.6");
  }

  @Test
  void saysWhichRequestsHaveNoContent() {
    assertThat(SPEC.methods().stream().filter(method -> method.requestContentGround() != null))
        .extracting(method -> method.token() + " " + FactTable.text(method.requestContentGround()))
        .containsExactly(
            "GET should-not 9.3.1",
            "HEAD should-not 9.3.2",
            "DELETE should-not 9.3.5",
            "CONNECT definition 9.3.6",
            "TRACE must-not 9.3.8");
  }

  @Test
  void saysWhichRequestsNeedContent() {
    assertThat(SPEC.methods().stream().filter(method -> method.neededContentGround() != null))
        .extracting(method -> method.token() + " " + FactTable.text(method.neededContentGround()))
        .containsExactly("QUERY doubt RFC 10008 2");
  }

  @Test
  void saysWithWhatAMethodSucceeds() {
    assertThat(SPEC.methods().stream().filter(method -> method.success() != null))
        .extracting(
            method ->
                method.token()
                    + " only "
                    + method.success().only()
                    + " one of "
                    + method.success().oneOf()
                    + " "
                    + FactTable.text(method.success().ground()))
        .containsExactly(
            "PUT only [] one of [200, 201, 202, 204] must 9.3.4",
            "DELETE only [200, 202, 204, 207] one of [] should 9.3.5",
            "TRACE only [200] one of [] should 9.3.8",
            "PATCH only [] one of [200, 201, 202, 204] lint RFC 5789 2.1",
            "PROPPATCH only [] one of [207] must RFC 4918 9.2");
  }

  @ParameterizedTest
  @MethodSource("answers")
  void namesTheStatusesOfTheDefinition(List<String> row) {
    assertThat(SPEC.method(row.get(0)).orElseThrow().answers())
        .extracting(answer -> answer.statuses() + " " + FactTable.text(answer.ground()))
        .contains(row.get(1) + " " + row.get(2));
  }

  static Stream<List<String>> answers() {
    return FactTable.bars(
        """
        GET|[200]|definition 9.3.1
        GET|[206]|should 14.2
        GET|[416]|should 14.2
        GET|[304]|must 13.1.2
        GET|[304]|should 13.1.3
        HEAD|[304]|must 13.1.2
        HEAD|[304]|should 13.1.3
        POST|[201]|should 9.3.3
        PUT|[201]|must 9.3.4
        PUT|[200, 204]|must 9.3.4
        PUT|[301, 302, 303, 307, 308]|must 9.3.4
        PUT|[409, 415]|ought 9.3.4
        PUT|[400]|should 14.5
        DELETE|[202]|should 9.3.5
        DELETE|[204]|should 9.3.5
        DELETE|[200]|should 9.3.5
        DELETE|[207]|definition RFC 4918 9.6.1
        OPTIONS|[200, 204]|definition 9.3.7
        TRACE|[200]|should 9.3.8
        PATCH|[204]|definition RFC 5789 2.1
        PATCH|[400]|should RFC 5789 2.2
        PATCH|[415]|ought RFC 5789 2.2
        PATCH|[422]|ought RFC 5789 2.2
        PATCH|[404]|ought RFC 5789 2.2
        PATCH|[409]|ought RFC 5789 2.2
        PATCH|[412]|ought RFC 5789 2.2
        QUERY|[400]|ought RFC 10008 2.1
        QUERY|[415]|ought RFC 10008 2.1
        QUERY|[422]|ought RFC 10008 2.1
        QUERY|[406]|ought RFC 10008 2.1
        QUERY|[301, 302, 307, 308]|definition RFC 10008 2.5
        QUERY|[303]|definition RFC 10008 2.5
        QUERY|[304]|definition RFC 10008 2.6 A.5
        QUERY|[206, 416]|definition RFC 10008 2.8
        COPY|[201, 204, 207, 403, 409, 412, 423, 502, 507]|definition RFC 4918 9.8.5
        MOVE|[201, 204, 207, 403, 409, 412, 423, 502]|definition RFC 4918 9.9.4
        LOCK|[200, 201, 409, 412, 423]|definition RFC 4918 9.10.6
        UNLOCK|[204, 400, 403, 409]|definition RFC 4918 9.11.1
        PROPPATCH|[207]|must RFC 4918 9.2
        """)
        .stream();
  }

  @Test
  void namesTheStatusesOfMkcol() {
    assertThat(SPEC.method("MKCOL").orElseThrow().answers())
        .flatExtracting(AnswerRule::statuses)
        .containsExactlyInAnyOrder(201, 403, 405, 409, 415, 507);
  }
}
