package dev.statute.change.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.Change;
import dev.statute.change.Differences;
import dev.statute.change.PublishedSketch;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedLifecycle;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.rule.PolicyRules;
import dev.statute.rule.catalogue.StandardRules;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a law says of its own terms, previews, and versions that do not tell. */
class EffectiveImpactTest {

  private static final Law LAW =
      law(
          """
          extends: standard
          headers:
            X-Trace: {type: text, in: [request, response], breaking: {remove: error, add: note, change: warn}}
            X-Plain: {type: text, in: [request, response]}
          statuses:
            430: {name: Throttled, phrase: Throttled, summary: Later., breaking: {add: off, remove: warn}}
          """);

  private static Law law(String text) {
    return new Laws()
        .extensions(new PolicyRules(StandardRules.catalogue()))
        .read("acme.yaml", text.getBytes(UTF_8))
        .law()
        .orElseThrow();
  }

  private static PublishedSketch get(String responses) {
    return new PublishedSketch().operation("get", "GET /orders/{id}", "path id long", responses);
  }

  private static List<Change> changes(PublishedContract before, PublishedContract after, Law law) {
    return Contracts.compare(before, after, law, Differences.NOW).all();
  }

  private static List<String> shown(PublishedSketch before, PublishedSketch after, Law law) {
    return Differences.shown(changes(before.contract(), after.contract(), law));
  }

  @Test
  void aLawSaysHowBadItIsToRemoveItsField() {
    assertThat(shown(get("200 X-Trace?"), get("200"), LAW))
        .containsExactly("removed-optional-field E E E E");
    assertThat(shown(get("200 X-Plain?"), get("200"), LAW))
        .containsExactly("removed-optional-field E E - W");
  }

  @Test
  void aLawSaysHowBadItIsToAddItsFieldOrToChangeIt() {
    assertThat(shown(get("200"), get("200 X-Trace"), LAW)).containsExactly("added-field W E n n");
    assertThat(shown(get("200 X-Trace"), get("200 X-Trace?"), LAW))
        .containsExactly("field-now-optional W - W W");
  }

  @Test
  void aLawSaysHowBadItIsToAnswerWithItsStatus() {
    assertThat(shown(get("200"), get("200; 430"), LAW))
        .containsExactly("added-first-client-error E - - -");
    assertThat(shown(get("200; 430"), get("200"), LAW)).containsExactly("removed-error E E W W");
  }

  @Test
  void aLawSaysHowBadItIsToChangeItsProblemTypes() {
    Law law =
        law(
            """
            extends: standard
            problems:
              Gone: {type: /gone, title: Gone, summary: It is gone., breaking: {remove: note, add: off}}
            """);
    String gone = "200; 404 body=Problem problem=/gone";

    assertThat(shown(get(gone), get("200; 404 body=Problem"), law))
        .isNotEmpty()
        .allMatch(change -> change.endsWith(" n n"));
    assertThat(shown(get("200; 404 body=Problem"), get(gone), law))
        .allMatch(change -> change.endsWith(" - -"));
  }

  @Test
  void whatBreaksPreviewsIsANote() {
    PublishedSketch before = get("200 body=Order ETag").but(preview());

    assertThat(shown(before, get("200 body=Order").but(preview()), PublishedSketch.LAW))
        .containsExactly("removed-field n n n n");
    assertThat(shown(before, new PublishedSketch(), PublishedSketch.LAW))
        .containsExactly("removed-operation n n n n");
    assertThat(shown(get("200 ETag"), get("200").but(preview()), PublishedSketch.LAW))
        .contains("removed-field E E E E");
  }

