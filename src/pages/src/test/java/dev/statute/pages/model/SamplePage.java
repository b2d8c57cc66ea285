package dev.statute.pages.model;

import java.util.List;
import java.util.Optional;

/** A page of an API of two operations, made by hand, so that writers have something to write. */
public final class SamplePage {

  private static final ClauseLink ETAG = rfc("9110", "8.8.3");
  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";

  private SamplePage() {}

  /** Returns the page. */
  public static ApiPage orders() {
    return new ApiPage(
        "Orders",
        "Orders",
        "dev.statute.example.orders.Orders",
        "1.4.0",
        "origin server",
        "The orders of a shop. See {@link Order} for <b>one</b> of them.",
        "http.yaml",
        Optional.empty(),
        List.of(
            new SchemeNote(
                "customers",
                new Fact(
                    "a bearer token",
                    "Clients send it in Authorization. The realm is “orders”.",
                    List.of(rfc("6750", "2.1"))))),
        matrix(),
        new DecisionChart(
            List.of(
                new DecisionStep.Check(
                    "Does no operation have the path?",
                    new DecisionOutcome("404 Not Found", ""),
                    List.of(rfc("9110", "15.5.5"))))),
        List.of(get(), place()),
        List.of(walk()),
        List.of(
            new PageDeviation(
                "missing-allow",
                "https://statute.dev/rules/missing-allow.html",
                "The gateway adds Allow.",
                "GET /orders/{id}")),
        "version 1.3.0",
        List.of(
            new PageChange(
                "removed-response",
                PageChange.Weight.BREAKING,
                "The response 410 Gone was removed.",
                "Clients that wait for 410 Gone never see it.",
                "GET /orders/{id}",
                "get"),
            new PageChange("", PageChange.Weight.HARMLESS, "Added.", "", "POST /orders", "place")));
  }

  private static StatusMatrix matrix() {
    ClauseLink notFound = rfc("9110", "15.5.5");
    return new StatusMatrix(
        List.of(
            new StatusMatrix.Part(
                "",
                List.of(
                    new MatrixColumn("get", "GET", "/orders/{id}", "get"),
                    new MatrixColumn("place", "POST", "/orders", "place")),
                List.of(
                    row(200, "OK", new StatusCell.Declared("get-200"), new StatusCell.Silent()),
                    row(
                        201,
                        "Created",
                        new StatusCell.Forbidden(
                            "A safe request creates nothing.", List.of(rfc("9110", "15.3.2"))),
                        new StatusCell.Declared("place-201")),
                    row(
                        304,
                        "Not Modified",
                        new StatusCell.Declared("get-304"),
                        new StatusCell.Forbidden(
                            "304 answers GET and HEAD only.", List.of(rfc("9110", "15.4.5")))),
                    row(
                        401,
                        "Unauthorized",
                        new StatusCell.Inherited("get-401"),
                        new StatusCell.Inherited("place-401")),
                    row(
                        404,
                        "Not Found",
                        new StatusCell.Declared("get-404"),
                        new StatusCell.ByServer(
                            "No operation has the path.", List.of(notFound)))))));
  }

  private static StatusRow row(int code, String phrase, StatusCell... cells) {
    return new StatusRow(
        "" + code,
        code + " " + phrase,
        code / 100,
        "https://statute.dev/statuses/" + code + ".html",
        List.of(cells));
  }

