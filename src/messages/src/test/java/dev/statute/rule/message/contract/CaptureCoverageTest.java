package dev.statute.rule.message.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A capture is counted by the responses that its contracts declare. */
class CaptureCoverageTest {

  private final CaptureCoverage coverage =
      CaptureCoverage.of(Shop.LAW, ContractIndex.of(List.of(Shop.CONTRACT), ApiBase.any()));

  private void see(String exchange) {
    coverage.see(Shop.exchange(exchange));
  }

  @Test
  void whatWasNotSeenIsListedInTheOrderOfTheContract() {
    see("GET /orders/7\n---\n200\nETag: \"a\"\nContent-Type: application/json\n\n1");
    see("GET /orders/8\n---\n200\nETag: \"b\"\nContent-Type: application/json\n\n1");
    see("DELETE /orders/7\n---\n204\n");
    see("DELETE /orders/7\n---\n503\n");
    see("GET /elsewhere\n---\n200\n");
    assertThat(coverage.summary().text())
        .isEqualTo(
            """
            Contract coverage: 3 of 9 declared cases were answered.
              com.example.Orders.find: GET /orders 200 OK (Ok) was never answered
              com.example.Orders.get: GET /orders/{id} 404 Not Found (NotFound) was never answered
              com.example.Orders.get: GET /orders/{id} 409 Conflict (Sold) was never answered
              com.example.Orders.latest: GET /orders/latest 303 See Other (SeeOther) was never answered
              com.example.Orders.place: POST /orders 201 Created (Created) was never answered
              com.example.Orders.file: GET /orders/{id}/files/{name+} 200 OK (Ok) was never answered
            """);
  }

  @Test
  void whatIsNotDeclaredIsListedOnce() {
    see("GET /orders/7\n---\n423\n");
    see("GET /orders/8\n---\n423\n");
    see("GET /orders/8\n---\n400\n");
    assertThat(coverage.summary().undeclared())
        .extracting(CoverageGap::text)
        .containsExactly(
            "GET /orders/{id} answered 423 Locked, which com.example.Orders.get does not declare");
  }

  @Test
  void problemOfTheDeclaredTypeIsSeen() {
    see(
        "GET /orders/7\n---\n409\nContent-Type: application/problem+json"
            + "\n\n{\"type\":\"https://example.com/problems/sold\",\"status\":409}");
    assertThat(coverage.summary().missing())
        .extracting(CoverageGap::response)
        .doesNotContain("Sold");
  }

  @Test
  void reportsForMachinesSayTheSame() {
    see("GET /orders/7\n---\n423\n");
    CoverageSummary summary = coverage.summary();
    assertThat(summary.isComplete()).isFalse();
    assertThat(summary.json().text()).contains("\"declared\": 9").contains("\"answered\": 0");
    assertThat(summary.sarif())
        .contains("\"ruleId\": \"undeclared-answer\"")
        .contains("GET /orders/{{id}} answered 423 Locked")
        .contains("\"fullyQualifiedName\": \"com.example.Orders.get\"");
  }
}
