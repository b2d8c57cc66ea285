package dev.statute.openapi.testing.finding;

import java.util.Locale;

/** What a server may do that its document or the law does not allow. */
public enum ConformanceRule {
  /** It answers a lawful request with a status that the document does not declare. */
  UNDECLARED_STATUS,
  /** It does something for a request that the document does not allow, rather than refuse it. */
  ACCEPTED_UNLAWFUL,
  /** It fails on a request that the document does not allow, rather than refuse it. */
  FAILED_UNLAWFUL,
  /** It answers without a header field that the document declares as required. */
  MISSING_FIELD,
  /** It sends a header field with a value that its schema does not allow. */
  FIELD_SCHEMA,
  /** It sends a header field with a value that the definition of the field does not allow. */
  FIELD_SYNTAX,
  /** It answers without a header field that the law demands. */
  DEMANDED_FIELD,
  /** It sends a header field that the law forbids. */
  FORBIDDEN_FIELD,
  /** It sends content in a response that cannot have any (RFC 9110, 6.4.1). */
  FORBIDDEN_CONTENT,
  /** It sends content where the document declares none. */
  UNDECLARED_CONTENT,
  /** It sends content of a media type that the document does not declare. */
  UNDECLARED_MEDIA_TYPE,
  /** It sends content that is not of its media type. */
  MALFORMED_CONTENT,
  /** It sends content that its schema does not allow. */
  CONTENT_SCHEMA,
  /** It sends no response, or something that is not one (RFC 9112). */
  MALFORMED_MESSAGE;

  /** Returns its name as reports write it: {@code undeclared-status}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
