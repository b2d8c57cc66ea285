package dev.statute.rule.message.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.text.ContractFileReader;
import dev.statute.contract.file.text.ContractText;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.law.load.Laws;
import dev.statute.rule.Profile;
import dev.statute.rule.Severity;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedField;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.CapturedVersion;
import dev.statute.rule.message.MessageFinding;
import dev.statute.rule.message.judge.MessageSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A contract, and exchanges that are written as they are sent. */
final class Shop {

  static final Law LAW = new Laws().standard();

  /** The contract that most tests are about. */
  static final PublishedContract CONTRACT =
      contract(
          """
      contract: 1
      api: com.example.Orders
      path: /orders
      law: {name: http.yaml, digest: ""}
      operations:
        find:
          route: GET /orders
          reply: com.example.FindOrders
          inputs:
            q: {in: query, type: java.lang.String}
            page: {in: query, type: "java.lang.Integer?", required: false}
          responses:
            Ok:
              status: 200
              content: {application/json: "java.util.List<java.lang.String>"}
        get:
          route: GET /orders/{id}
          reply: com.example.GetOrder
          inputs:
            id: {in: path, type: long}
          responses:
            Ok:
              status: 200
              content: {application/json: java.lang.String}
              fields:
                ETag: {type: dev.statute.field.EntityTag, origin: declared}
                Link: {always: false, type: java.lang.String, origin: declared}
            NotFound:
              status: 404
              content: {application/problem+json: dev.statute.field.Problem}
            Sold:
              status: 409
              problem: https://example.com/problems/sold
              content: {application/problem+json: dev.statute.field.Problem}
        latest:
          route: GET /orders/latest
          reply: com.example.Latest
          responses:
            SeeOther: {status: 303}
        place:
          route: POST /orders
          reply: com.example.PlaceOrder
          inputs:
            order: {in: content, type: java.lang.String, content: {application/json: java.lang.String}}
          responses:
            Created:
              status: 201
              content: {application/json: java.lang.String}
        drop:
          route: DELETE /orders/{id}
          lifecycle: {deprecated: true, sunset: 2026-06-30T00:00:00Z}
          reply: com.example.DropOrder
          inputs:
            id: {in: path, type: long}
          responses:
            NoContent: {status: 204}
            Otherwise: {status: 5XX}
        file:
          route: GET /orders/{id}/files/{name+}
          reply: com.example.OrderFile
          inputs:
            id: {in: path, type: long}
          responses:
            Ok:
              status: 200
              content: {image/*: byte}
      """);

  private Shop() {}

  static PublishedContract contract(String text) {
    ContractText read = ContractFileReader.read("test.contract", text.getBytes(UTF_8));
    if (read instanceof ContractText.Intact intact && intact.ignored().isEmpty()) {
      return intact.contract();
    }
    throw new IllegalArgumentException(read.toString());
  }

  /** Judges an exchange; the rules of taste are warnings here. */
  static List<String> ids(String base, CapturedExchange exchange) {
    return findings(base, exchange).stream().map(finding -> finding.rule().id()).toList();
  }

  static List<MessageFinding> findings(String base, CapturedExchange exchange) {
    MessageSettings settings =
        new MessageSettings(
            Profile.RFC,
            Map.of(
                "undeclared-path-lint", Severity.WARN, "undeclared-location-lint", Severity.WARN),
            Role.ORIGIN);
    ContractIndex index = ContractIndex.of(List.of(CONTRACT), ApiBase.parse(base));
    return ContractJudge.of(LAW, index, settings).judge(exchange);
  }

  /**
   * Reads an exchange: a request, a line with three hyphens, and a response; in each a start line,
   * field lines, and after an empty line the content.
   */
  static CapturedExchange exchange(String text, CaptureGap... gaps) {
    String[] messages = text.split("---\n", 2);
    String[] asked = messages[0].split("\n", 2)[0].split(" ", 2);
    int status = Integer.parseInt(messages[1].split("[ \n]", 2)[0]);
    return new CapturedExchange(
        new CapturePlace("test", 1, 0),
        Optional.of(Instant.parse("2026-12-01T12:00:00Z")),
        new CapturedRequest(
            CapturedVersion.HTTP_1_1,
            asked[0],
            asked[1],
            fields(messages[0]),
            content(messages[0])),
        List.of(),
        new CapturedResponse(
            CapturedVersion.HTTP_1_1,
            status,
            fields(messages[1]),
            content(messages[1]),
            new CapturedFields(List.of())),
        Set.of(gaps));
  }

  private static CapturedFields fields(String message) {
    List<CapturedField> lines = new ArrayList<>();
    for (String line : message.split("\n\n", 2)[0].split("\n")) {
      int colon = line.indexOf(": ");
      if (colon > 0 && line.indexOf(' ') > colon) {
        lines.add(new CapturedField(line.substring(0, colon), line.substring(colon + 2)));
      }
    }
    return new CapturedFields(lines);
  }

  private static CapturedContent content(String message) {
    String[] parts = message.split("\n\n", 2);
    String content = parts.length > 1 ? parts[1].strip() : "";
    return new CapturedContent.Whole(content.getBytes(UTF_8), false);
  }
}
