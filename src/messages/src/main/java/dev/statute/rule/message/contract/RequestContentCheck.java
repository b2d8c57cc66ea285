package dev.statute.rule.message.contract;

import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.MessagePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for content of requests that the contract does not have. */
final class RequestContentCheck implements ContractCheck {

  /** What forms are sent as (HTML, 4.10.21). */
  private static final String FORM = "application/x-www-form-urlencoded";

  private static final String PARTS = "multipart/*";

  @Override
  public void check(DeclaredExchange exchange, ContractFindings found) {
    CapturedRequest request = exchange.request();
    if (!request.content().isPresent()) {
      return;
    }
    Optional<List<String>> types = types(exchange.declared().operation());
    Optional<String> type = ContentType.of(request.fields());
    boolean isDeclared =
        types
            .filter(
                known ->
                    !known.isEmpty()
                        && (type.isEmpty()
                            || known.stream().anyMatch(t -> ContentType.includes(t, type.get()))))
            .isPresent();
    if (types.isEmpty() || isDeclared) {
      return;
    }
    found.add(
        ContractRule.UNDECLARED_REQUEST_CONTENT,
        MessagePart.REQUEST,
        ContentType.FIELD,
        "the request "
            + exchange.asked()
            + " has content"
            + type.map(some -> " of type " + CapturedText.shown(some)).orElse(""),
        exchange.why(
            types.get().isEmpty()
                ? "requests have no content"
                : "the content of requests is " + String.join(" or ", types.get())),
        types.get().isEmpty() ? "send none" : "send content of a declared media type");
  }

  /** Returns the media types of the content; nothing if the operation may read any. */
  private static Optional<List<String>> types(PublishedOperation operation) {
    List<String> types = new ArrayList<>();
    for (PublishedInput input : operation.inputs()) {
      switch (input.source()) {
        case CONTENT -> {
          if (input.content().isEmpty()) {
            return Optional.empty();
          }
          input.content().stream().map(PublishedContent::mediaType).forEach(types::add);
        }
        case FORM -> types.addAll(List.of(FORM, PARTS));
        case PART -> types.add(PARTS);
        case CONTEXT -> {
          // The handler may read the content from the request itself.
          return Optional.empty();
        }
        case PATH, QUERY, HEADER, COOKIE -> {}
      }
    }
    return types.contains("") ? Optional.empty() : Optional.of(types.stream().distinct().toList());
  }
}
