package dev.statute.openapi.convert.operation;

import dev.statute.contract.file.TypeUse;
import dev.statute.law.FieldType;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.openapi.convert.type.Typed;
import dev.statute.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the law says of the header fields that documents name. */
public final class KnownFields {

  private static final String PACKAGE = "dev.statute.field.";

  /** OpenAPI 3.1, 4.8.12.1: such parameters are ignored, since other parts say it. */
  private static final Set<String> IGNORED_IN_REQUESTS =
      Set.of("accept", "content-type", "authorization");

  /** OpenAPI 3.1, 4.8.17.1. */
  private static final Set<String> IGNORED_IN_RESPONSES = Set.of("content-type");

  private final Law law;

  KnownFields(Law law) {
    this.law = law;
  }

  /**
   * Tells whether OpenAPI ignores a parameter, since other parts of a document say what it says.
   */
  public static boolean isIgnoredInRequests(String name) {
    return IGNORED_IN_REQUESTS.contains(name.toLowerCase(Locale.ROOT));
  }

  static boolean isIgnoredInResponses(String name) {
    return IGNORED_IN_RESPONSES.contains(name.toLowerCase(Locale.ROOT));
  }

  static boolean isToken(String name) {
    return Tokens.isToken(name);
  }

  Optional<HeaderField> known(String name) {
    return law.fieldOfAnyCase(name);
  }

  /** Tells whether no handler sets a field, since whoever sends a message does. */
  static boolean isSetByOthers(HeaderField field) {
    return field.managed() || field.framing() != null;
  }

  /** Returns the type of whole values; nothing where the law gives them none. */
  static Optional<Typed> value(HeaderField field) {
    FieldType type = field.type();
    return hasType(type) ? Optional.of(typed(type, type.javaName())) : Optional.empty();
  }

  /** Returns the type of the component that holds a field of a response. */
  static TypeUse component(HeaderField field) {
    FieldType type = field.type();
    if (!type.elementName().isEmpty()) {
      return list(typed(type, type.elementName()).type());
    }
    TypeUse text = TypeUse.of("java.lang.String");
    if (!hasType(type)) {
      return field.list() ? list(text) : text;
    }
    return typed(type, type.javaName()).type();
  }

  private static TypeUse list(TypeUse element) {
    return new TypeUse("java.util.List", List.of(element), false, List.of());
  }

  private static boolean hasType(FieldType type) {
    return !type.javaName().equals("String");
  }

  private static Typed typed(FieldType type, String name) {
    return Typed.of(TypeUse.of(PACKAGE + type.javaPackage() + name));
  }

  /** Tells whether an own type or text can hold the values of a field as well as the law's type. */
  static boolean isFree(HeaderField field) {
    return field.type() == FieldType.TEXT;
  }

  /** Tells whether the values follow a draft, which few senders know. */
  static boolean isOfDraft(HeaderField field) {
    return field.type().javaPackage().startsWith("draft.");
  }
}
