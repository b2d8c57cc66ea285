package dev.statute.rule.message.contract;

/**
 * A declared response that was never seen, or one that was seen though it is not declared.
 *
 * @param member interface and method: {@code com.example.Orders.get}
 * @param route method and path: {@code GET /orders/{id}}
 * @param status the status: {@code 404 Not Found}
 * @param response the name of the response in the contract; empty for one that is not declared
 */
public record CoverageGap(String member, String route, String status, String response) {

  /** Returns it as a sentence without full stop. */
  public String text() {
    return response.isEmpty()
        ? route + " answered " + status + ", which " + member + " does not declare"
        : route + " " + status + " (" + response + ") was never answered";
  }
}
