package dev.statute.rule.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.InheritedOperation;
import dev.statute.contract.Operation;
import dev.statute.contract.Response;
import dev.statute.contract.Site;
import dev.statute.law.Role;
import dev.statute.law.Status;
import dev.statute.rule.Finding;
import dev.statute.rule.Fix;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the checks of statuses find something, and how they mend it. */
class StatusFixesTest {

  private static final Response ERROR = Orders.response("503");

  private static Finding found(String rule, List<Finding> findings) {
    List<Finding> found =
        findings.stream().filter(finding -> finding.rule().id().equals(rule)).toList();
    assertThat(found).as("%s in %s", rule, findings).hasSize(1);
    return found.get(0);
  }

  private static Finding found(String rule, Operation operation) {
    return found(
        rule, Orders.findings(Orders.contract(Optional.of(Role.ORIGIN), List.of(operation))));
  }

  private static Operation operation(String method, Response... responses) {
    return Orders.operation(
        method, "", Stream.concat(Stream.of(responses), Stream.of(ERROR)).toList());
  }

  private static List<Status> statuses(int... codes) {
    return IntStream.of(codes).mapToObj(code -> Orders.LAW.status(code).orElseThrow()).toList();
  }

  private static void assertFixed(Finding finding, Site site, Fix... fixes) {
    assertThat(finding.site()).isEqualTo(site);
    assertThat(finding.fixes()).containsExactly(fixes);
  }

  /** RFC 9110, 15.4.5: 304 answers a conditional GET or HEAD. */
  @Test
  void statusThatCannotAnswerTheMethodIsReplaced() {
    Response response = Orders.response("304");
    Operation operation = operation("DELETE", Orders.response("204"), response);
    Finding finding = found("method-status", operation);

    assertFixed(finding, Orders.STATUS, new Fix.SetStatus(response, statuses(412)));
    assertThat(finding.violation().subject()).isEqualTo(Orders.OPERATION);
    assertThat(finding.what()).isEqualTo("304 Not Modified cannot answer DELETE");
  }

  @Test
  void statusThatCannotAnswerAnOperationOfTheContractNamesIt() {
    Finding finding =
        found(
            "method-status",
            Orders.findings(
                Orders.contract(
                    Optional.of(Role.ORIGIN),
                    List.of(Orders.response("304")),
                    List.of(operation("DELETE", Orders.response("204"))),
                    List.of())));

    assertThat(finding.what())
        .isEqualTo("304 Not Modified cannot answer DELETE (the operation place)");
  }

  /** RFC 9110, 15.5.19: 418 is reserved. */
  @Test
  void statusThatNobodyMaySendIsReplaced() {
    Response response = Orders.response("418");

    assertFixed(
        found("unusable-status", operation("GET", Orders.response("200"), response)),
        Orders.STATUS,
        new Fix.SetStatus(response, statuses(400)));
  }

  /** RFC 9110, 15.2. */
  @Test
  void interimStatusIsRemoved() {
    Response response = Orders.response("103");

    assertFixed(
        found("interim-status", operation("GET", Orders.response("200"), response)),
        Orders.STATUS,
        new Fix.RemoveResponse(response));
  }

  /** RFC 9110, 15.6.3: a gateway or proxy answers 502. */
  @Test
  void contractWithoutRoleSaysThatItIsAnIntermediary() {
    Response response = Orders.response("502");
    Operation operation = operation("GET", Orders.response("200"), response);
    Finding finding =
        found(
            "role-status-doubt",
            Orders.findings(Orders.contract(Optional.empty(), List.of(operation))));

    assertFixed(
        finding,
        Orders.STATUS,
        new Fix.SetRole(List.of(Role.GATEWAY, Role.PROXY)),
        new Fix.RemoveResponse(response));
    assertThat(finding.what())
        .isEqualTo(
            "Orders answers 502 Bad Gateway and does not say that its server is a gateway or"
                + " proxy");
  }

