package dev.statute.change.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.Change;
import dev.statute.change.Differences;
import dev.statute.change.PublishedSketch;
import dev.statute.change.response.ResponseChangeChecks;
import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.PublishedType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentChangesTest {

  private static final String PROBLEM = "body=Problem:application/problem+json problem=";

  private static List<Change> changes(PublishedSketch before, PublishedSketch after) {
    return Differences.of(
        before,
        after,
        Stream.of(ContentChangeChecks.all(), ResponseChangeChecks.all())
            .flatMap(List::stream)
            .toList());
  }

  private static PublishedSketch get(String responses) {
    return new PublishedSketch().operation("get", "GET /orders/{id}", "path id long", responses);
  }

  private static PublishedSketch order(String components) {
    return get("200 body=Order")
        .operation("list", "GET /orders", "", "200 body=List<Order>")
        .record("Order", components)
        .enumeration("State", "OPEN; SHUT");
  }

  private static List<String> ofGet(String before, String after) {
    return Differences.shown(changes(get(before), get(after)));
  }

  private static List<String> ofOrder(String before, String after) {
    return Differences.shown(changes(order(before), order(after)));
  }

  private static String what(String before, String after) {
    return changes(order(before), order(after)).get(0).what();
  }

  @Test
  void theSameContentIsSilent() {
    String all =
        "200 body=Order:application/json body=Row:text/csv; 404 " + PROBLEM + "/x; 4XX body?";
    assertThat(ofGet(all, all)).isEmpty();
    assertThat(ofGet("200 body=A:Text/CSV;charset=utf-8", "200 body=A:text/csv;charset=utf-8"))
        .isEmpty();
  }

  @Test
  void row45_mediaTypesComeAndGo() {
    String json = "200 body=Order:application/json";
    String both = json + " body=Order:application/xml";
    assertThat(ofGet(both, json)).containsExactly("removed-media-type - - E E");
    assertThat(ofGet(json, both)).containsExactly("added-media-type - - - n");
    assertThat(ofGet(json, "200 body=Order:application/xml body=Order:application/json"))
        .containsExactly("changed-default-media-type - - - W");
    assertThat(ofGet(json, "200 body=Order:text/csv"))
        .containsExactly("removed-media-type - - E E");
    assertThat(ofGet(json, "200 body=Order")).isEmpty();
    Change change = changes(get(json), get("200 body=Order:text/csv")).get(0);
    assertThat(change.what())
        .isEqualTo("200 OK of get is no longer application/json, but text/csv");
    assertThat(change.why())
        .isEqualTo(
            "Clients that can read nothing else get what they cannot read, or 406 Not Acceptable"
                + " (RFC 9110, 15.5.7).");
    assertThat(change.after()).hasToString("/operations/get/responses/Ok/content");
  }

  @Test
  void row46_componentsComeAndGo() {
    assertThat(ofOrder("long id; String name", "long id"))
        .containsExactly("removed-component E E E E");
    assertThat(ofOrder("long id; String? name", "long id"))
        .containsExactly("removed-optional-component E E - W");
    assertThat(ofOrder("long id", "long id; String name"))
        .containsExactly("added-component W E - -");
    assertThat(ofOrder("String name", "String? name"))
        .containsExactly("component-now-optional W E E E");
    assertThat(ofOrder("String? name", "String name"))
        .containsExactly("component-now-required - E - -");
    assertThat(what("long id; String name", "long id"))
        .isEqualTo("Order.name in responses of get and list is gone");
    Change change = changes(order("long id; String name"), order("long id")).get(0);
    assertThat(change.before()).hasToString("/types/com.example.Order/members/name");
    assertThat(change.after()).hasToString("/types/com.example.Order");
  }

  @Test
  void row46_constantsComeAndGo() {
    PublishedSketch before = get("200 body=State").enumeration("State", "OPEN; SHUT");
    PublishedSketch after = get("200 body=State").enumeration("State", "OPEN; SENT");
    List<Change> changes = changes(before, after);
    assertThat(Differences.shown(changes))
        .containsExactlyInAnyOrder("removed-constant E E - -", "added-constant E E E W");
    assertThat(changes)
        .extracting(Change::what)
        .containsExactlyInAnyOrder(
            "the constant \"SHUT\" of State in responses of get is gone",
            "the constant \"SENT\" of State in responses of get is new");
  }

  @Test
  void row46_typesOfComponentsChange() {
    assertThat(ofOrder("int x", "long x")).containsExactly("widened-component-type E E E E");
    assertThat(ofOrder("long x", "int x")).containsExactly("narrowed-component-type E E - -");
    assertThat(ofOrder("long x", "String x")).containsExactly("changed-component-type E E E E");
    assertThat(ofOrder("int x", "Integer x")).containsExactly("changed-java-type E E - -");
    assertThat(ofOrder("@Size(max=5) String x", "@Size(max=9) String x"))
        .containsExactly("loosened-constraint - - - W");
    assertThat(ofOrder("@Size(max=9) String x", "@Size(max=5) String x")).isEmpty();
    assertThat(what("int x", "long x"))
        .isEqualTo("Order.x in responses of get and list is long instead of int");
    assertThat(what("List<String> x", "List<String?> x"))
        .isEqualTo(
            "an element of Order.x in responses of get and list can be left out or null now");
    assertThat(
            ofOrder(
                "LocalDate x",
                "@com.fasterxml.jackson.annotation.JsonFormat(pattern=\"yy\") LocalDate x"))
        .containsExactly("changed-component-type - - E E");
  }

  @Test
  void theTypeOfTheWholeContentChanges() {
    List<Change> changes = changes(get("200 body=long"), get("200 body=String"));
    assertThat(Differences.shown(changes)).containsExactly("changed-component-type E E E E");
    assertThat(changes.get(0).what())
        .isEqualTo("the content in responses of get is String instead of long");
    assertThat(changes.get(0).after()).hasToString("/operations/get/responses/Ok/content");
    assertThat(ofGet("200 body=Order", "200")).containsExactly("removed-response-content E E E E");
    assertThat(ofGet("200", "200 body=Order")).containsExactly("added-response-content W E - -");
  }

  @Test
  void aPropertyThatAClassGotBreaksNobody() {
    assertThat(Differences.shown(changes(bean("long id"), bean("long id; String name")))).isEmpty();
    assertThat(Differences.shown(changes(bean("long id; String name"), bean("long id"))))
        .containsExactly("removed-component E E E E");
  }

  private static PublishedSketch bean(String members) {
    return get("200 body=Order")
        .type(
            new PublishedType(
                "com.example.Order",
                PublishedType.Kind.BEAN,
                List.of(),
                Stream.of(members.split("; ")).map(PublishedSketch::member).toList(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                PublishedDoc.NONE));
  }

  @Test
  void row47_aProblemTypeIsAdded() {
    String one = "409 name=Full " + PROBLEM + "/full";
    assertThat(ofGet(one, one + "; 409 name=Late " + PROBLEM + "/late"))
        .containsExactly("added-problem-type E - W n");
    assertThat(ofGet(one + "; 409 name=Late " + PROBLEM + "/late", one))
        .containsExactly("removed-problem-type E E - -");
    assertThat(ofGet("409 body=Problem:application/problem+json", "409 " + PROBLEM + "/full"))
        .containsExactly("added-problem-type - - W n");
  }

  @Test
  void row48_theUriOfAProblemTypeChanges() {
    List<Change> changes = changes(get("404 " + PROBLEM + "/a"), get("404 " + PROBLEM + "/b"));
    assertThat(Differences.shown(changes)).containsExactly("changed-problem-type E E E E");
    assertThat(changes.get(0).what()).isEqualTo("the problem /a of get has the type /b now");
    assertThat(changes.get(0).why()).contains("(RFC 9457, 3.1.1)");
  }

  @Test
  void row49_aProblemTypeMovesToAnotherStatus() {
    List<Change> changes =
        changes(get("200; 404 " + PROBLEM + "/a"), get("200; 410 " + PROBLEM + "/a"));
    assertThat(Differences.shown(changes)).containsExactly("moved-problem-type E E E W");
    assertThat(changes.get(0).what())
        .isEqualTo("the problem /a of get has the status 410 Gone instead of 404 Not Found");
    assertThat(ofGet("200; 404 " + PROBLEM + "/a", "200; 503 " + PROBLEM + "/a"))
        .containsExactly("moved-problem-type E E E W");
  }

  @Test
  void row50_aProblemDocumentIsReplaced() {
    assertThat(ofGet("404 " + PROBLEM + "/a", "404 body=Failure:application/json"))
        .containsExactly("replaced-problem-document E E E E");
    assertThat(ofGet("404 body=Problem:application/problem+json", "404"))
        .containsExactly("replaced-problem-document E E E E");
    assertThat(ofGet("404 body=Failure:application/json", "404 " + PROBLEM + "/a"))
        .contains("removed-media-type - - E E");
  }

  @Test
  void aRemovedResponseDoesNotReportItsContent() {
    assertThat(ofGet("200 body=Order; 404 " + PROBLEM + "/a", "200 body=Order"))
        .containsExactly("removed-error E E - -");
  }
}
