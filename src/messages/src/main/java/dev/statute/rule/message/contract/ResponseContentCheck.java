package dev.statute.rule.message.contract;

import dev.statute.ContentRule;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.http.Method;
import dev.statute.http.Status;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.MessagePart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks for content that the contract does not have, and for none where it has some. */
final class ResponseContentCheck implements ContractCheck {

  @Override
  public void check(DeclaredExchange exchange, ContractFindings found) {
    List<PublishedResponse> candidates = exchange.candidates();
    if (candidates.isEmpty() || !mayHaveContent(exchange) || CapturedProblem.isRefusal(exchange)) {
      return;
    }
    List<String> types =
        candidates.stream()
            .flatMap(one -> one.content().stream())
            .map(PublishedContent::mediaType)
            .distinct()
            .toList();
    boolean isOpen = candidates.stream().anyMatch(PublishedResponse::isContentOpen);
    if (exchange.response().content().isPresent()) {
      present(exchange, candidates.get(0).status(), types, isOpen, found);
    } else if (exchange.response().content().isAbsent()) {
      absent(exchange, candidates, found);
    }
  }

  /** Of what may have none, the law speaks. */
  private static boolean mayHaveContent(DeclaredExchange exchange) {
    ContentRule rule = Status.interpret(exchange.response().status()).content();
    return rule != ContentRule.FORBIDDEN
        && rule != ContentRule.EMPTY
        && !exchange.request().method().equals(Method.HEAD.token())
        && !exchange.captured().gaps().contains(CaptureGap.CACHE);
  }

  private static void present(
      DeclaredExchange exchange,
      String status,
      List<String> types,
      boolean isOpen,
      ContractFindings found) {
    CapturedResponse response = exchange.response();
    if (types.isEmpty()) {
      if (!isOpen) {
        found.add(
            ContractRule.UNDECLARED_CONTENT,
            MessagePart.RESPONSE,
            "",
            exchange.answer() + " has content" + ofType(response),
            exchange.why("the response with " + status + " has no content"),
            "declare the content, or send none");
      }
      return;
    }
    Optional<String> type = ContentType.of(response.fields());
    boolean isDeclared =
        types.stream().anyMatch(String::isEmpty)
            || type.filter(some -> types.stream().anyMatch(t -> ContentType.includes(t, some)))
                .isPresent();
    boolean isUnreadable = type.isEmpty() && ContentType.isStated(response.fields());
    if (!isDeclared && !isOpen && !isUnreadable) {
      found.add(
          ContractRule.UNDECLARED_MEDIA_TYPE,
          MessagePart.RESPONSE,
          ContentType.FIELD,
          exchange.answer()
              + (type.isPresent() ? " has content" + ofType(response) : " has no Content-Type"),
          exchange.why("the content of the response with " + status + " is " + listed(types)),
          "declare the media type, or send content of a declared one");
    }
  }

  private static void absent(
      DeclaredExchange exchange, List<PublishedResponse> candidates, ContractFindings found) {
    boolean isAlways =
        candidates.stream().allMatch(one -> !one.content().isEmpty() && !one.isContentOpen());
    // Octets of a media type may be none, such as those of a text.
    if (isAlways && !ContentType.isStated(exchange.response().fields())) {
      found.add(
          ContractRule.MISSING_DECLARED_CONTENT,
          MessagePart.RESPONSE,
          "",
          exchange.answer() + " has no content",
          exchange.why("the response with " + candidates.get(0).status() + " has content"),
          "send the content, or declare a response without content");
    }
  }

  private static String ofType(CapturedResponse response) {
    return ContentType.of(response.fields())
        .map(type -> " of type " + CapturedText.shown(type))
        .orElse("");
  }

  private static String listed(List<String> types) {
    return types.stream().collect(Collectors.joining(" or "));
  }
}