  private static OperationSection get() {
    return new OperationSection(
        "get",
        "get",
        "GET",
        "https://statute.dev/methods/GET.html",
        "/orders/{id}",
        "Returns an order, unless the caller knows it already.",
        Optional.of(
            new LifecycleNote(
                true,
                new Fact(
                    "deprecated since 1 March 2026",
                    "It is likely to be unavailable from 1 March 2027 on.",
                    List.of(rfc("9745", "2.1"), rfc("8594", "3"))),
                "https://example.com/orders/next")),
        token(),
        new Fact(
            "may be sent again",
            "GET is safe, so it is idempotent.",
            List.of(rfc("9110", "9.2.2"))),
        List.of(
            new InputRow("id", "path", "integer", true, List.of("At least 1."), "the number"),
            new InputRow(
                "If-None-Match", "header", "entity tags", false, List.of(), "what is known")),
        List.of(),
        getRequest(""),
        "curl --include --header 'Authorization: Bearer …' https://api.example.com/orders/17",
        new DecisionChart(
            List.of(
                new DecisionStep.Check(
                    "Are the credentials missing or invalid?",
                    new DecisionOutcome("401 Unauthorized", "get-401"),
                    List.of(rfc("9110", "15.5.2"))),
                new DecisionStep.Handling(
                    "The operation runs.",
                    List.of(
                        new DecisionOutcome("200 OK", "get-200"),
                        new DecisionOutcome("404 Not Found", "get-404"))),
                new DecisionStep.Check(
                    "Does If-None-Match name the entity tag of the response?",
                    new DecisionOutcome("304 Not Modified", "get-304"),
                    List.of(rfc("9110", "13.1.2"))))),
        List.of(
            response("get-200", 200, "OK", ok(), true),
            response("get-304", 304, "Not Modified", notModified(), true),
            response("get-401", 401, "Unauthorized", unauthorized(), false),
            response("get-404", 404, "Not Found", notFound(), false)),
        List.of());
  }

  private static OperationSection place() {
    String order = "{\n  \"article\" : \"teapot\",\n  \"quantity\" : 3\n}\n";
    SampleMessage request =
        new SampleMessage(
            "POST /orders HTTP/1.1",
            List.of(
                field("Host", "api.example.com"),
                field("Content-Type", JSON),
                field("Content-Length", "" + order.length())),
            order,
            JSON,
            "");
    return new OperationSection(
        "place",
        "place",
        "POST",
        "https://statute.dev/methods/POST.html",
        "/orders",
        "Takes an order.",
        Optional.empty(),
        token(),
        new Fact(
            "may not be sent again automatically",
            "POST is not idempotent.",
            List.of(rfc("9110", "9.2.2"))),
        List.of(new InputRow("content", "content", "NewOrder", true, List.of(), "the order")),
        List.of(
            new Demand(
                "content", "The request must have content.", true, List.of(rfc("9110", "9.3.3")))),
        request,
        "curl --include --request POST --json '{\"article\":\"teapot\",\"quantity\":3}'"
            + " https://api.example.com/orders",
        new DecisionChart(
            List.of(
                new DecisionStep.Handling(
                    "The operation runs.",
                    List.of(new DecisionOutcome("201 Created", "place-201"))))),
        List.of(
            response("place-201", 201, "Created", created(), false),
            response("place-401", 401, "Unauthorized", unauthorized(), false)),
        List.of());
  }

  private static Fact token() {
    return new Fact(
        "a bearer token (customers)", "", List.of(rfc("6750", "2.1"), rfc("9110", "11.6.2")));
  }

  private static ResponseSection response(
      String anchor, int code, String phrase, SampleMessage message, boolean isReusable) {
    return new ResponseSection(
        anchor,
        code + " " + phrase,
        "" + code,
        code / 100,
        "https://statute.dev/statuses/" + code + ".html",
        phrase.replace(" ", ""),
        "What the definition of " + code + " says.",
        code == 401 ? "declared for all operations of Orders" : "declared by the operation",
        getRequest(code == 304 ? "\"v3\"" : ""),
        message,
        List.of(),
        isReusable
            ? new Fact(
                "a cache may keep it, and guesses for how long",
                "It says nothing of its freshness.",
                List.of(rfc("9111", "4.2.2")))
            : new Fact("a cache does not keep it", "", List.of(rfc("9111", "3"))),
        new Fact("may be sent again", "", List.of(rfc("9110", "9.2.2"))),
        Optional.empty(),
        message.field("ETag").isPresent()
            ? List.of(
                new Demand(
                    "ETag", "Each such response carries it.", true, List.of(rfc("9110", "15.4.5"))))
            : List.of(),
        message.mediaType().equals(PROBLEM) ? "about:blank" : "");
  }

