package dev.statute.change.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.Change;
import dev.statute.change.Differences;
import dev.statute.change.PublishedSketch;
import dev.statute.contract.file.JavaSignature;
import dev.statute.contract.file.PublishedLifecycle;
import dev.statute.contract.file.PublishedOperation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class OperationChangesTest {

  private static List<Change> changes(PublishedSketch before, PublishedSketch after) {
    return Differences.of(before, after, OperationChangeChecks.all());
  }

  private static List<String> shown(PublishedSketch before, PublishedSketch after) {
    return Differences.shown(changes(before, after));
  }

  private static PublishedSketch get() {
    return operation("get", "GET /orders/{id}");
  }

  private static PublishedSketch operation(String name, String route) {
    return new PublishedSketch().operation(name, route, "path id long", "200 body=Order; 404");
  }

  @Test
  void row1_anOperationIsRemoved() {
    PublishedSketch after = operation("list", "GET /orders");

    List<Change> changes = changes(get().operation("list", "GET /orders", "", "200"), after);

    assertThat(Differences.shown(changes)).containsExactly("removed-operation E E E E");
    Change change = changes.get(0);
    assertThat(change.before()).hasToString("/operations/get");
    assertThat(change.after()).hasToString("");
    assertThat(change.what()).isEqualTo("get (GET /orders/{id}) was removed");
    assertThat(change.why())
        .isEqualTo(
            "Clients that send GET /orders/{id} get an error, and code that uses get does not"
                + " compile.");
  }

  @Test
  void rows1And53_removalBeforeItsSunsetIsAnErrorAndAfterItLawful() {
    assertThat(shown(get().but(sunset("2027-01-02T00:00:00Z")), new PublishedSketch()))
        .containsExactly("removed-before-sunset E E E E");
    assertThat(shown(get().but(sunset("2027-01-01T00:00:00Z")), new PublishedSketch()))
        .containsExactly("removed-after-sunset n n n n");
  }

  private static UnaryOperator<PublishedOperation> sunset(String moment) {
    return o ->
        new PublishedOperation(
            o.key(),
            o.name(),
            o.owner(),
            o.method(),
            o.path(),
            o.doc(),
            o.signature(),
            Optional.of(
                new PublishedLifecycle(
                    true, Optional.empty(), Optional.of(Instant.parse(moment)), "", "")),
            o.security(),
            o.requiredFields(),
            o.contentLimit(),
            o.inputs(),
            o.responses(),
            o.deviations());
  }

  @Test
  void requestsForTheHeaderSectionAreAnsweredWhereTheRepresentationIsGiven() {
    PublishedSketch before = get().operation("head", "HEAD /orders/{no}", "path no long", "200");

    assertThat(shown(before, get())).containsExactly("removed-operation E E n n");
    assertThat(shown(before, operation("get", "PUT /orders/{id}")))
        .containsExactlyInAnyOrder("lost-safety - - E E", "removed-operation E E E E");
  }

  @Test
  void row2_thePathChanges() {
    List<Change> changes = changes(get(), operation("get", "GET /v2/orders/{id}"));

    assertThat(Differences.shown(changes)).containsExactly("changed-path - - E E");
    assertThat(changes.get(0).what()).isEqualTo("get moved from /orders/{id} to /v2/orders/{id}");
    assertThat(changes.get(0).repair())
        .isEqualTo(
            "Keep the old path, or answer it with a permanent redirection (308 Permanent Redirect;"
                + " RFC 9110, 15.4.9) to the new one.");
  }

  @Test
  void row2_theOldPathMayRedirectForGood() {
    PublishedSketch after =
        operation("get", "GET /v2/orders/{id}")
            .operation("getMoved", "GET /orders/{id}", "path id long", "308 Location; 404");
    PublishedSketch temporary =
        operation("get", "GET /v2/orders/{id}")
            .operation("getMoved", "GET /orders/{id}", "path id long", "307 Location; 404");

    assertThat(shown(get(), after))
        .containsExactly("changed-path-redirected - - E n", "added-operation - E - -");
    assertThat(shown(get(), temporary))
        .containsExactly("changed-path - - E E", "added-operation - E - -");
  }

  @Test
  void row2_onlyASafeRequestIsRepeatedAfterARedirectionThatMayChangeTheMethod() {
    PublishedSketch before = operation("create", "POST /orders");

    for (String code : List.of("301", "308")) {
      PublishedSketch after =
          operation("create", "POST /v2/orders")
              .operation("moved", "POST /orders", "", code + " Location");
      assertThat(shown(before, after).contains("changed-path-redirected - - E n"))
          .as(code)
          .isEqualTo(code.equals("308"));
    }
  }

  @Test
  void row3_thePathVariableMayBeRenamed() {
    PublishedSketch after =
        new PublishedSketch()
            .operation("get", "GET /orders/{no}", "path no long", "200 body=Order; 404");

    assertThat(Differences.of(get(), after)).isEmpty();
  }

  @Test
  void row5_theMethodChangesAndPromisesTheSame() {
    List<Change> changes =
        changes(operation("put", "PUT /orders/{id}"), operation("put", "DELETE /orders/{id}"));

    assertThat(Differences.shown(changes)).containsExactly("changed-method - - E E");
    assertThat(changes.get(0).what()).isEqualTo("put changed from PUT to DELETE");
    assertThat(changes.get(0).why()).isEqualTo("Clients that send PUT get an error.");
  }

  @Test
  void row5_aMethodThatTheLawDoesNotKnowPromisesNothing() {
    assertThat(shown(operation("get", "FETCH /x"), operation("get", "FIND /x")))
        .containsExactly("changed-method - - E E");
    assertThat(shown(operation("get", "GET /x"), operation("get", "FIND /x")))
        .containsExactly("lost-safety - - E E");
  }

  @Test
  void row6_anOperationIsAdded() {
    PublishedSketch after = get().operation("list", "GET /orders", "", "200");

    List<Change> changes = changes(get(), after);

    assertThat(Differences.shown(changes)).containsExactly("added-operation - E - -");
    assertThat(changes.get(0).after()).hasToString("/operations/list");
  }

  @Test
  void row6_anOperationWithABodyBreaksNobody() {
    PublishedSketch after =
        get().operation("list", "GET /orders", "", "200").but(signature("Reply", "", true));

    assertThat(shown(get(), after)).isEmpty();
  }

  private static UnaryOperator<PublishedOperation> signature(
      String reply, String wrapper, boolean isDefault) {
    return o ->
        new PublishedOperation(
            o.key(),
            o.name(),
            o.owner(),
            o.method(),
            o.path(),
            o.doc(),
            new JavaSignature(
                "com.example." + reply, wrapper, isDefault, false, List.of(), List.of(), List.of()),
            o.lifecycle(),
            o.security(),
            o.requiredFields(),
            o.contentLimit(),
            o.inputs(),
            o.responses(),
            o.deviations());
  }

  @Test
  void row7_theJavaMethodIsRenamed() {
    List<Change> changes = changes(get(), operation("fetch", "GET /orders/{no}"));

    assertThat(Differences.shown(changes)).containsExactly("renamed-operation E E - -");
    assertThat(changes.get(0).what()).isEqualTo("get is called fetch now");
    assertThat(changes.get(0).repair())
        .isEqualTo(
            "Let fetch return Get. Keep the old method for code that calls it: @Deprecated default"
                + " Get get(long id) { return fetch(id); }");
  }

  @Test
  void row7_callersCompileWhereTheOldMethodIsKept() {
    PublishedSketch renamed =
        operation("fetch", "GET /orders/{id}").but(signature("Get", "", false));

    assertThat(shown(get(), renamed.method("Get get(long)")))
        .containsExactly("renamed-operation - E - -");
    assertThat(shown(get(), operation("fetch", "GET /orders/{id}").method("Get get(int)")))
        .containsExactly("renamed-operation E E - -");
  }

  @Test
  void row7_namesThatWereSwappedAreTwoRenamings() {
    PublishedSketch before = get().operation("list", "GET /orders", "", "200");
    PublishedSketch after =
        operation("list", "GET /orders/{id}").operation("get", "GET /orders", "", "200");

    assertThat(shown(before, after))
        .containsExactly("renamed-operation E E - -", "renamed-operation E E - -");
  }

  @Test
  void theJavaMethodReturnsSomethingElse() {
    PublishedSketch after = get().but(signature("Get", "java.util.concurrent.Future", false));

    List<Change> changes = changes(get(), after);

    assertThat(Differences.shown(changes)).containsExactly("changed-signature E E - -");
    assertThat(changes.get(0).what()).isEqualTo("get returns Future<Get> instead of Get");
  }

  @Test
  void aDefaultMethodThatLosesItsBodyBreaksImplementers() {
    assertThat(shown(get().but(signature("Get", "", true)), get()))
        .containsExactly("changed-signature - E - -");
  }

  @Test
  void anotherOwnerIsNoChange() {
    PublishedSketch after =
        get()
            .but(
                o ->
                    new PublishedOperation(
                        o.key(),
                        o.name(),
                        "com.example.Parent",
                        o.method(),
                        o.path(),
                        o.doc(),
                        o.signature(),
                        o.lifecycle(),
                        o.security(),
                        o.requiredFields(),
                        o.contentLimit(),
                        o.inputs(),
                        o.responses(),
                        o.deviations()));

    assertThat(Differences.of(get(), after)).isEmpty();
  }

  @Test
  void row51_aSafeMethodBecomesAnUnsafeOne() {
    List<Change> changes = changes(get(), operation("get", "POST /orders/{id}"));

    assertThat(Differences.shown(changes)).containsExactly("lost-safety - - E E");
    assertThat(changes.get(0).what())
        .isEqualTo("get changed from GET, which is safe, to POST, which is not");
    assertThat(changes.get(0).why()).contains("(RFC 9110, 9.2.1)");
  }

  @Test
  void row51_anIdempotentMethodBecomesOneThatIsNot() {
    List<Change> changes =
        changes(operation("put", "PUT /orders/{id}"), operation("put", "PATCH /orders/{id}"));

    assertThat(Differences.shown(changes)).containsExactly("lost-idempotence - - E E");
    assertThat(changes.get(0).why()).contains("(RFC 9110, 9.2.2)");
  }

  @Test
  void row52_anUnsafeMethodBecomesASafeOne() {
    List<Change> changes =
        changes(operation("find", "POST /orders"), operation("find", "QUERY /orders"));

    assertThat(Differences.shown(changes)).containsExactly("gained-safety - - E E");
    assertThat(changes.get(0).why())
        .isEqualTo(
            "Clients that send POST get an error. What is won: clients may repeat and prefetch it"
                + " (RFC 9110, 9.2.1), and caches may reuse what it answers.");
  }

  @Test
  void row52_aMethodBecomesIdempotent() {
    assertThat(shown(operation("set", "POST /orders"), operation("set", "PUT /orders")))
        .containsExactly("gained-idempotence - - E E");
  }
}
