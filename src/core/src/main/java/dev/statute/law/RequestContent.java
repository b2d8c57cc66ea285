package dev.statute.law;

/** The meaning of content in a request with a method. */
public enum RequestContent implements Word {
  NO_DEFINED_SEMANTICS,
  DEFINED_BY_RESOURCE,
  NEW_STATE,
  NONE,
  ALLOWED_NO_DEFINED_USE,
  FORBIDDEN,
  PATCH_DOCUMENT,
  QUERY_REQUIRED,
  XML_TO_CREATE,
  UNDEFINED,
  OPTIONAL_XML,
  REQUIRED_XML,
  UNVERIFIED,
  NONE_DEFINED
}
