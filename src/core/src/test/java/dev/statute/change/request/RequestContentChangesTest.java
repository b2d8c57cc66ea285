package dev.statute.change.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.Change;
import dev.statute.change.Differences;
import dev.statute.change.PublishedSketch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestContentChangesTest {

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
  void row15_contentIsAdded() {
    assertThat(Differences.shown(changes(post(""), post("content Order"))))
        .containsExactly("added-required-content E E E E");
    assertThat(Differences.shown(changes(post(""), post("content? Order?"))))
        .containsExactly("added-optional-content E E - -");
  }

  @Test
  void row16_contentIsRemoved() {
    Change change = only(changes(post("content Order"), post("")));

    assertThat(Differences.shown(List.of(change))).containsExactly("removed-content E E W W");
    assertThat(change.what()).isEqualTo("create no longer takes content");
  }

  @Test
  void row16_contentOfAGetRequestNeverHadAMeaning() {
    Change change = only(changes("content Order", ""));

    assertThat(Differences.shown(List.of(change)))
        .containsExactly("removed-meaningless-content E E n n");
    assertThat(change.why()).contains("(RFC 9110, 9.3.1)");
  }

  @Test
  void row17_aMediaTypeIsNoLongerAccepted() {
    String both = "content Order as application/json,application/xml";
    Change change = only(changes(post(both), post("content Order as application/json")));

    assertThat(Differences.shown(List.of(change)))
        .containsExactly("removed-request-media-type - - E E");
    assertThat(change.what()).isEqualTo("create no longer takes content of type application/xml");
    assertThat(change.why()).contains("415 Unsupported Media Type (RFC 9110, 15.5.16)");
  }

  @Test
  void row17_whatIsAcceptedInAnotherWordIsNotRemoved() {
    String json = "content Order as application/json";

    assertThat(changes(post(json), post("content Order as application/xml,application/json")))
        .isEmpty();
    assertThat(changes(post(json), post("content Order as Application/*"))).isEmpty();
    assertThat(changes(post(json), post("content Order as */*"))).isEmpty();
    assertThat(changes(post(json), post("content Order"))).as("the codec decides").isEmpty();
  }

  @Test
  void row18_componentsOfTheContentComeAndGo() {
    assertThat(order("long id", "long id; String name"))
        .containsExactly("added-required-request-component E E E E");
    assertThat(order("long id", "long id; String? name"))
        .containsExactly("added-optional-request-component E E - -");
    assertThat(order("long id; String? name", "long id"))
        .containsExactly("removed-request-component E E W W");
  }

  @Test
  void componentsOfTheContentTakeOtherValues() {
    assertThat(order("long id", "int id")).containsExactly("narrowed-request-type E E E E");
    assertThat(order("String? name", "String name"))
        .containsExactly("request-component-now-required W - E E");
    assertThat(order("String name", "String? name"))
        .containsExactly("request-component-now-optional - W - -");
    assertThat(order("@Size(max=9) String name", "@Size(max=8) String name"))
        .containsExactly("tightened-request-constraint - - E E");
    assertThat(order("@Size(max=9) String name", "String name"))
        .containsExactly("loosened-request-constraint - n - -");
    String json = "@com.fasterxml.jackson.annotation.JsonProperty";
    assertThat(order("String name", json + "(\"title\") String name"))
        .containsExactly("renamed-request-component - - E E");
    assertThat(order("int id", "Integer id")).containsExactly("changed-request-java-type E E - -");
  }

  private static List<String> order(String before, String after) {
    return Differences.shown(
        changes(
            post("content Order").record("Order", before),
            post("content Order").record("Order", after)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PUT  | If-Match            | lost-update-protection W - W E",
        "PUT  | If-Unmodified-Since | lost-update-protection W - W E",
        "PUT  | If-None-Match       | precondition-no-longer-read W - W W",
        "GET  | If-None-Match       | precondition-no-longer-read W - W W",
        "GET  | If-Modified-Since   | precondition-no-longer-read W - W W",
        "GET  | If-Match            | precondition-no-longer-read W - W W",
      })
  void row20_aPreconditionIsNoLongerRead(String method, String field, String expected) {
    List<Change> changes =
        changes(
            operation("op", method + " /x", "tag: header? " + field + " String?"),
            operation("op", method + " /x", ""));

    assertThat(Differences.shown(changes))
        .containsExactlyInAnyOrder(expected, "changed-parameters E E - -");
  }

  @Test
  void row20_anotherPreconditionStillPreventsLostUpdates() {
    String match = "tag: header? If-Match EntityTagCondition?";
    List<Change> changes =
        changes(
            operation("put", "PUT /x", match + "; date: header? If-Unmodified-Since HttpDate?"),
            operation("put", "PUT /x", match));

    assertThat(Differences.shown(changes)).contains("precondition-no-longer-read W - W W");
  }
}
