package dev.statute.openapi.testing.finding;

import dev.statute.openapi.example.Usage;
import dev.statute.openapi.model.DocumentContent;
import dev.statute.openapi.model.DocumentResponse;
import dev.statute.openapi.testing.message.MediaTypeNames;
import dev.statute.openapi.testing.message.ReceivedAnswer;
import dev.statute.openapi.testing.message.StatusLaw;
import dev.statute.openapi.testing.schema.DocumentSchemas;
import dev.statute.openapi.testing.schema.JsonSchema;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether there is content where it has to be, and as the document says. */
final class ContentCheck implements AnswerCheck {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final StatusLaw law;
  private final DocumentSchemas schemas;

  ContentCheck(StatusLaw law, DocumentSchemas schemas) {
    this.law = law;
    this.schemas = schemas;
  }

  @Override
  public void check(Exchange exchange, Findings findings) {
    ReceivedAnswer answer = exchange.answer();
    if (!law.mayHaveContent(exchange.request().method(), answer.status())) {
      if (answer.content().length > 0) {
        findings.add(
            ConformanceRule.FORBIDDEN_CONTENT,
            exchange.operation().methodPlace(),
            "The answer with "
                + answer.status()
                + " to "
                + exchange.request().method()
                + " has content of "
                + answer.content().length
                + " octets, but such a response ends with its header section (RFC 9110, 6.4.1).");
      }
      return;
    }
    exchange.declared().ifPresent(response -> declared(exchange, response, findings));
  }

  private void declared(Exchange exchange, DocumentResponse response, Findings findings) {
    ReceivedAnswer answer = exchange.answer();
    if (response.contents().isEmpty()) {
      if (answer.content().length > 0) {
        findings.add(
            ConformanceRule.UNDECLARED_CONTENT,
            response.place(),
            "The answer with "
                + answer.status()
                + " has content"
                + answer.mediaType().map(type -> " of type " + type).orElse("")
                + ", but the document declares none for it.");
      }
      return;
    }
    Optional<DocumentContent> content = content(response, answer);
    if (content.isPresent()) {
      value(content.get(), answer, findings);
    } else if (answer.content().length > 0) {
      String types =
          response.contents().stream()
              .map(DocumentContent::mediaType)
              .collect(Collectors.joining(", "));
      findings.add(
          ConformanceRule.UNDECLARED_MEDIA_TYPE,
          response.place(),
          "The content "
              + answer.mediaType().map(t -> "is of type " + t).orElse("has no Content-Type")
              + ", but the document declares "
              + types
              + " for "
              + response.status()
              + ".");
    }
  }

  /** Returns the form that the content has: the one of its media type before ranges. */
  private static Optional<DocumentContent> content(
      DocumentResponse response, ReceivedAnswer answer) {
    Optional<String> type = answer.mediaType();
    if (type.isEmpty()) {
      boolean isOneForm = response.contents().size() == 1 && answer.content().length == 0;
      return isOneForm ? Optional.of(response.contents().get(0)) : Optional.empty();
    }
    Optional<DocumentContent> exact =
        response.contents().stream()
            .filter(c -> MediaTypeNames.essence(c.mediaType()).equals(type.get()))
            .findFirst();
    return exact.or(
        () ->
            response.contents().stream()
                .filter(c -> MediaTypeNames.includes(c.mediaType(), type.get()))
                .findFirst());
  }

  private void value(DocumentContent content, ReceivedAnswer answer, Findings findings) {
    String type = answer.mediaType().orElse(content.mediaType());
    if (!MediaTypeNames.isJson(type) || !answer.isWhole()) {
      return;
    }
    JsonNode value;
    try {
      value = JSON.readTree(answer.content());
    } catch (JacksonException e) {
      findings.add(
          ConformanceRule.MALFORMED_CONTENT,
          content.place(),
          "The content is not JSON: " + e.getOriginalMessage() + ".");
      return;
    }
    if (value.isMissingNode()) {
      findings.add(
          ConformanceRule.MALFORMED_CONTENT,
          content.place(),
          "There is no content, but the document declares " + content.mediaType() + ".");
      return;
    }
    content
        .schema()
        .map(use -> schemas.of(use, Usage.RESPONSE))
        .flatMap((JsonSchema schema) -> schema.problem(value))
        .ifPresent(
            problem ->
                findings.add(
                    ConformanceRule.CONTENT_SCHEMA,
                    content.place(),
                    "The content is not as its schema says: " + problem + "."));
  }
}