  private static SampleMessage ok() {
    String order = "{\n  \"id\" : 17,\n  \"article\" : \"teapot\",\n  \"quantity\" : 3\n}\n";
    return new SampleMessage(
        "HTTP/1.1 200 OK",
        List.of(
            field("Date", "Tue, 01 Dec 2026 15:00:00 GMT"),
            new SampleField(
                "ETag", "\"v3\"", true, "The validator of the order.", Optional.of(ETAG)),
            new SampleField(
                "Last-Modified",
                "Tue, 01 Dec 2026 12:00:00 GMT",
                false,
                "If the server knows it.",
                Optional.of(rfc("9110", "8.8.2"))),
            field("Content-Type", JSON),
            field("Content-Length", "" + order.length())),
        order,
        JSON,
        "");
  }

  private static SampleMessage created() {
    String order = "{\n  \"id\" : 18,\n  \"article\" : \"teapot\",\n  \"quantity\" : 3\n}\n";
    return new SampleMessage(
        "HTTP/1.1 201 Created",
        List.of(
            field("Location", "/orders/18"),
            field("Content-Type", JSON),
            field("Content-Length", "" + order.length())),
        order,
        JSON,
        "");
  }

  private static SampleMessage notModified() {
    return new SampleMessage(
        "HTTP/1.1 304 Not Modified",
        List.of(
            new SampleField(
                "ETag",
                "\"v3\"",
                true,
                "The 200 OK would carry it.",
                Optional.of(rfc("9110", "15.4.5")))),
        "",
        "",
        "");
  }

  private static SampleMessage unauthorized() {
    return problem(
        401,
        "Unauthorized",
        new SampleField(
            "WWW-Authenticate",
            "Bearer realm=\"orders\"",
            true,
            "It tells clients how to authenticate.",
            Optional.of(rfc("9110", "15.5.2"))));
  }

  private static SampleMessage notFound() {
    return problem(404, "Not Found");
  }

  private static SampleMessage problem(int code, String phrase, SampleField... more) {
    String problem = "{\n  \"status\" : " + code + ",\n  \"title\" : \"" + phrase + "\"\n}\n";
    List<SampleField> fields = new java.util.ArrayList<>(List.of(more));
    fields.add(field("Content-Type", PROBLEM));
    fields.add(field("Content-Length", "" + problem.length()));
    return new SampleMessage("HTTP/1.1 " + code + " " + phrase, fields, problem, PROBLEM, "");
  }

  private static ResourceWalk walk() {
    return new ResourceWalk(
        "walk-orders-id",
        "Fetch once, then only what changed",
        "/orders/{id}",
        List.of(
            new WalkStep(
                "The client fetches the order and keeps its entity tag.",
                getRequest(""),
                ok(),
                "get-200",
                List.of(ETAG)),
            new WalkStep(
                "It asks again and names the tag. The order has not changed.",
                getRequest("\"v3\""),
                notModified(),
                "get-304",
                List.of(rfc("9110", "13.1.2")))));
  }

  private static SampleMessage getRequest(String tag) {
    List<SampleField> fields =
        new java.util.ArrayList<>(List.of(field("Host", "api.example.com"), field("Accept", JSON)));
    if (!tag.isEmpty()) {
      fields.add(field("If-None-Match", tag));
    }
    return new SampleMessage("GET /orders/17 HTTP/1.1", fields, "", "", "");
  }

  private static SampleField field(String name, String value) {
    return new SampleField(name, value, true, "", Optional.empty());
  }

  private static ClauseLink rfc(String number, String section) {
    return new ClauseLink(
        "RFC " + number + ", " + section,
        "https://www.rfc-editor.org/rfc/rfc" + number + ".html#section-" + section);
  }
}
