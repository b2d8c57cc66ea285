package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.statute.spec.HeaderField;
import java.util.Optional;

/** The Java types of the values of header fields. */
final class FieldTypes {

  private static final String PACKAGE = "dev.statute.field";
  private static final ClassName LIST = ClassName.get("java.util", "List");
  private static final ClassName STRING = ClassName.get(String.class);

  private FieldTypes() {}

  /** Returns the type of a whole value; a string where the definition gives no grammar of use. */
  static ClassName value(HeaderField field) {
    return switch (field.type()) {
      case METHODS -> type("Allow");
      case CHALLENGES -> type("Challenges");
      case URI_REFERENCE -> type("UriReference");
      case CONTENT_LOCATION -> type("ContentLocation");
      case RETRY_AFTER -> type("RetryAfter");
      case PROTOCOLS -> type("Upgrade");
      case CONNECTION_OPTIONS -> type("Connection");
      case CONTENT_RANGE -> type("ContentRange");
      case RANGE -> type("Range");
      case IF_RANGE -> type("IfRange");
      case RANGE_UNITS -> type("AcceptRanges");
      case ENTITY_TAG -> type("EntityTag");
      case ENTITY_TAG_CONDITION -> type("EntityTagCondition");
      case HTTP_DATE -> type("HttpDate");
      case FIELD_NAMES -> type("FieldNames");
      case VARY -> type("Vary");
      case CACHE_CONTROL -> type("CacheControl");
      case DELTA_SECONDS -> type("Age");
      case CONTENT_LENGTH -> type("ContentLength");
      case MEDIA_TYPE -> type("MediaType");
      case MEDIA_TYPES -> type("MediaTypes");
      case MEDIA_RANGES -> type("Accept");
      case ACCEPT_QUERY -> type("AcceptQuery");
      case CONTENT_CODINGS -> type("ContentEncoding");
      case ACCEPT_ENCODING -> type("AcceptEncoding");
      case LANGUAGE_TAGS -> type("ContentLanguage");
      case ACCEPT_LANGUAGE -> type("AcceptLanguage");
      case LINKS -> type("Links");
      case EXPECTATIONS -> type("Expect");
      case PRODUCTS -> type("Products");
      case ACCEPT_CHARSET,
          TRANSFER_CODINGS,
          CREDENTIALS,
          AUTH_PARAMETERS,
          INSTANCE_MANIPULATIONS,
          TEXT ->
          STRING;
    };
  }

  /** Returns the type of the elements of a field that is a plain list of things. */
  private static Optional<ClassName> element(HeaderField field) {
    return switch (field.type()) {
      case CHALLENGES -> Optional.of(type("Challenge"));
      case PROTOCOLS -> Optional.of(type("Protocol"));
      case MEDIA_TYPES -> Optional.of(type("MediaType"));
      case LINKS -> Optional.of(type("Link"));
      default ->
          value(field).equals(STRING) && field.list() ? Optional.of(STRING) : Optional.empty();
    };
  }

  private static ClassName type(String name) {
    return ClassName.get(PACKAGE, name);
  }

  /** Returns the type of a component that holds the value. */
  static TypeName component(HeaderField field) {
    return element(field)
        .<TypeName>map(element -> ParameterizedTypeName.get(LIST, element))
        .orElse(value(field));
  }

  /** Returns how the constructor of a record checks and copies such a component. */
  static Component.Check check(HeaderField field, boolean atLeastOne) {
    boolean text = value(field).equals(STRING);
    if (element(field).isEmpty()) {
      return text ? Component.Check.VALUE : Component.Check.NOT_NULL;
    }
    if (text) {
      return atLeastOne ? Component.Check.NON_EMPTY_VALUES : Component.Check.VALUES;
    }
    return atLeastOne ? Component.Check.NON_EMPTY_LIST : Component.Check.LIST;
  }

  /** Tells whether each element of a component is a field line of its own. */
  static boolean isSeveralLines(HeaderField field) {
    return element(field).isPresent();
  }
}
