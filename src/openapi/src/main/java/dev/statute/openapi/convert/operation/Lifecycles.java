package dev.statute.openapi.convert.operation;

import dev.statute.contract.file.PublishedLifecycle;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.model.DocumentOperation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** Reads how long operations will be there, from the extensions that other tools read, too. */
final class Lifecycles {

  static final Set<String> EXTENSIONS =
      Set.of("x-deprecated-since", "x-stability-level", "x-sunset");

  private static final int LONGEST = 64;

  private Lifecycles() {}

  static Optional<PublishedLifecycle> of(DocumentOperation operation) {
    Optional<Instant> deprecation = moment(operation, "x-deprecated-since");
    Optional<Instant> sunset = moment(operation, "x-sunset");
    boolean isPreview =
        operation
            .node()
            .text("x-stability-level")
            .filter(level -> !level.equals("stable"))
            .isPresent();
    return deprecation.isEmpty() && sunset.isEmpty() && !isPreview
        ? Optional.empty()
        : Optional.of(
            new PublishedLifecycle(
                operation.isDeprecated() || deprecation.isPresent(),
                deprecation,
                sunset,
                documentation(operation),
                isPreview ? "preview" : ""));
  }

  private static String documentation(DocumentOperation operation) {
    return operation
        .node()
        .mapping("externalDocs")
        .flatMap((Node.Mapping docs) -> docs.text("url"))
        .orElse("");
  }

  private static Optional<Instant> moment(DocumentOperation operation, String key) {
    return operation.node().text(key).map(String::strip).flatMap(Lifecycles::moment);
  }

  private static Optional<Instant> moment(String text) {
    try {
      return text.length() > LONGEST
          ? Optional.empty()
          : Optional.of(
              text.indexOf('T') < 0
                  ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                  : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
