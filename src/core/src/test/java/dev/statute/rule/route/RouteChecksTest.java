package dev.statute.rule.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.Scope;
import dev.statute.contract.Site;
import dev.statute.contract.Terms;
import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.rule.Checker;
import dev.statute.rule.Finding;
import dev.statute.rule.Fix;
import dev.statute.rule.Severities;
import dev.statute.rule.catalogue.StandardRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RouteChecksTest {

  private static final Law LAW = new Laws().standard();
  private static final Site SITE = new Site(1);
  private static final Scope SCOPE = new Scope(0, 100);

  private static Operation operation(String path, int site, String... methods) {
    return new Operation(
        "operation" + site,
        Stream.of(methods).map(method -> LAW.method(method).orElseThrow()).toList(),
        PathTemplate.parse(path),
        new Site(site),
        Optional.empty(),
        Terms.NONE,
        List.of(),
        List.of(),
        List.of(),
        SCOPE,
        new Site(site));
  }

  private static List<Finding> findings(String path, Operation... operations) {
    Contract contract =
        new Contract(
            "Orders",
            PathTemplate.parse(path),
            SITE,
            Optional.empty(),
            Optional.empty(),
            Terms.NONE,
            List.of(),
            List.of(),
            List.of(operations),
            List.of(),
            List.of(),
            List.of(),
            SCOPE,
            SITE);
    return new Checker(StandardRules.catalogue(), RouteChecks.all())
        .check(contract, LAW, Severities.STANDARD);
  }

  @Test
  void routesAreTheSameWhateverTheirVariablesAreCalled() {
    assertThat(findings("/a", operation("/{id}", 2, "GET"), operation("/{key}", 3, "GET")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo("duplicate-route");
              assertThat(finding.site()).isEqualTo(new Site(3));
              assertThat(finding.what())
                  .isEqualTo("GET /a/{key} is already the route of operation2");
            });
  }

  @Test
  void operationsWithoutMethodHaveNoRoute() {
    assertThat(findings("/a", operation("", 2), operation("", 3)))
        .extracting(finding -> finding.rule().id())
        .containsExactly("operation-method", "operation-method");
  }

  @Test
  void aPathIsCorrected() {
    assertThat(findings("", operation("orders/<id>", 2, "GET")))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.fixes())
                    .containsExactly(
                        new Fix.SetPath(new Site(2), PathTemplate.parse("/orders/{id}"))));
  }

  @Test
  void wildcardsAndVariablesOfOthersAreInDoubt() {
    assertThat(findings("/a", operation("/*", 2, "GET"), operation("/:id", 3, "PUT")))
        .extracting(finding -> finding.rule().id())
        .containsExactly("path-syntax-doubt", "path-syntax-doubt");
  }
}
