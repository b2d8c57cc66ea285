package dev.statute.openapi.schema;

import dev.statute.law.FieldType;
import dev.statute.openapi.document.Node;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the values of header fields look like. Patterns are those of what senders generate;
 * recipients take more.
 *
 * @param schema the schema of the value as a text
 * @param example a lawful value; empty where one cannot be given for all
 */
public record FieldSyntax(Node.Mapping schema, String example) {

  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final String TAG = "(W/)?\"[!#-~\\u0080-\\u00FF]*\"";
  private static final String DATE =
      "(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} "
          + "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} "
          + "[0-9]{2}:[0-9]{2}:[0-9]{2} GMT";
  private static final String DATE_EXAMPLE = "Sun, 06 Nov 1994 08:49:37 GMT";
  private static final String MEDIA_TYPE = TOKEN + "/" + TOKEN + "([ \\t]*;.*)?";
  private static final String LANGUAGE = "[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*";

  private static final FieldSyntax TEXT = new FieldSyntax(text(), "");
  private static final Map<FieldType, FieldSyntax> TABLE = table();

  /** Returns the syntax of values of a kind: any text where the kind tells no more. */
  public static FieldSyntax of(FieldType type) {
    return TABLE.getOrDefault(type, TEXT);
  }

  /**
   * Tells whether values of a Java type are written as the law says of a kind of values. A contract
   * may read a field with a type of its own, since some servers write it otherwise.
   *
   * @param javaType the type as contracts have it; empty for a text
   */
  public static boolean isFor(FieldType type, String javaType) {
    String base = "dev.statute.field." + type.javaPackage();
    return Set.of(
            "",
            "java.lang.String",
            base + type.javaName(),
            "java.util.List<" + base + type.elementName() + ">")
        .contains(javaType);
  }

  /** Returns the syntax of the values of a class of {@code dev.statute.field}. */
  static Optional<FieldSyntax> ofClass(String javaName) {
    for (FieldType type : FieldType.values()) {
      String base = "dev.statute.field." + type.javaPackage();
      if (javaName.equals(base + type.javaName()) || javaName.equals(base + type.elementName())) {
        return Optional.of(javaName.equals(base + type.javaName()) ? of(type) : TEXT);
      }
    }
    return javaName.startsWith("dev.statute.field.") ? Optional.of(TEXT) : Optional.empty();
  }

