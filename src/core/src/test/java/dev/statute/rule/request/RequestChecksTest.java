package dev.statute.rule.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.Body;
import dev.statute.contract.Contract;
import dev.statute.contract.FieldRef;
import dev.statute.contract.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Response;
import dev.statute.contract.Scope;
import dev.statute.contract.Site;
import dev.statute.contract.StatusRef;
import dev.statute.contract.Terms;
import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.rule.Checker;
import dev.statute.rule.Finding;
import dev.statute.rule.Fix;
import dev.statute.rule.Profile;
import dev.statute.rule.Severities;
import dev.statute.rule.Severity;
import dev.statute.rule.catalogue.StandardRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestChecksTest {

  private static final Law LAW = new Laws().standard();
  private static final Scope SCOPE = new Scope(0, 100);
  private static final Site OPERATION = new Site(1);
  private static final Site STATUS = new Site(2);
  private static final Site INPUT = new Site(3);
  private static final Severities SEVERITIES =
      new Severities(Profile.STRICT, Map.of("missing-input-doubt", Severity.ERROR), LAW.policy());

  private static Operation operation(
      String method, List<RequestInput> inputs, List<StatusRef> statuses) {
    return new Operation(
        "get",
        LAW.method(method).stream().toList(),
        PathTemplate.parse("/orders"),
        OPERATION,
        Optional.empty(),
        Terms.NONE,
        statuses.stream().map(RequestChecksTest::response).toList(),
        inputs,
        List.of(),
        SCOPE,
        OPERATION);
  }

  private static Response response(StatusRef status) {
    return new Response(
        status, "", new Body.Unknown(), List.of(), "", STATUS, STATUS, STATUS, STATUS, STATUS);
  }

  private static StatusRef known(int code) {
    return new StatusRef.Known(LAW.status(code).orElseThrow());
  }

  private static List<Finding> findings(Operation operation) {
    Contract contract =
        new Contract(
            "Orders",
            PathTemplate.parse(""),
            OPERATION,
            Optional.empty(),
            Optional.empty(),
            Terms.NONE,
            List.of(),
            List.of(),
            List.of(operation),
            List.of(),
            List.of(),
            List.of(),
            SCOPE,
            OPERATION);
    return new Checker(StandardRules.catalogue(), RequestChecks.all())
        .check(contract, LAW, SEVERITIES);
  }

  @Test
  void findsTheInputThatIsMissing() {
    Operation operation = operation("PUT", List.of(), List.of(known(204), known(412)));

    assertThat(findings(operation))
        .filteredOn(finding -> finding.rule().family().equals("missing-input"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.site()).isEqualTo(STATUS);
              assertThat(finding.fixes())
                  .containsExactly(
                      new Fix.AddFieldInput(operation, LAW.field("If-Match").orElseThrow()),
                      new Fix.RemoveResponse(operation.responses().get(1)));
            });
  }

  @Test
  void somethingOfTheServerMayGiveFieldsAndContent() {
    List<RequestInput> context = List.of(new RequestInput.Context("request", false, true, INPUT));

    assertThat(findings(operation("PUT", context, List.of(known(412), known(415))))).isEmpty();
    assertThat(findings(operation("QUERY", context, List.of(known(200))))).isEmpty();
  }

  @Test
  void findsContentWhereTheMethodGivesItNoMeaning() {
    RequestInput.Content content =
        new RequestInput.Content("order", new Body.Unknown(), true, INPUT);

    assertThat(findings(operation("GET", List.of(content), List.of(known(200)))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo("request-content-should");
              assertThat(finding.site()).isEqualTo(INPUT);
              assertThat(finding.fixes()).containsExactly(new Fix.BindElsewhere(content));
            });
  }

  @Test
  void whatTheLawDoesNotKnowPresupposesNothing() {
    List<StatusRef> statuses =
        List.of(
            new StatusRef.Unregistered(299),
            new StatusRef.Unregistered(799),
            new StatusRef.Range(4),
            new StatusRef.Default());
    List<RequestInput> inputs =
        List.of(
            new RequestInput.Field("own", new FieldRef.Unregistered("X-Own"), INPUT),
            new RequestInput.QueryParameter("page", "page", INPUT));

    assertThat(findings(operation("GET", inputs, statuses))).isEmpty();
    assertThat(findings(operation("FROBNICATE", inputs, statuses))).isEmpty();
  }
}
