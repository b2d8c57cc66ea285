package dev.statute.change.changelog;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.NOTE;
import static dev.statute.rule.Severity.OFF;
import static dev.statute.rule.Severity.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.Change;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.PublishedSketch;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.PublishedLifecycle;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.rule.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The list of changes, as the users of an API get it. */
class ChangelogTest {

  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
  private static final Pointer GET = Pointer.operation("get");
  private static final Pointer NOT_FOUND = Pointer.response("get", "NotFound");

  @Test
  void saysWhatBreaksWhatIsWorthKnowingAndWhatIsNew() {
    PublishedContract before = sketch().contract();
    PublishedContract after =
        sketch()
            .operation("cancel", "DELETE /orders/{id}", "path id long", "204")
            .but(
                operation ->
                    new PublishedOperation(
                        operation.key(),
                        operation.name(),
                        operation.owner(),
                        operation.method(),
                        operation.path(),
                        new PublishedDoc("Cancels an order. Slowly.", false, ""),
                        operation.signature(),
                        operation.lifecycle(),
                        operation.security(),
                        operation.requiredFields(),
                        operation.contentLimit(),
                        operation.inputs(),
                        operation.responses(),
                        operation.deviations()))
            .finallyBut(
                contract ->
                    with(
                        contract,
                        "2.4.0",
                        new PublishedLifecycle(
                            true,
                            Optional.of(Instant.parse("2026-05-01T00:00:00Z")),
                            Optional.of(Instant.parse("2027-01-01T00:00:00Z")),
                            "https://example.com/move_on",
                            "")))
            .contract();
    List<GradedChange> changes =
        List.of(
            change(NOT_FOUND, GET, ERROR, "get no longer answers 404 Not Found", ""),
            change(GET, GET, WARN, "get asks for caching", "we measured it"),
            change(GET, Pointer.input("get", "page"), OFF, "get takes the parameter page", ""));

    assertThat(Changelog.markdown(List.of(changed(before, after, changes))))
        .isEqualTo(
            """
            # Changes in 2.4.0

            ## Breaking

            - `GET /orders/{id}` no longer answers 404 Not Found. Clients that wait for it break.

            ## Worth knowing

            - `GET /orders/{id}` asks for caching. Clients that wait for it break.
              Reason: We measured it.

            ## New

            - `DELETE /orders/{id}`: Added. Cancels an order.
            - `GET /orders/{id}`: Deprecated from 2026-05-01 on; it is likely to be unavailable from 2027-01-01 on. See https://example.com/move\\_on.
            - `GET /orders/{id}` takes the parameter page. Clients that wait for it break.
            """);
  }

  @Test
  void groupsSeveralInterfacesWhateverTheirOrder() {
    PublishedContract orders = named(sketch().contract(), "acme.Orders", "1.0");
    PublishedContract carts = named(sketch().contract(), "acme.Carts", "1.1");
    ReleaseNotes removed = new ReleaseNotes.Removed(orders, "nobody called it");
    ReleaseNotes added = new ReleaseNotes.Added(carts);

    String expected =
        """
        # Changes from 1.0 to 1.1

        ## Breaking

        ### acme.Orders

        - `GET /orders/{id}`: Removed.
          Reason: Nobody called it.

        ## New

        ### acme.Carts

        - `GET /orders/{id}`: Added.
        """;
    assertThat(Changelog.markdown(List.of(removed, added))).isEqualTo(expected);
    assertThat(Changelog.markdown(List.of(added, removed))).isEqualTo(expected);
  }

  @Test
  void saysThatNothingChanged() {
    PublishedContract contract = sketch().contract();
    assertThat(Changelog.markdown(List.of(changed(contract, contract, List.of()))))
        .isEqualTo("# Changes\n\nNothing changed.\n");
  }

  @Test
  void textOfContractsIsNoMarkdown() {
    PublishedContract contract = sketch().contract();
    GradedChange hostile =
        change(
            GET,
            GET,
            ERROR,
            "a `b` <script>alert(1)</script> [x](http://evil) ![y](z) *c* _d_ \\ | &amp; \n\n# h\u202e",
            "- x\n```\n1) y");
    assertThat(Changelog.markdown(List.of(changed(contract, contract, List.of(hostile)))))
        .contains(
            ": a \\`b\\` \\<script\\>alert(1)\\</script\\> \\[x\\](http://evil) \\!\\[y\\](z) \\*c\\* \\_d\\_"
                + " \\\\ \\| \\&amp; \\\\u000a\\\\u000a\\# h\\\\u202e.",
            "\n  Reason: \\- x \\`\\`\\` 1) y.\n");
  }

  @Test
  void backticksOfPathsStayCode() {
    assertThat(MarkdownText.code("GET /a`b``c")).isEqualTo("```GET /a`b``c```");
    assertThat(MarkdownText.code("`")).isEqualTo("`` ` ``");
  }

  private static PublishedSketch sketch() {
    return new PublishedSketch()
        .operation("get", "GET /orders/{id}", "path id long", "200 body=Order; 404")
        .record("Order", "long id");
  }

  private static ReleaseNotes changed(
      PublishedContract before, PublishedContract after, List<GradedChange> changes) {
    return new ReleaseNotes.Changed(
        ContractPair.of(before, after, PublishedSketch.LAW, NOW), changes);
  }

  private static GradedChange change(
      Pointer before, Pointer after, Severity severity, String what, String reason) {
    return new GradedChange(
        new Change(
            new ChangeRule("some-change", "something changed", Impact.NONE),
            new Impact(NOTE, OFF, severity, OFF),
            before,
            after,
            what,
            "clients that wait for it break",
            "Undo it."),
        severity,
        reason);
  }

  private static PublishedContract named(PublishedContract contract, String name, String version) {
    return new PublishedContract(
        name,
        version,
        contract.role(),
        contract.path(),
        contract.parents(),
        contract.doc(),
        contract.law(),
        contract.lifecycle(),
        contract.schemes(),
        contract.operations(),
        contract.types(),
        contract.deviations());
  }

  private static PublishedContract with(
      PublishedContract contract, String version, PublishedLifecycle lifecycle) {
    return new PublishedContract(
        contract.name(),
        version,
        contract.role(),
        contract.path(),
        contract.parents(),
        contract.doc(),
        contract.law(),
        Optional.of(lifecycle),
        contract.schemes(),
        contract.operations(),
        contract.types(),
        contract.deviations());
  }
}