  private static Map<FieldType, FieldSyntax> table() {
    Map<FieldType, FieldSyntax> table = new EnumMap<>(FieldType.class);
    table.put(FieldType.METHODS, pattern("(" + list(TOKEN) + ")?", "GET, HEAD"));
    table.put(FieldType.CHALLENGES, pattern(TOKEN + "([ ,].*)?", "Bearer realm=\"example\""));
    table.put(FieldType.CREDENTIALS, pattern(TOKEN + "( .*)?", "Bearer bXktdG9rZW4="));
    table.put(FieldType.URI_REFERENCE, format("uri-reference", "/articles/1"));
    table.put(FieldType.CONTENT_LOCATION, format("uri-reference", "/articles/1"));
    table.put(
        FieldType.CONTENT_DISPOSITION, pattern(TOKEN + "(;.*)?", "attachment; filename=a.pdf"));
    table.put(FieldType.RETRY_AFTER, pattern("([0-9]+|" + DATE + ")", "120"));
    table.put(FieldType.PROTOCOLS, pattern(list(TOKEN + "(/" + TOKEN + ")?"), "HTTP/2.0"));
    table.put(FieldType.CONNECTION_OPTIONS, pattern(list(TOKEN), "close"));
    table.put(
        FieldType.CONTENT_RANGE,
        pattern(TOKEN + " ([0-9]+-[0-9]+/([0-9]+|\\*)|\\*/[0-9]+)", "bytes 0-1023/146515"));
    table.put(FieldType.RANGE, pattern(TOKEN + "=.+", "bytes=0-1023"));
    table.put(FieldType.IF_RANGE, pattern("(" + TAG + "|" + DATE + ")", "\"33a64df5\""));
    table.put(FieldType.RANGE_UNITS, pattern(list(TOKEN), "bytes"));
    table.put(FieldType.ENTITY_TAG, pattern(TAG, "\"33a64df5\""));
    table.put(FieldType.ENTITY_TAG_CONDITION, pattern("(\\*|" + list(TAG) + ")", "\"33a64df5\""));
    table.put(FieldType.HTTP_DATE, pattern(DATE, DATE_EXAMPLE));
    table.put(FieldType.FIELD_NAMES, pattern("(" + list(TOKEN) + ")?", "ETag"));
    table.put(FieldType.VARY, pattern("(" + list(TOKEN) + ")?", "Accept"));
    table.put(FieldType.CACHE_CONTROL, pattern(TOKEN + "([=,; ].*)?", "max-age=60"));
    table.put(FieldType.DELTA_SECONDS, number("60"));
    table.put(FieldType.SECONDS, number("600"));
    table.put(FieldType.CONTENT_LENGTH, number("3495"));
    table.put(FieldType.UPLOAD_OFFSET, number("100"));
    table.put(FieldType.UPLOAD_COMPLETE, pattern("\\?[01]", "?1"));
    table.put(FieldType.MEDIA_TYPE, pattern(MEDIA_TYPE, "application/json"));
    table.put(FieldType.MEDIA_TYPES, pattern(list(MEDIA_TYPE), "application/json"));
    table.put(FieldType.MEDIA_RANGES, new FieldSyntax(text(), "application/json"));
    table.put(FieldType.ACCEPT_QUERY, new FieldSyntax(text(), "\"application/json\""));
    table.put(FieldType.CONTENT_CODINGS, pattern(list(TOKEN), "gzip"));
    table.put(FieldType.ACCEPT_ENCODING, new FieldSyntax(text(), "gzip"));
    table.put(FieldType.LANGUAGE_TAGS, pattern(list(LANGUAGE), "de"));
    table.put(FieldType.ACCEPT_LANGUAGE, new FieldSyntax(text(), "de, en;q=0.7"));
    table.put(FieldType.LINKS, pattern("(<.*)?", "</articles?page=2>; rel=next"));
    table.put(FieldType.EXPECTATIONS, new FieldSyntax(text(), "100-continue"));
    table.put(FieldType.SET_COOKIES, pattern(TOKEN + "=.*", "session=31d4d96e; HttpOnly; Secure"));
    table.put(FieldType.COOKIES, pattern(TOKEN + "=.*", "session=31d4d96e"));
    table.put(FieldType.STRICT_TRANSPORT_SECURITY, new FieldSyntax(text(), "max-age=31536000"));
    table.put(FieldType.CONTENT_TYPE_OPTIONS, new FieldSyntax(text(), "nosniff"));
    table.put(FieldType.FRAME_OPTIONS, new FieldSyntax(text(), "DENY"));
    table.put(FieldType.REFERRER_POLICY, new FieldSyntax(text(), "no-referrer"));
    table.put(FieldType.CROSS_ORIGIN_RESOURCE_POLICY, new FieldSyntax(text(), "same-origin"));
    table.put(FieldType.CROSS_ORIGIN_OPENER_POLICY, new FieldSyntax(text(), "same-origin"));
    table.put(FieldType.CROSS_ORIGIN_EMBEDDER_POLICY, new FieldSyntax(text(), "require-corp"));
    table.put(FieldType.PREFERENCES, pattern(TOKEN + "([=;, ].*)?", "return=minimal"));
    table.put(FieldType.APPLIED_PREFERENCES, pattern(TOKEN + "([=;, ].*)?", "return=minimal"));
    table.put(FieldType.FORWARDED, new FieldSyntax(text(), "for=192.0.2.60;proto=https"));
    table.put(
        FieldType.TRACE_PARENT,
        pattern(
            "[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}(-.*)?",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
    table.put(FieldType.TRACE_STATE, new FieldSyntax(text(), "congo=t61rcWkgMzE"));
    table.put(FieldType.DEPRECATION_DATE, pattern("@-?[0-9]{1,15}", "@1688169599"));
    table.put(FieldType.IDEMPOTENCY_KEY, pattern("\".*\"(;.*)?", "\"8e03978e-40d5-43dd-bc93\""));
    table.put(FieldType.PRIORITY, new FieldSyntax(text(), "u=3"));
    table.put(
        FieldType.DIGESTS,
        new FieldSyntax(text(), "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:"));
    table.put(FieldType.DIGEST_PREFERENCES, new FieldSyntax(text(), "sha-256=10"));
    table.put(FieldType.ORIGIN, new FieldSyntax(text(), "https://app.example"));
    table.put(FieldType.ALLOWED_ORIGIN, new FieldSyntax(text(), "https://app.example"));
    table.put(FieldType.ALLOWED_CREDENTIALS, pattern("true", "true"));
    table.put(FieldType.ALLOWED_METHODS, pattern("(" + list(TOKEN) + ")?", "GET, PUT"));
    table.put(FieldType.ALLOWED_FIELD_NAMES, pattern("(" + list(TOKEN) + ")?", "ETag"));
    table.put(FieldType.REQUESTED_METHOD, pattern(TOKEN, "PUT"));
    return Map.copyOf(table);
  }

  private static String list(String element) {
    return element + "([ \\t]*,[ \\t]*" + element + ")*";
  }

  private static FieldSyntax pattern(String pattern, String example) {
    return new FieldSyntax(
        Keywords.of(text()).put("pattern", Node.text("^" + pattern + "$")).mapping(), example);
  }

  private static FieldSyntax format(String format, String example) {
    return new FieldSyntax(Keywords.of(text()).put("format", Node.text(format)).mapping(), example);
  }

  private static FieldSyntax number(String example) {
    return new FieldSyntax(
        Keywords.ofType("integer").put("minimum", Node.number(0)).mapping(), example);
  }

  private static Node.Mapping text() {
    return Keywords.ofType("string").mapping();
  }
}
