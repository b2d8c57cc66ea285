package dev.statute.change.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.Change;
import dev.statute.change.Differences;
import dev.statute.change.PublishedSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseChangesTest {

  private static List<Change> changes(PublishedSketch before, PublishedSketch after) {
    return Differences.of(before, after, ResponseChangeChecks.all());
  }

  private static PublishedSketch get(String responses) {
    return new PublishedSketch().operation("get", "GET /orders/{id}", "path id long", responses);
  }

  private static PublishedSketch post(String responses) {
    return new PublishedSketch().operation("create", "POST /orders", "content Order", responses);
  }

  private static List<String> ofGet(String before, String after) {
    return Differences.shown(changes(get(before), get(after)));
  }

  private static List<String> ofPost(String before, String after) {
    return Differences.shown(changes(post(before), post(after)));
  }

  private static String what(String before, String after) {
    return changes(get(before), get(after)).get(0).what();
  }

  @Test
  void theSameResponsesAreSilent() {
    String all = "200 body=Order ETag; 304 ETag; 404 body=Problem; 4XX; default; 301 Location";
    assertThat(ofGet(all, all)).isEmpty();
  }

  @Test
  void row21_aSuccessIsRemoved() {
    assertThat(ofGet("200; 203; 404", "200; 404")).containsExactly("removed-success E E - n");
    assertThat(ofGet("200; 404", "404")).containsExactly("removed-only-success E E - W");
    assertThat(what("200; 404", "404")).isEqualTo("get no longer answers 200 OK");
  }

  @Test
  void row22_aSuccessIsReplaced() {
    assertThat(ofPost("200 body=Order; 400", "201 body=Order Location; 400"))
        .containsExactly("replaced-success E E E W");
    assertThat(ofPost("200 body=Order; 400", "204; 400"))
        .containsExactly("replaced-success-without-content E E E E");
    Change change = changes(post("200; 400"), post("201; 400")).get(0);
    assertThat(change.what()).isEqualTo("create answers 201 Created instead of 200 OK");
    assertThat(change.why())
        .isEqualTo(
            "A switch with a case for 200 OK does not compile, and neither do implementations that"
                + " return it. Clients compiled before throw an exception for 201. A client that"
                + " does not know 201 treats it as 200 OK (RFC 9110, 15).");
    assertThat(change.before()).hasToString("/operations/create/responses/Ok");
    assertThat(change.after()).hasToString("/operations/create/responses/Created");
  }

  @Test
  void row23_doneBecomesPromised() {
    assertThat(ofPost("201; 400", "202; 400")).containsExactly("deferred-success E - E E");
    assertThat(ofPost("201; 400", "201; 202; 400")).containsExactly("deferred-success E - E E");
    assertThat(changes(post("201"), post("202")).get(0).why())
        .contains("Clients take for done what is only promised", "(RFC 9110, 15.3.3)");
  }

  @Test
  void row24_aSuccessIsAdded() {
    assertThat(ofPost("200; 400", "200; 201; 400")).containsExactly("added-success E - E W");
  }

  @Test
  void row25_whatIsAskedForIsNoSurprise() {
    PublishedSketch after =
        new PublishedSketch()
            .operation(
                "get",
                "GET /orders/{id}",
                "path id long; header If-None-Match? String; header Range? String; header If-Match?"
                    + " String",
                "200 ETag; 206 Content-Range; 304 ETag; 412; 416");
    List<Change> changes = changes(get("200 ETag"), after);
    assertThat(Differences.shown(changes))
        .hasSize(4)
        .allMatch("added-asked-response E - - -"::equals);
    assertThat(changes.get(0).what()).isEqualTo("get can now answer 304 Not Modified");
    assertThat(changes.get(0).why()).contains("since they do not send If-None-Match.");
  }

  @Test
  void row24_whatClientsCouldAskForBeforeIsASurprise() {
    PublishedSketch before =
        new PublishedSketch().operation("get", "GET /orders/{id}", "header Range? String", "200");
    PublishedSketch after =
        new PublishedSketch()
            .operation("get", "GET /orders/{id}", "header Range? String", "200; 206");
    assertThat(Differences.shown(changes(before, after))).containsExactly("added-success E - E W");
  }

  @Test
  void row27_redirectsAreAdded() {
    assertThat(ofGet("200", "200; 301 Location")).containsExactly("added-redirect E - W W");
    assertThat(ofGet("200", "200; 303 Location")).containsExactly("added-redirect E - W W");
    assertThat(ofPost("201", "201; 307 Location")).containsExactly("added-redirect E - W W");
    assertThat(ofPost("201", "201; 302 Location"))
        .containsExactly("added-redirect-of-unsafe-method E - E E");
    Change change = changes(post("201"), post("201; 302 Location")).get(0);
    assertThat(change.why()).contains("may turn POST into another method", "(RFC 9110, 15.4.3)");
    assertThat(change.repair())
        .isEqualTo("Answer 307 Temporary Redirect, after which clients repeat the same method.");
  }

  @Test
  void row28_permanenceChanges() {
    assertThat(ofGet("301 Location", "302 Location")).containsExactly("changed-permanence E E - W");
    assertThat(ofGet("307 Location", "308 Location")).containsExactly("changed-permanence E E - W");
    assertThat(ofPost("307 Location", "302 Location"))
        .containsExactly("added-redirect-of-unsafe-method E - E E");
    assertThat(ofGet("301 Location", "308 Location")).containsExactly("replaced-redirect E E W W");
  }

  @Test
  void rows29And30_anErrorOfClientsIsAdded() {
    assertThat(ofGet("200; 400", "200; 400; 404")).containsExactly("added-client-error E - W n");
    assertThat(ofGet("200", "200; 404")).containsExactly("added-first-client-error E - E W");
    assertThat(changes(get("200; 400"), get("200; 400; 404")).get(0).why())
        .isEqualTo(
            "A switch over Get without a case for it does not compile. Clients compiled before throw"
                + " an exception for 404. A client that does not know 404 treats it as 400 Bad"
                + " Request (RFC 9110, 15).");
  }

  @Test
  void whatARangeOrTheDefaultAllowedForIsNoSurprise() {
    assertThat(ofGet("200; 4XX", "200; 4XX; 404")).containsExactly("added-client-error E - - -");
    assertThat(ofGet("200; default", "200; default; 404; 503"))
        .containsExactly(
            "added-client-error E - - -", "added-retriable-error-without-delay E - - -");
    assertThat(ofGet("200; 404", "200; 404; 4XX"))
        .containsExactly("added-first-client-error E - E W");
    assertThat(ofGet("200; 4XX", "200; 400; 404"))
        .containsExactly(
            "removed-error E E - -", "added-client-error E - - -", "added-client-error E - - -");
  }

  @Test
  void row31_anErrorIsSplitOrSwapped() {
    assertThat(ofGet("200; 404", "200; 410")).containsExactly("replaced-client-error E E E W");
    assertThat(ofPost("201; 400", "201; 409; 422"))
        .containsExactly("replaced-client-error E E E W");
    assertThat(what("200; 400", "200; 409; 422"))
        .isEqualTo(
            "get answers 409 Conflict or 422 Unprocessable Content instead of 400 Bad Request");
    assertThat(changes(get("400"), get("404")).get(0).why())
        .contains("Caches may reuse 404 without being told to (RFC 9110, 15.1).");
    assertThat(changes(get("404"), get("410")).get(0).why()).doesNotContain("Caches");
  }

  @Test
  void row32_whatIsToBeTriedAgain() {
    assertThat(ofGet("200", "200; 429 Retry-After"))
        .containsExactly("added-retriable-error E - W n");
    assertThat(ofGet("200", "200; 503"))
        .containsExactly("added-retriable-error-without-delay E - W W");
    assertThat(ofGet("200; 404", "200; 429 Retry-After"))
        .containsExactlyInAnyOrder("removed-error E E - -", "added-retriable-error E - W n");
    assertThat(changes(get("200"), get("200; 503")).get(0).repair())
        .isEqualTo("Declare Retry-After with it.");
  }

  @Test
  void row33_anErrorOfTheServerIsAdded() {
    assertThat(ofGet("200", "200; 500")).containsExactly("added-server-error E - W n");
    assertThat(ofGet("200; 500", "200; 501")).containsExactly("replaced-server-error E E W n");
  }

  @Test
  void row34_anErrorIsRemoved() {
    assertThat(ofGet("200; 404; 500", "200; 404")).containsExactly("removed-error E E - -");
  }

  @Test
  void responsesInAnotherOrderBreakCallsOfMatch() {
    assertThat(ofGet("200; 404", "404; 200")).containsExactly("reordered-responses E - - -");
    assertThat(what("404; 200; 410", "410; 404; 200"))
        .isEqualTo(
            "get declares its responses in the order Gone, NotFound, Ok instead of NotFound, Ok, Gone");
    assertThat(ofGet("404; 200", "404; 403; 200"))
        .containsExactly("added-first-client-error E - E W");
  }

  @Test
  void row35_aResponseIsRenamedOrMoved() {
    assertThat(ofGet("404", "404 name=Missing")).containsExactly("renamed-response E E - -");
    assertThat(ofGet("404", "404 common")).containsExactly("moved-response E E - -");
    assertThat(what("404", "404 name=Missing"))
        .isEqualTo("404 Not Found of get is Missing in Java instead of NotFound");
  }

  @Test
  void whatAllOperationsHaveInCommonIsReportedOnce() {
    PublishedSketch before = get("200; 400").operation("list", "GET /orders", "", "200; 400");
    PublishedSketch after =
        get("200; 400; 404 common").operation("list", "GET /orders", "", "200; 400; 404 common");
    List<Change> changes = changes(before, after);
    assertThat(Differences.shown(changes)).containsExactly("added-client-error E - W n");
    assertThat(changes.get(0).what()).isEqualTo("get and list can now answer 404 Not Found");
  }

  @Test
  void whatAllOperationsAnswerNowTakesThePlaceOfNothingThatOneAnswered() {
    assertThat(ofGet("200; 404", "200; 410; 403 common"))
        .containsExactlyInAnyOrder(
            "replaced-client-error E E E W", "added-first-client-error E - E W");
  }

  @Test
  void anotherResponseWithTheSameStatusIsAdded() {
    assertThat(ofGet("200 body=Order", "200 body=Order; 200 name=Short body=Item"))
        .containsExactly("added-variant E - E W");
    assertThat(ofGet("200 body=Order; 200 name=Short body=Item", "200 body=Order"))
        .containsExactly("removed-variant E E - -");
  }

  @Test
  void statusesThatTheLawDoesNotKnowAreOfTheirClass() {
    assertThat(ofGet("200; 400", "200; 400; 499")).containsExactly("added-client-error E - W n");
    assertThat(ofGet("200", "200; 599; 999"))
        .containsExactly("added-server-error E - W n", "added-first-client-error E - E W");
  }
}