  @Test
  void typesOfPreviewsAreStableIfAnotherOperationSpeaksOfThem() {
    assertThat(
            shown(
                two().record("Order", "Item item").record("Item", "long id"),
                two().record("Order", "Item item").record("Item", "int id"),
                PublishedSketch.LAW))
        .containsExactly("narrowed-request-type E E E E");
    assertThat(
            shown(
                put().but(preview()).record("Order", "Item item").record("Item", "long id"),
                put().but(preview()).record("Order", "Item item").record("Item", "int id"),
                PublishedSketch.LAW))
        .containsExactly("narrowed-request-type n n n n");
  }

  private static PublishedSketch put() {
    return new PublishedSketch()
        .operation("put", "PUT /orders/{id}", "path id long; content Order", "204");
  }

  private static PublishedSketch two() {
    return put().but(preview()).operation("post", "POST /orders", "content Order", "201");
  }

  /** The first of those that share a change says where it is, and not whom it breaks. */
  @Test
  void changesOfPreviewsAndOfOthersAreNotOne() {
    PublishedSketch before =
        get("200 common ETag")
            .but(preview())
            .operation("list", "GET /orders", "", "200 common ETag");
    PublishedSketch after =
        get("200 common").but(preview()).operation("list", "GET /orders", "", "200 common");

    assertThat(shown(before, after, PublishedSketch.LAW))
        .containsExactlyInAnyOrder("removed-field n n n n", "removed-field E E E E");
  }

  private static UnaryOperator<PublishedOperation> preview() {
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
                new PublishedLifecycle(false, Optional.empty(), Optional.empty(), "", "preview")),
            o.security(),
            o.requiredFields(),
            o.contentLimit(),
            o.inputs(),
            o.responses(),
            o.deviations());
  }

  @Test
  void row57_whatBreaksSomebodyNeedsANewMajorVersion() {
    Law strict = law("extends: standard\npolicy: {major-version: required}\n");
    PublishedContract before = version(get("200 ETag"), "2.3.0");

    List<Change> changes = changes(before, version(get("200"), "2.4.0"), strict);

    assertThat(Differences.shown(changes))
        .containsExactlyInAnyOrder("removed-field E E E E", "unraised-major-version E E E E");
    Change change = changes.get(1);
    assertThat(change.what())
        .isEqualTo("a change breaks somebody, but the version is 2.4.0 after 2.3.0");
    assertThat(change.why())
        .isEqualTo("acme.yaml:2: what breaks somebody needs a new major version.");
    assertThat(change.repair()).isEqualTo("Release it as 3.0.0, or take these changes back.");
    assertThat(Differences.shown(changes(before, version(get("200"), "3.0.0"), strict)))
        .containsExactly("removed-field E E E E");
    assertThat(
            Differences.shown(changes(before, version(get("200"), "2.4.0"), PublishedSketch.LAW)))
        .containsExactly("removed-field E E E E");
  }

  @Test
  void theVersionBreaksThoseWhomTheChangesBreak() {
    Law strict = law("extends: standard\npolicy: {major-version: required}\n");

    assertThat(
            Differences.shown(
                changes(
                    version(get("200"), ""),
                    version(get("200").operation("list", "GET /orders", "", "200"), "1.1.0"),
                    strict)))
        .containsExactlyInAnyOrder("added-operation - E - -", "unraised-major-version - E - -");
    assertThat(
            changes(version(get("200 ETag"), "0.3.1"), version(get("200"), ""), strict).stream()
                .map(Change::repair))
        .contains(
            "Say which version this is, such as -Astatute.version=0.4.0, or take these changes"
                + " back.");
    assertThat(changes(version(get("200"), "1.0"), version(get("200"), "1.1"), strict)).isEmpty();
  }

  private static PublishedContract version(PublishedSketch sketch, String version) {
    return sketch
        .finallyBut(
            c ->
                new PublishedContract(
                    c.name(),
                    version,
                    c.role(),
                    c.path(),
                    c.parents(),
                    c.doc(),
                    c.law(),
                    c.lifecycle(),
                    c.schemes(),
                    c.operations(),
                    c.types(),
                    c.deviations()))
        .contract();
  }
}
