package dev.statute.rule.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.Contract;
import dev.statute.contract.InheritedOperation;
import dev.statute.contract.Operation;
import dev.statute.contract.Response;
import dev.statute.contract.Sketch;
import dev.statute.law.Method;
import dev.statute.law.Role;
import dev.statute.rule.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the checks of statuses say of a contract that Java cannot express. */
class UnknownStatusTest {

  private static final String UNKNOWN = "default; 1XX; 2XX; 3XX; 4XX; 5XX; 299; 499; 799; 99";

  static Stream<String> methods() {
    return Stream.concat(Stream.of(""), Orders.LAW.methods().stream().map(Method::token));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void statusesThatTheLawDoesNotKnowBreakNothing(String method) {
    assertThat(Orders.broken(method, UNKNOWN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "default, ''",
    "799, ''",
    "200; 799, ''",
    "404; 799, ''",
    "200; 4XX, ''",
    "200; 499, ''",
    "2XX; 404, ''",
    "299; 404, ''",
    "3XX; 404, ''",
    "200, no-error-lint",
    "299, no-error-lint",
    "2XX; 1XX, no-error-lint",
    "404, no-success-doubt",
    "499, no-success-doubt",
    "4XX; 5XX, no-success-doubt",
  })
  void codesOfAClassSucceedOrFail(String responses, String rule) {
    assertThat(Orders.broken("GET", responses)).isEqualTo(Sketch.list(rule));
  }

  @Test
  void serverThatLeavesItsStatusesOpenIsToldSo() {
    Operation operation =
        Orders.operation(
            "GET", "", Sketch.list("200; 4XX; default").stream().map(Orders::response).toList());

    assertThat(Orders.allFindings(Orders.contract(Optional.empty(), List.of(operation))))
        .extracting(finding -> finding.rule().id())
        .contains("open-status-lint", "open-status-lint");
  }

  /** RFC 9110, 9.3.4: a PUT that succeeds is answered with 201, 200 or 204. */
  @ParameterizedTest
  @CsvSource({
    "207; 4XX, success-status",
    "207; 299; 4XX, success-status",
    "207; 200; 4XX, ''",
    "207; 2XX; 4XX, ''",
    "207; default, ''",
  })
  void rangeMayBeTheStatusThatAMethodSucceedsWith(String responses, String rule) {
    assertThat(Orders.broken("PUT", responses).stream().filter("success-status"::equals))
        .containsExactlyElementsOf(Sketch.list(rule));
  }

  /** RFC 9110, 9.3.3. */
  @ParameterizedTest
  @CsvSource({
    "200; 4XX, collection-post-lint",
    "204; 299; 4XX, collection-post-lint",
    "201; 4XX, ''",
    "2XX; 4XX, ''",
    "200; default, ''",
  })
  void rangeMaySayThatAnItemWasCreated(String responses, String rule) {
    List<Operation> operations =
        List.of(
            Orders.operation(
                "POST", "", Sketch.list(responses).stream().map(Orders::response).toList()),
            Orders.operation(
                "GET", "/{id}", List.of(Orders.response("200"), Orders.response("404"))));

    assertThat(ids(Orders.contract(Optional.of(Role.ORIGIN), operations)))
        .isEqualTo(Sketch.list(rule));
  }

  @Test
  void operationWithoutMethodIsNotBlamedForStatuses() {
    assertThat(Orders.broken("", "201; 206; 304; 404")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "4XX, 404, ''",
    "4XX, 499, ''",
    "default, 404, ''",
    "default, 4XX, ''",
    "499, 499, ''",
    "4XX, 500, widened-contract",
    "404, 4XX, widened-contract",
    "404, default, widened-contract",
    "404, 499, widened-contract",
  })
  void rangeAllowsWhatItIncludes(String above, String below, String rule) {
    InheritedOperation overridden =
        Orders.above(Orders.operation("GET", "/orders", responses("200", above)));
    Operation operation = Orders.operation("GET", "", responses("200", below), List.of(overridden));

    assertThat(ids(Orders.contract(Optional.of(Role.ORIGIN), List.of(operation))))
        .isEqualTo(Sketch.list(rule));
    assertThat(
            ids(
                Orders.contract(
                    Optional.of(Role.ORIGIN),
                    responses("200", below),
                    List.of(),
                    List.of(overridden))))
        .isEqualTo(Sketch.list(rule));
  }

  @ParameterizedTest
  @CsvSource({"4XX", "default", "299", "404"})
  void responsesOfOneNameLackAProblemType(String status) {
    List<Response> responses =
        List.of(
            Orders.response("200"),
            Orders.response("500"),
            Orders.response(status, "OutOfStock"),
            Orders.response(status, "SoldOut"));

    assertThat(
            ids(
                Orders.contract(
                    Optional.of(Role.ORIGIN), List.of(Orders.operation("GET", "", responses)))))
        .containsExactly("response-variant");
  }

  private static List<Response> responses(String... statuses) {
    return Stream.concat(Stream.of(statuses), Stream.of("503")).map(Orders::response).toList();
  }

  private static List<String> ids(Contract contract) {
    return Orders.findings(contract).stream().map(Finding::rule).map(rule -> rule.id()).toList();
  }
}
