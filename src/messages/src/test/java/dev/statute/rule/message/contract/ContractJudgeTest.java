package dev.statute.rule.message.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.MessageFinding;
import dev.statute.rule.message.MessagePart;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of an exchange, by the contract of the operation that was asked. */
class ContractJudgeTest {

  private static final String BASE = "https://shop.example/v1";

  private static Arguments of(String name, String exchange, String... ids) {
    return Arguments.of(name, exchange, List.of(ids));
  }

  private static Stream<Arguments> exchanges() {
    return Stream.of(
        of(
            "declared response",
            "GET https://shop.example/v1/orders/7\n---\n200\nETag: \"a\"\n"
                + "Content-Type: application/json; charset=utf-8\n\n\"tea\""),
        of("declared range of statuses", "DELETE https://shop.example/v1/other\n---\n503\n"),
        of(
            "status that is not declared",
            "GET https://shop.example/v1/orders/7\n---\n202\n",
            "undeclared-status"),
        of(
            "redirect that is not declared",
            "GET https://shop.example/v1/orders/7\n---\n301\nLocation: /v1/orders/8\n",
            "undeclared-status"),
        of(
            "page of a gateway",
            "GET https://shop.example/v1/orders/7\n---\n502\nContent-Type: text/html\n\n<h1>",
            "undeclared-status-doubt"),
        of(
            "answer to a condition that is not declared",
            "GET https://shop.example/v1/orders/7\nIf-None-Match: \"a\"\n---\n304\nETag: \"a\"\n",
            "undeclared-status-doubt"),
        of("refusal without content", "GET https://shop.example/v1/orders/x\n---\n400\n"),
        of(
            "refusal of the server of Statute",
            "GET https://shop.example/v1/orders/x\n---\n400\nContent-Type: application/problem+json"
                + "\n\n{\"title\":\"Bad Request\",\"status\":400,\"refused\":true}"),
        of(
            "refusal of the operation",
            "GET https://shop.example/v1/orders/x\n---\n400\nContent-Type: application/problem+json"
                + "\n\n{\"title\":\"Bad Request\",\"status\":400}",
            "undeclared-status-doubt"),
        of(
            "field that is always there",
            "GET https://shop.example/v1/orders/7\n---\n200\nContent-Type: application/json\n\n1",
            "missing-declared-field"),
        of(
            "head may leave fields out",
            "HEAD https://shop.example/v1/orders/7\n---\n200\nContent-Type: application/json\n"),
        of(
            "content of another media type",
            "GET https://shop.example/v1/orders/7\n---\n200\nETag: \"a\"\n"
                + "Content-Type: text/html\n\n<p>",
            "undeclared-media-type"),
        of(
            "content without a media type",
            "GET https://shop.example/v1/orders/7\n---\n200\nETag: \"a\"\n\n<p>",
            "undeclared-media-type"),
        of(
            "media type in a range",
            "GET https://shop.example/v1/orders/7/files/a/b.png\n---\n200\n"
                + "Content-Type: image/png\n\npng"),
        of(
            "content where none is declared",
            "GET https://shop.example/v1/orders/latest\n---\n303\nLocation: 7\n"
                + "Content-Type: text/plain\n\nsee 7",
            "undeclared-content"),
        of(
            "no content where some is declared",
            "GET https://shop.example/v1/orders/7\n---\n200\nETag: \"a\"\nContent-Length: 0\n",
            "missing-declared-content"),
        of(
            "declared problem",
            "GET https://shop.example/v1/orders/7\n---\n409\nContent-Type: application/problem+json"
                + "\n\n{\"type\":\"https://example.com/problems/sold\",\"status\":409}"),
        of(
            "problem of another type",
            "GET https://shop.example/v1/orders/7\n---\n409\nContent-Type: application/problem+json"
                + "\n\n{\"type\":\"https://example.com/problems/lost\",\"status\":409}",
            "undeclared-problem-type"),
        of(
            "any problem where no type is declared",
            "GET https://shop.example/v1/orders/7\n---\n404\nContent-Type: application/problem+json"
                + "\n\n{\"type\":\"https://example.com/problems/lost\",\"status\":404}"),
        of(
            "parameters that are declared",
            "GET https://shop.example/v1/orders?q=tea&page=2\n---\n200\n"
                + "Content-Type: application/json\n\n[]"),
        of(
            "parameter that is missing, and one that is misspelt",
            "GET https://shop.example/v1/orders?Q=tea\n---\n200\n"
                + "Content-Type: application/json\n\n[]",
            "missing-request-input",
            "undeclared-parameter-doubt"),
        of(
            "content that the operation does not read",
            "POST https://shop.example/v1/orders\nContent-Type: text/csv\n\na\n---\n415\n",
            "undeclared-request-content"),
        of(
            "content that is missing",
            "POST https://shop.example/v1/orders\n---\n400\n",
            "missing-request-input"),
        of(
            "operation that should be gone",
            "DELETE https://shop.example/v1/orders/7\n---\n204\n",
            "deprecated-operation-doubt"),
        of(
            "method that is not declared",
            "PUT https://shop.example/v1/orders/7\n---\n200\n",
            "undeclared-method-doubt"),
        of("method that is refused", "PUT https://shop.example/v1/orders/7\n---\n405\n"),
        of("options of the server", "OPTIONS https://shop.example/v1/orders/7\n---\n204\n"),
        of("unknown path", "GET https://shop.example/v1/tea\n---\n404\n"),
        of(
            "unknown path that is answered",
            "GET https://shop.example/v1/tea\n---\n200\n",
            "undeclared-path-lint"),
        of(
            "redirect to nowhere",
            "GET https://shop.example/v1/orders/latest\n---\n303\nLocation: /v1/last\n",
            "undeclared-location-lint"),
        of("path elsewhere on the server", "GET https://shop.example/v2/orders/7\n---\n418\n"),
        of("other server", "GET https://cdn.example/v1/orders/7\n---\n418\n"),
        of(
            "port that is the default",
            "GET https://shop.example:443/v1/orders/7\n---\n418\n",
            "undeclared-status"),
        of("trailing slash", "GET https://shop.example/v1/orders/7/\n---\n404\n"),
        of(
            "percent-encoded path",
            "GET https://shop.example/v1/%6Frders/a%2Fb\n---\n418\n",
            "undeclared-status"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exchanges")
  void exchangeIsComparedWithItsOperation(String name, String exchange, List<String> ids) {
    assertThat(Shop.ids(BASE, Shop.exchange(exchange))).isEqualTo(ids);
  }

  @Test
  void findingSaysWhatTheContractDeclares() {
    MessageFinding finding =
        Shop.findings("", Shop.exchange("GET /orders/7?token=s3cret\n---\n202\n")).stream()
            .filter(found -> found.part() == MessagePart.RESPONSE)
            .findFirst()
            .orElseThrow();
    assertThat(finding.what()).isEqualTo("the 202 Accepted to GET /orders/{id} is not declared");
    assertThat(finding.why())
        .isEqualTo("The contract of com.example.Orders.get: it declares 200, 404, 409.");
    assertThat(finding.fix())
        .isEqualTo("Declare 202 for the operation, or answer with a declared status.");
  }

  @Test
  void responseFromTheCacheOfABrowserLacksNothing() {
    String exchange = "GET /orders/7\n---\n200\nContent-Type: application/json\n\n1";
    assertThat(Shop.ids("", Shop.exchange(exchange, CaptureGap.CACHE))).isEmpty();
  }

  @Test
  void parameterNamesOfStrangersShowOnOneLine() {
    assertThat(Shop.findings("", Shop.exchange("GET /orders?q=1&a%0Ab=1\n---\n400\n")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.what()).contains("a\\u000ab"));
  }
}