  @Test
  void originServerDoesNotAnswerForAnother() {
    Response response = Orders.response("502");
    Finding finding = found("role-status", operation("GET", Orders.response("200"), response));

    assertFixed(
        finding,
        Orders.STATUS,
        new Fix.RemoveResponse(response),
        new Fix.SetRole(List.of(Role.GATEWAY, Role.PROXY)));
    assertThat(finding.what()).isEqualTo("an origin server must not answer 502 Bad Gateway");
    assertThat(finding.why()).isEqualTo("RFC 9110, 15.6.3: only a gateway or proxy generates it.");
  }

  /** RFC 9110, 9.3.4. */
  @Test
  void successOfPutIsOneOfThoseThatItsDefinitionNames() {
    Response response = Orders.response("207");

    assertFixed(
        found("success-status", operation("PUT", response)),
        Orders.STATUS,
        new Fix.SetStatus(response, statuses(200, 201, 202, 204)));
  }

  @Test
  void operationCanSucceedAndFail() {
    Operation failing = operation("GET");
    Operation succeeding = Orders.operation("GET", "", List.of(Orders.response("200")));

    assertFixed(
        found("no-success-doubt", failing),
        Orders.OPERATION,
        new Fix.AddResponse(
            failing,
            List.of(),
            "for a request that succeeds",
            statuses(200),
            new Fix.SuggestedBody.Result()));
    assertFixed(
        found("no-error-lint", succeeding),
        Orders.OPERATION,
        new Fix.AddResponse(
            succeeding,
            List.of(),
            "for a request that is wrong",
            statuses(400),
            new Fix.SuggestedBody.ProblemDocument()));
  }

  /** RFC 9110, 15.3.3: 202 leaves open whether the request is ever acted upon. */
  @Test
  void operationWithContradictoryStatusesIsSplit() {
    Response response = Orders.response("202");
    Finding finding =
        found("mixed-statuses-lint", operation("POST", Orders.response("201"), response));

    assertFixed(
        finding,
        Orders.STATUS,
        new Fix.RemoveResponse(response),
        new Fix.Text("Split the operation into two."));
    assertThat(finding.what()).isEqualTo("place answers both 202 Accepted and 201 Created");
  }

  /** RFC 9110, 9.3.3. */
  @Test
  void operationThatAddsToACollectionSaysThatItCreated() {
    Operation post = operation("POST", Orders.response("200"));
    Operation item = Orders.operation("GET", "/{id}", List.of(Orders.response("200"), ERROR));

    assertFixed(
        found(
            "collection-post-lint",
            Orders.findings(Orders.contract(Optional.empty(), List.of(post, item)))),
        Orders.OPERATION,
        new Fix.AddResponse(post, statuses(201), "for a request that creates an item"));
  }

  @Test
  void operationWithoutResponseGetsSome() {
    Operation operation = Orders.operation("GET", "", List.of());

    assertFixed(
        found("operation-response", operation),
        Orders.OPERATION,
        new Fix.AddResponse(
            operation, List.of(), "", statuses(200), new Fix.SuggestedBody.Result()));
  }

  @Test
  void responseThatIsLikeAnotherGetsAProblemType() {
    Response response = Orders.response("409", "OutOfStock");

    assertFixed(
        found(
            "response-variant",
            operation("POST", Orders.response("200"), Orders.response("409"), response)),
        Orders.STATUS,
        new Fix.SetProblemType(response, "/problems/out-of-stock"));
  }

  @Test
  void overridingOperationKeepsItsRoute() {
    InheritedOperation above = Orders.above(Orders.operation("DELETE", "/orders", List.of(ERROR)));
    Operation operation = Orders.operation("GET", "", List.of(ERROR), List.of(above));
    Finding finding = found("widened-contract", operation);

    assertFixed(finding, Orders.PATH, new Fix.AdoptRoute(operation, above));
    assertThat(finding.what())
        .isEqualTo("place has a different method or path from place of Above");
  }

  @Test
  void overridingOperationAnswersNothingElse() {
    Response response = Orders.response("200");
    InheritedOperation above = Orders.above(Orders.operation("GET", "/orders", List.of(ERROR)));
    Operation operation = Orders.operation("GET", "", List.of(response, ERROR), List.of(above));

    assertFixed(
        found("widened-contract", operation),
        Orders.STATUS,
        new Fix.RemoveResponse(response),
        new Fix.Text("Declare it at place of Above."));
  }
}
