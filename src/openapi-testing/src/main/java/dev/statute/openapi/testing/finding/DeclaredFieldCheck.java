package dev.statute.openapi.testing.finding;

import dev.statute.openapi.example.Usage;
import dev.statute.openapi.model.DocumentHeader;
import dev.statute.openapi.model.DocumentResponse;
import dev.statute.openapi.testing.schema.DocumentSchemas;
import dev.statute.openapi.testing.schema.TextValue;
import java.util.List;
import java.util.Optional;

/** Whether the header fields that the document declares are there, and as their schemas say. */
record DeclaredFieldCheck(DocumentSchemas schemas) implements AnswerCheck {

  @Override
  public void check(Exchange exchange, Findings findings) {
    List<DocumentHeader> declared =
        exchange.declared().map(DocumentResponse::headers).orElse(List.of());
    for (DocumentHeader header : declared) {
      Optional<String> value = exchange.answer().field(header.name());
      if (value.isPresent()) {
        value(header, value.get(), findings);
      } else if (header.isRequired()) {
        findings.add(
            ConformanceRule.MISSING_FIELD,
            header.place(),
            "The answer with "
                + exchange.answer().status()
                + " lacks the field "
                + header.name()
                + ", which the document declares as required.");
      }
    }
  }

  private void value(DocumentHeader header, String value, Findings findings) {
    header
        .schema()
        .flatMap(use -> TextValue.problem(schemas.of(use, Usage.RESPONSE), value))
        .ifPresent(
            problem ->
                findings.add(
                    ConformanceRule.FIELD_SCHEMA,
                    header.place(),
                    "The value of the field "
                        + header.name()
                        + " is not as its schema says: "
                        + problem
                        + ". It is "
                        + value
                        + "."));
  }
}
