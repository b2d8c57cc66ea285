package dev.statute.openapi.export;

import dev.statute.contract.SecurityScheme;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.law.FieldType;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.schema.FieldSyntax;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Gives values of header fields of responses that are lawful for the operation. */
final class FieldExamples {

  /** The package of the values that the law's own forms have. */
  private static final String VALUES = "dev.statute.field.";

  private static final Pattern VARIABLE = Pattern.compile("\\{[^{}]*}");

  private final Exporting exporting;
  private final SecurityWriter security;

  FieldExamples(Exporting exporting, SecurityWriter security) {
    this.exporting = exporting;
    this.security = security;
  }

  /**
   * Returns a value of a field in responses of an operation.
   *
   * @param allowed the methods of all operations with the path
   */
  Optional<Node> of(ExportedOperation exported, PublishedField field, Collection<String> allowed) {
    if (!field.type().isEmpty() && !field.type().contains(VALUES)) {
      // The contract has a form of its own for the field.
      return Optional.empty();
    }
    FieldType type =
        exporting
            .law()
            .fieldOfAnyCase(field.name())
            .map(known -> known.type())
            .orElse(FieldType.TEXT);
    if (!FieldSyntax.isFor(type, field.type())) {
      return Optional.empty();
    }
    if (type == FieldType.METHODS) {
      return Optional.of(Node.text(String.join(", ", new TreeSet<>(allowed))));
    }
    if (type == FieldType.CHALLENGES) {
      Optional<Node> challenges = challenges(exported);
      if (challenges.isPresent()) {
        return challenges;
      }
    }
    if (type == FieldType.URI_REFERENCE) {
      return Optional.of(Node.text(reference(exported)));
    }
    String example = FieldSyntax.of(type).example();
    return example.isEmpty() ? Optional.empty() : Optional.of(Node.text(example));
  }

  /** Returns the path of the operation, or of something that was made there. */
  private String reference(ExportedOperation exported) {
    String path = VARIABLE.matcher(exported.operation().path()).replaceAll("1");
    boolean isMade =
        exporting
            .law()
            .method(exported.operation().method())
            .filter(method -> !method.idempotent())
            .isPresent();
    return isMade ? path + (path.endsWith("/") ? "1" : "/1") : path;
  }

  private Optional<Node> challenges(ExportedOperation exported) {
    List<String> challenges =
        security.schemes(exported).map(FieldExamples::challenge).flatMap(Optional::stream).toList();
    return challenges.isEmpty()
        ? Optional.empty()
        : Optional.of(Node.text(String.join(", ", challenges)));
  }

  /** Returns the challenge of a scheme (RFC 9110, 11.6.1), where it needs no more than a realm. */
  private static Optional<String> challenge(PublishedScheme scheme) {
    boolean isBasic = scheme.kind() == SecurityScheme.Kind.BASIC;
    if (!isBasic && !scheme.kind().isBearer()) {
      return Optional.empty();
    }
    String name = (isBasic ? scheme.kind() : SecurityScheme.Kind.BEARER).name();
    String realm = scheme.realm().replace("\\", "\\\\").replace("\"", "\\\"");
    return Optional.of(
        name.charAt(0)
            + name.substring(1).toLowerCase(Locale.ROOT)
            + (realm.isEmpty() ? "" : " realm=\"" + realm + "\""));
  }
}
