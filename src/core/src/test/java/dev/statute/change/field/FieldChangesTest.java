package dev.statute.change.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.Change;
import dev.statute.change.Differences;
import dev.statute.change.PublishedSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldChangesTest {

  private static List<Change> changes(PublishedSketch before, PublishedSketch after) {
    return Differences.of(before, after, FieldChangeChecks.all());
  }

  private static PublishedSketch get(String responses) {
    return new PublishedSketch().operation("get", "GET /orders/{id}", "path id long", responses);
  }

  private static PublishedSketch create(String responses) {
    return new PublishedSketch().operation("create", "POST /orders", "content Order", responses);
  }

  private static List<String> ofGet(String before, String after) {
    return Differences.shown(changes(get(before), get(after)));
  }

  private static List<String> ofCreate(String before, String after) {
    return Differences.shown(changes(create(before), create(after)));
  }

  @Test
  void theSameFieldsAreSilent() {
    assertThat(ofGet("200 ETag Vary? X-Id", "200 X-Id ETag Vary?")).isEmpty();
    assertThat(ofGet("200 etag", "200 ETag")).isEmpty();
  }

  @Test
  void row36_aFieldIsAdded() {
    assertThat(ofGet("200", "200 X-Id")).containsExactly("added-field W E - -");
    assertThat(ofGet("200", "200 X-Id?")).containsExactly("added-field W E - -");
    Change change = changes(get("200"), get("200 X-Id?")).get(0);
    assertThat(change.what()).isEqualTo("200 OK of get can now carry X-Id");
    assertThat(change.before()).hasToString("/operations/get/responses/Ok");
    assertThat(change.after()).hasToString("/operations/get/responses/Ok/fields/X-Id");
  }

  @Test
  void row37_aFieldIsRemoved() {
    assertThat(ofGet("200 X-Id", "200")).containsExactly("removed-field E E E E");
    assertThat(ofGet("200 X-Id?", "200")).containsExactly("removed-optional-field E E - W");
    Change change = changes(get("200 X-Id"), get("200")).get(0);
    assertThat(change.what()).isEqualTo("200 OK of get no longer carries X-Id");
    assertThat(change.before()).hasToString("/operations/get/responses/Ok/fields/X-Id");
    assertThat(change.after()).hasToString("/operations/get/responses/Ok");
  }

  @Test
  void rows38And39_aFieldIsCarriedAtTimesOrAlways() {
    assertThat(ofGet("200 X-Id", "200 X-Id?")).containsExactly("field-now-optional W - E W");
    assertThat(ofGet("200 X-Id?", "200 X-Id")).containsExactly("field-now-required - E - -");
  }

  @Test
  void row40_theTypeOfAValueChanges() {
    assertThat(typed("long", "java.util.UUID")).containsExactly("changed-field-type E E E E");
    assertThat(typed("int", "long")).containsExactly("changed-field-type E E E E");
    assertThat(typed("long", "int")).containsExactly("changed-field-type E E - -");
    assertThat(typed("", "java.util.UUID")).containsExactly("changed-field-type E E - -");
    assertThat(typed("", "java.lang.String")).containsExactly("changed-field-type E E - -");
  }

  private static List<String> typed(String before, String after) {
    return Differences.shown(
        changes(
            get("200 X-Id").finallyBut(contract -> FieldTypes.of(contract, before)),
            get("200 X-Id").finallyBut(contract -> FieldTypes.of(contract, after))));
  }

  @Test
  void row41_aValidatorIsGoneThatASiblingReads() {
    PublishedSketch before =
        get("200 ETag? Last-Modified?")
            .operation("update", "PUT /orders/{no}", "header If-Match? String", "204; 412");
    PublishedSketch after =
        get("200 Last-Modified?")
            .operation("update", "PUT /orders/{no}", "header If-Match? String", "204; 412");
    List<Change> changes = changes(before, after);
    assertThat(Differences.shown(changes)).containsExactly("removed-validator E E E E");
    assertThat(changes.get(0).why())
        .endsWith(
            "update reads If-Match (RFC 9110, 13.1.1), for which clients have no value any more:"
                + " they overwrite changes that they have not seen.");
    assertThat(changes.get(0).repair()).isEqualTo("Keep ETag as long as update reads If-Match.");
  }

  @Test
  void row41_aValidatorThatNobodyReadsOrThatAnotherOneReplacesIsAnyField() {
    assertThat(ofGet("200 ETag?", "200")).containsExactly("removed-optional-field E E - W");
    PublishedSketch before =
        new PublishedSketch()
            .operation("get", "GET /a", "header If-Range? String", "200 ETag? Last-Modified?; 206");
    PublishedSketch after =
        new PublishedSketch()
            .operation("get", "GET /a", "header If-Range? String", "200 ETag?; 206");
    assertThat(Differences.shown(changes(before, after)))
        .containsExactly("removed-optional-field E E - W");
  }

  @Test
  void row42_aFieldIsGoneThatTheStatusMeans() {
    assertThat(ofCreate("201 Location?", "201")).containsExactly("removed-owed-field E E E E");
    assertThat(ofCreate("202 Location?", "202")).containsExactly("removed-owed-field E E E E");
    assertThat(ofGet("301 Location", "301")).containsExactly("removed-owed-field E E E E");
    assertThat(ofGet("503 Retry-After?", "503")).containsExactly("removed-advised-field E E E W");
    assertThat(ofGet("429 Retry-After", "429")).containsExactly("removed-advised-field E E E W");
    assertThat(ofGet("200 Location?", "200")).containsExactly("removed-optional-field E E - W");
    assertThat(changes(create("201 Location?"), create("201")).get(0).why())
        .endsWith("Clients learn from it what to do after 201 Created (RFC 9110, 9.3.3).");
  }

  @Test
  void row43_varyComesAndGoes() {
    assertThat(ofGet("200 Vary", "200")).containsExactly("removed-variance W E - E");
    assertThat(ofGet("200", "200 Vary?")).containsExactly("added-variance W E - n");
  }

  @Test
  void row44_cachesReuseAResponseInAnotherWay() {
    assertThat(ofGet("200 caching=HEURISTIC", "200 caching=NONE"))
        .containsExactly("changed-caching - - - W");
    assertThat(ofGet("404 caching=NONE", "404 caching=HEURISTIC"))
        .containsExactly("changed-caching - - - W");
    assertThat(ofGet("428 caching=FORBIDDEN", "428 caching=NONE")).isEmpty();
    assertThat(ofGet("200 caching=HEURISTIC", "200 Cache-Control caching=EXPLICIT"))
        .containsExactly("added-freshness W E - W");
    assertThat(ofGet("200 Cache-Control caching=EXPLICIT", "200 caching=HEURISTIC"))
        .containsExactly("removed-field E E E E");
  }

  @Test
  void whatAllOperationsHaveInCommonIsReportedOnce() {
    PublishedSketch before =
        get("200; 404 common X-Id").operation("list", "GET /orders", "", "200; 404 common X-Id");
    PublishedSketch after =
        get("200; 404 common").operation("list", "GET /orders", "", "200; 404 common");
    List<Change> changes = changes(before, after);
    assertThat(Differences.shown(changes)).containsExactly("removed-field E E E E");
    assertThat(changes.get(0).what())
        .isEqualTo("404 Not Found of get and list no longer carries X-Id");
  }

  @Test
  void fieldsOfResponsesWithOtherStatusesAreNotCompared() {
    assertThat(ofGet("200 X-Id; 404", "203; 410 X-Id")).isEmpty();
  }
}
