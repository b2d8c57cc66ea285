package dev.statute.change.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.Change;
import dev.statute.change.Differences;
import dev.statute.change.PublishedSketch;
import dev.statute.contract.file.PublishedOperation;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestChangesTest {

  private static List<Change> changes(PublishedSketch before, PublishedSketch after) {
    return Differences.of(before, after, RequestChangeChecks.all());
  }

  private static List<Change> changes(String before, String after) {
    return changes(get(before), get(after));
  }

  private static List<String> shown(String before, String after) {
    return Differences.shown(changes(before, after));
  }

  private static PublishedSketch get(String inputs) {
    return operation("get", "GET /orders/{id}", inputs);
  }

  private static PublishedSketch post(String inputs) {
    return operation("create", "POST /orders", inputs);
  }

  private static PublishedSketch operation(String name, String route, String inputs) {
    return new PublishedSketch().operation(name, route, inputs, "200 body=Order");
  }

  private static Change only(List<Change> changes) {
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }

  @Test
  void row4_aPathVariableTakesFewerValues() {
    Change change = only(changes("path id long", "path id int"));

    assertThat(Differences.shown(List.of(change)))
        .containsExactly("narrowed-path-variable E E E E");
    assertThat(change.what()).isEqualTo("the path variable id of get changed from long to int");
    assertThat(change.after()).hasToString("/operations/get/inputs/id");
  }

  @Test
  void row4_aPathVariableTakesMoreValues() {
    assertThat(shown("path id int", "path id long"))
        .containsExactly("widened-path-variable E E - -");
    assertThat(shown("path id UUID", "path id String"))
        .containsExactly("widened-path-variable E E - -");
  }

  @Test
  void row4_variablesAreTheSameByTheirPosition() {
    PublishedSketch before =
        operation("item", "GET /orders/{id}/items/{no}", "path id long; path no int");
    PublishedSketch renamed =
        operation("item", "GET /orders/{order}/items/{item}", "path order long; path item int");
    PublishedSketch swapped =
        operation("item", "GET /orders/{no}/items/{id}", "path no int; path id long");

    assertThat(changes(before, renamed)).isEmpty();
    assertThat(Differences.shown(changes(before, swapped)))
        .containsExactly("widened-path-variable E E - -", "narrowed-path-variable E E E E");
  }

  @Test
  void row8_aRequiredParameterIsAdded() {
    Change change = only(changes("path id long", "path id long; query page int"));

    assertThat(Differences.shown(List.of(change)))
        .containsExactly("added-required-parameter E E E E");
    assertThat(change.what()).isEqualTo("get needs the query parameter page now");
    assertThat(change.after()).hasToString("/operations/get/inputs/page");
    assertThat(shown("", "header X-Tenant String"))
        .containsExactly("added-required-parameter E E E E");
    assertThat(shown("", "cookie session String"))
        .containsExactly("added-required-parameter E E E E");
  }

  @Test
  void row8_aFieldThatEachRequestMustHaveIsAddedWithoutAParameter() {
    assertThat(
            Differences.shown(
                changes(get(""), get("").but(o -> with(o, List.of("X-Tenant"), o.contentLimit())))))
        .containsExactly("added-required-parameter E E E E");
  }

  private static PublishedOperation with(
      PublishedOperation o, List<String> requiredFields, OptionalLong limit) {
    return new PublishedOperation(
        o.key(),
        o.name(),
        o.owner(),
        o.method(),
        o.path(),
        o.doc(),
        o.signature(),
        o.lifecycle(),
        o.security(),
        requiredFields,
        limit,
        o.inputs(),
        o.responses(),
        o.deviations());
  }

  @Test
  void row9_aParameterThatMayBeLeftOutIsAdded() {
    List<Change> changes =
        changes(
            "path id long",
            "path id long; query page int =1; query? tag List<String>; header? X-Trace String?");

    assertThat(Differences.shown(changes))
        .containsExactly(
            "added-optional-parameter E E - -",
            "added-optional-parameter E E - -",
            "added-optional-parameter E E - -");
    assertThat(changes.get(0).repair())
        .isEqualTo(
            "Keep the old method for code that calls it: @Deprecated default Get get(long id) {"
                + " return get(id, 1, List.of(), null); }");
  }

  @Test
  void row9_callersCompileWhereTheOldMethodIsKept() {
    PublishedSketch after =
        get("path id List<String>; query? page Integer?")
            .method("Get get(java.util.List)")
            .method("Get get(java.util.List,java.lang.Integer)");

    assertThat(Differences.shown(changes(get("path id List<String>"), after)))
        .containsExactly("added-optional-parameter - E - -");
    assertThat(
            Differences.shown(
                changes(get("query x int"), get("query x long").method("Get get(int)"))))
        .containsExactly("widened-request-type - E - -");
    assertThat(Differences.shown(changes(get("query x int"), get("").method("Get get(int)"))))
        .containsExactly("removed-parameter - E W W");
  }

  @Test
  void row10_aParameterMayNoLongerBeLeftOut() {
    Change change = only(changes("query? page Integer?", "query page Integer"));

    assertThat(Differences.shown(List.of(change)))
        .containsExactly("parameter-now-required W - E E");
    assertThat(change.what())
        .isEqualTo("requests for get can no longer leave out the query parameter page");
    assertThat(shown("query page int =1", "query page int"))
        .containsExactly("parameter-now-required W - E E");
    assertThat(shown("content? Order?", "content Order"))
        .containsExactly("parameter-now-required W - E E");
  }

  @Test
  void row10_aBoxThatIsGoneIsAlsoAChangeOfSources() {
    assertThat(shown("query? page Integer?", "query page int"))
        .containsExactlyInAnyOrder(
            "parameter-now-required W - E E", "changed-request-java-type E E - -");
  }

  @Test
  void row11_aParameterMayBeLeftOutNow() {
    assertThat(shown("query page Integer", "query? page Integer?"))
        .containsExactly("parameter-now-optional - W - -");
    assertThat(shown("query page int", "query page int =1"))
        .as("implementations get a value as before")
        .isEmpty();
  }

  @Test
  void row12_aParameterIsMoved() {
    Change change = only(changes("header X-Page int", "xPage: query page int"));

    assertThat(Differences.shown(List.of(change))).containsExactly("moved-parameter - - E E");
    assertThat(change.what())
        .isEqualTo(
            "get takes xPage from the query parameter page instead of the header field X-Page");
    assertThat(shown("query id String", "id: cookie sid String"))
        .containsExactly("moved-parameter - - E E");
  }

  @Test
  void row12_aParameterOfAPathIsMoved() {
    PublishedSketch before = operation("get", "GET /orders/{id}", "path id long");
    PublishedSketch after = operation("get", "GET /orders", "query id long");

    assertThat(Differences.shown(Differences.of(before, after)))
        .containsExactlyInAnyOrder("changed-path - - E E", "moved-parameter - - E E");
  }

  @Test
  void row12_aParameterIsRenamedInRequestsOnly() {
    assertThat(shown("p: query page int", "p: query p int"))
        .containsExactly("renamed-parameter - - E E");
    assertThat(shown("a: header X-Page int", "b: header x-page int"))
        .as("the name in Java does not matter, and fields have no case")
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "long         | int            | narrowed-request-type E E E E",
        "int          | long           | widened-request-type E E - -",
        "String       | Instant        | narrowed-request-type E E E E",
        "UUID         | Instant        | narrowed-request-type E E E E",
        "State        | String         | widened-request-type E E - -",
        "boolean      | String         | widened-request-type E E - -",
        "int          | Integer        | changed-request-java-type E E - -",
        "List<String> | String[]       | changed-request-java-type E E - -",
        "List<String> | Set<String>    | changed-request-java-type E E - -",
        "List<int>    | List<long>     | widened-request-type E E - -",
        "String       | List<String>   | parameter-now-several E E - -",
        "List<String> | String         | parameter-now-one E E E E",
      })
  void rows13And14_parametersTakeOtherValues(String before, String after, String expected) {
    for (String source : List.of("query", "header", "cookie", "form")) {
      assertThat(
              Differences.shown(
                  changes(
                      get(source + " x " + before).enumeration("State", "OPEN; SHUT"),
                      get(source + " x " + after).enumeration("State", "OPEN; SHUT"))))
          .as("%s from %s to %s", source, before, after)
          .containsExactly(expected);
    }
  }

  @Test
  void row14_severalValuesMayBeNone() {
    assertThat(shown("query x String", "query? x List<String>"))
        .containsExactly("parameter-now-several E E - -");
    assertThat(shown("query? x List<String>", "query x String"))
        .containsExactly("parameter-now-one E E E E");
  }

  @Test
  void rows13And14_oneOfAnotherTypeBecomesSeveral() {
    assertThat(shown("query x long", "query x List<int>"))
        .containsExactlyInAnyOrder(
            "parameter-now-several E E - -", "narrowed-request-type E E E E");
  }

  @Test
  void anOptionalIsTheSameForClientsAsOneThatMayBeNull() {
    assertThat(shown("query? x String?", "query? x Optional<String>"))
        .containsExactly("changed-request-java-type E E - -");
  }

  @Test
  void row13_anEnumLosesAConstantWhereverItIsTaken() {
    PublishedSketch before = stateful("OPEN; SHUT");

    Change removed = only(changes(before, stateful("OPEN")));

    assertThat(Differences.shown(List.of(removed)))
        .containsExactly("removed-request-constant E E E E");
    assertThat(removed.what()).isEqualTo("State.SHUT was removed from requests (list and update)");
    assertThat(Differences.shown(changes(before, stateful("OPEN; SHUT; LOST"))))
        .containsExactly("added-request-constant E E - -");
  }

  private static PublishedSketch stateful(String constants) {
    return new PublishedSketch()
        .operation("list", "GET /orders", "query state State", "200")
        .operation("update", "PUT /orders/{id}", "path id long; content Order", "204")
        .record("Order", "State state")
        .enumeration("State", constants);
  }

  @Test
  void constraintsOfParametersAllowLessOrMore() {
    Change change = only(changes("query page @Max(9) int", "query page @Max(8) int"));

    assertThat(Differences.shown(List.of(change)))
        .containsExactly("tightened-request-constraint - - E E");
    assertThat(change.what())
        .isEqualTo(
            "the query parameter page of get allows less: it has @Max(8) instead of @Max(9)");
    assertThat(shown("path id @Max(8) int", "path id int"))
        .containsExactly("loosened-request-constraint - n - -");
  }

  @Test
  void whatChangedInATypeIsFoundOnceForAllWhoTakeIt() {
    Change change =
        only(
            changes(
                stateful("OPEN").operation("a", "PUT /a", "content Order", "204"),
                stateful("OPEN")
                    .operation("a", "PUT /a", "content Order", "204")
                    .record("Order", "State state; long id")));

    assertThat(change.what()).isEqualTo("requests need Order.id now (a and update)");
    assertThat(change.after()).hasToString("/types/com.example.Order/members/id");
  }

  @Test
  void row19_aPreconditionBecomesNecessary() {
    Change change =
        only(
            changes(
                operation("put", "PUT /x", "tag: header? If-Match EntityTagCondition?"),
                operation("put", "PUT /x", "tag: header If-Match EntityTagCondition")));

    assertThat(Differences.shown(List.of(change)))
        .containsExactly("precondition-now-required W - E E");
    assertThat(change.what())
        .isEqualTo("requests for put can no longer leave out the precondition If-Match");
  }

  @Test
  void row19_aStatusSaysThatAPreconditionIsNecessary() {
    String tag = "tag: header? If-Match EntityTagCondition?";
    Change change =
        only(
            changes(
                new PublishedSketch().operation("put", "PUT /x", tag, "204"),
                new PublishedSketch().operation("put", "PUT /x", tag, "204; 428")));

    assertThat(change.rule().id()).isEqualTo("precondition-now-required");
    assertThat(change.impact()).as("a switch breaks as well").hasToString("E - E E");
    assertThat(change.why()).contains("(RFC 6585, 3)");
  }

  @Test
  void aParameterIsRemoved() {
    Change change = only(changes("path id long; query page? int", "path id long"));

    assertThat(Differences.shown(List.of(change))).containsExactly("removed-parameter E E W W");
    assertThat(change.before()).hasToString("/operations/get/inputs/page");
    assertThat(change.after()).hasToString("/operations/get/inputs");
  }

  @Test
  void parametersOfJavaComeInAnotherOrder() {
    Change change = only(changes("query from int; query to int", "query to int; query from int"));

    assertThat(Differences.shown(List.of(change))).containsExactly("changed-parameters E E - -");
    assertThat(change.what())
        .isEqualTo("the parameters of get are (int to, int from) instead of (int from, int to)");
    assertThat(change.repair())
        .endsWith("@Deprecated default Get get(int from, int to) { return get(to, from); }");
  }

  @Test
  void whatTheServerGivesIsAParameterOfJavaOnly() {
    assertThat(shown("", "call: context Exchange")).containsExactly("changed-parameters E E - -");
    assertThat(shown("call: context Exchange", "")).containsExactly("changed-parameters E E - -");
  }

  @Test
  void theDefaultValueIsAnotherOne() {
    assertThat(shown("query page int =1", "query page int =0"))
        .containsExactly("changed-parameter-default - - W W");
  }

  @Test
  void lessContentIsTaken() {
    assertThat(Differences.shown(changes(post("content Order"), limited(99))))
        .containsExactly("lowered-content-limit - - W W");
    assertThat(Differences.shown(changes(limited(99), limited(98))))
        .containsExactly("lowered-content-limit - - E E");
    assertThat(changes(limited(99), limited(100))).isEmpty();
    assertThat(changes(limited(99), post("content Order"))).isEmpty();
  }

  private static PublishedSketch limited(long octets) {
    UnaryOperator<PublishedOperation> limit =
        o -> with(o, o.requiredFields(), OptionalLong.of(octets));
    return post("content Order").but(limit);
  }
}
