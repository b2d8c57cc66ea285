package dev.statute.openapi.schema;

import dev.statute.openapi.document.Node;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Java types whose schemas are known, and the Java types that schemas stand for. The forms are
 * those in which {@code JacksonCodec} writes values: moments, days and durations are texts (ISO
 * 8601), and octets are texts in base64.
 *
 * <p>What JSON Schema has no word for is described as closely as it can be: {@code duration} (RFC
 * 3339, appendix A) has no fractions of seconds and no negative ones, while {@link
 * java.time.Duration} has; {@link java.net.URI} is a {@code uri}, though it takes relative
 * references too.
 */
public final class KnownTypes {

  private static final String YEAR = "[0-9]{4}";
  private static final String MONTH = "(0[1-9]|1[0-2])";
  private static final String DAY = "(0[1-9]|[12][0-9]|3[01])";
  private static final String TIME = "[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?";
  private static final String OFFSET = "(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)";

  /** Of several Java types with one schema, the first is the one that the schema stands for. */
  private static final List<KnownType> TABLE =
      List.of(
          KnownType.of("boolean", "type", "boolean"),
          KnownType.of("java.lang.Boolean", "type", "boolean"),
          KnownType.of("java.util.concurrent.atomic.AtomicBoolean", "type", "boolean"),
          KnownType.of("int", "type", "integer", "format", "int32"),
          KnownType.of("java.lang.Integer", "type", "integer", "format", "int32"),
          KnownType.of(
              "java.util.concurrent.atomic.AtomicInteger", "type", "integer", "format", "int32"),
          KnownType.of("long", "type", "integer", "format", "int64"),
          KnownType.of("java.lang.Long", "type", "integer", "format", "int64"),
          KnownType.of(
              "java.util.concurrent.atomic.AtomicLong", "type", "integer", "format", "int64"),
          KnownType.of("short", "type", "integer", "format", "int16"),
          KnownType.of("java.lang.Short", "type", "integer", "format", "int16"),
          KnownType.of("byte", "type", "integer", "format", "int8"),
          KnownType.of("java.lang.Byte", "type", "integer", "format", "int8"),
          KnownType.of("java.math.BigInteger", "type", "integer"),
          KnownType.of("double", "type", "number", "format", "double"),
          KnownType.of("java.lang.Double", "type", "number", "format", "double"),
          KnownType.of("float", "type", "number", "format", "float"),
          KnownType.of("java.lang.Float", "type", "number", "format", "float"),
          KnownType.of("java.math.BigDecimal", "type", "number"),
          KnownType.of("java.lang.Number", "type", "number"),
          KnownType.of("java.lang.String", "type", "string"),
          KnownType.of("java.lang.CharSequence", "type", "string"),
          KnownType.of("java.lang.StringBuilder", "type", "string"),
          KnownType.of("char", "type", "string", "minLength", 1, "maxLength", 1, "format", "char"),
          KnownType.of(
              "java.lang.Character",
              "type",
              "string",
              "minLength",
              1,
              "maxLength",
              1,
              "format",
              "char"),
          KnownType.of("byte[]", "type", "string", "contentEncoding", "base64"),
          KnownType.of("java.nio.ByteBuffer", "type", "string", "contentEncoding", "base64"),
          KnownType.of("java.io.InputStream", "type", "string", "contentEncoding", "base64"),
          KnownType.of("java.time.OffsetDateTime", "type", "string", "format", "date-time"),
          KnownType.of("java.time.Instant", "type", "string", "format", "date-time"),
          KnownType.of("java.time.ZonedDateTime", "type", "string", "format", "date-time"),
          KnownType.of("java.util.Date", "type", "string", "format", "date-time"),
          KnownType.of("java.util.Calendar", "type", "string", "format", "date-time"),
          KnownType.of("java.sql.Timestamp", "type", "string", "format", "date-time"),
          KnownType.of("java.time.LocalDate", "type", "string", "format", "date"),
          KnownType.of("java.time.LocalDateTime", "type", "string", "format", "date-time-local"),
          KnownType.of("java.time.LocalTime", "type", "string", "format", "time-local"),
          KnownType.of("java.sql.Time", "type", "string", "format", "time-local"),
          KnownType.of("java.time.OffsetTime", "type", "string", "pattern", whole(TIME + OFFSET)),
          KnownType.of("java.time.Duration", "type", "string", "format", "duration"),
          KnownType.of(
              "java.time.Period",
              "type",
              "string",
              "pattern",
              whole("P(-?[0-9]+Y)?(-?[0-9]+M)?(-?[0-9]+D)?")),
          KnownType.of("java.time.Year", "type", "string", "pattern", whole("-?[0-9]{1,9}")),
          KnownType.of(
              "java.time.YearMonth", "type", "string", "pattern", whole(YEAR + "-" + MONTH)),
          KnownType.of(
              "java.time.MonthDay", "type", "string", "pattern", whole("--" + MONTH + "-" + DAY)),
          KnownType.of("java.time.Month", "type", "string", "enum", names(Month.values())),
          KnownType.of("java.time.DayOfWeek", "type", "string", "enum", names(DayOfWeek.values())),
          KnownType.of(
              "java.time.ZoneId", "type", "string", "examples", texts("Europe/Berlin", "Z")),
          KnownType.of("java.time.ZoneOffset", "type", "string", "pattern", whole(OFFSET)),
          KnownType.of(
              "java.util.TimeZone", "type", "string", "examples", texts("Europe/Berlin", "UTC")),
          KnownType.of("java.util.UUID", "type", "string", "format", "uuid"),
          KnownType.of("java.net.URI", "type", "string", "format", "uri"),
          KnownType.of("java.net.URL", "type", "string", "format", "uri"),
          KnownType.of("java.net.InetAddress", "type", "string", "examples", texts("192.0.2.1")),
          KnownType.of("java.net.Inet4Address", "type", "string", "format", "ipv4"),
          KnownType.of("java.net.Inet6Address", "type", "string", "format", "ipv6"),
          KnownType.of("java.util.Locale", "type", "string", "examples", texts("de", "en")),
          KnownType.of(
              "java.util.Currency",
              "type",
              "string",
              "pattern",
              whole("[A-Z]{3}"),
              "examples",
              texts("EUR", "USD")),
          KnownType.of(
              "java.nio.charset.Charset", "type", "string", "examples", texts("UTF-8", "US-ASCII")),
          KnownType.of("java.util.regex.Pattern", "type", "string", "examples", texts("[a-z]+")),
          KnownType.of("java.io.File", "type", "string", "examples", texts("/tmp/a")),
          KnownType.of("java.nio.file.Path", "type", "string", "examples", texts("file:///tmp/a")),
          KnownType.of("java.lang.Class", "type", "string", "examples", texts("java.lang.String")),
          KnownType.of("java.lang.Void", "type", "null"),
          KnownType.of("java.lang.Object"),
          KnownType.of("com.fasterxml.jackson.databind.JsonNode"),
          KnownType.of("tools.jackson.databind.JsonNode"),
          KnownType.of("com.fasterxml.jackson.databind.node.ObjectNode", "type", "object"),
          KnownType.of("tools.jackson.databind.node.ObjectNode", "type", "object"),
          KnownType.of("com.fasterxml.jackson.databind.node.ArrayNode", "type", "array"),
          KnownType.of("tools.jackson.databind.node.ArrayNode", "type", "array"),
          KnownType.of("com.google.gson.JsonElement"),
          KnownType.of("com.google.gson.JsonObject", "type", "object"),
          KnownType.of("jakarta.json.JsonValue"),
          KnownType.of("jakarta.json.JsonObject", "type", "object"),
          KnownType.of("dev.statute.field.MergePatch", "type", "object"),
          KnownType.of(
              "dev.statute.codec.Content", "contentMediaType", "application/octet-stream"));

  /** What else schemas say for a Java type, in the documents that people write. */
  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("integer ", "long"),
          Map.entry("integer uint8", "short"),
          Map.entry("integer uint16", "int"),
          Map.entry("integer uint32", "long"),
          Map.entry("integer uint64", "java.math.BigInteger"),
          Map.entry("integer double-int", "long"),
          Map.entry("integer unixtime", "long"),
          Map.entry("integer long", "long"),
          Map.entry("integer bigint", "java.math.BigInteger"),
          Map.entry("number int32", "int"),
          Map.entry("number int64", "long"),
          Map.entry("number decimal", "java.math.BigDecimal"),
          Map.entry("string binary", "dev.statute.codec.Content"),
          Map.entry("string byte", "byte[]"),
          Map.entry("string base64", "byte[]"),
          Map.entry("string iri", "java.net.URI"),
          Map.entry("string uri-reference", "java.net.URI"),
          Map.entry("string url", "java.net.URI"));

  private static final Map<String, KnownType> BY_JAVA = byJava();
  private static final Map<String, String> BY_SCHEMA = bySchema();

  private KnownTypes() {}

  /**
   * Returns the form of the values of a Java type.
   *
   * @param javaName its binary name, or the name of a primitive type; {@code byte[]} for octets
   * @return nothing for types that consist of others, such as collections, and for those of users
   */
  public static Optional<KnownType> of(String javaName) {
    return Optional.ofNullable(BY_JAVA.get(javaName));
  }

  /**
   * Returns the Java type whose values a schema describes, by its type and format: a primitive type
   * where there is one. A whole number without a format is a {@code long}, a number without one a
   * {@link java.math.BigDecimal}.
   *
   * @param type the type in JSON, such as {@code string}
   * @param format the format, such as {@code date-time}; empty for none
   * @return nothing for objects and arrays; a format that is not known is left out of account,
   *     which {@link #isFormat} tells
   */
  public static Optional<String> javaType(String type, String format) {
    String exact = BY_SCHEMA.get(type + " " + format);
    return Optional.ofNullable(exact == null ? BY_SCHEMA.get(type + " ") : exact);
  }

  /** Tells whether a Java type stands for a type with a format. */
  public static boolean isFormat(String type, String format) {
    return BY_SCHEMA.containsKey(type + " " + format);
  }

  /** Returns the name of the class for a primitive type; that of any other type as it is. */
  public static String boxed(String javaName) {
    return switch (javaName) {
      case "int" -> "java.lang.Integer";
      case "char" -> "java.lang.Character";
      case "boolean", "long", "short", "byte", "double", "float" ->
          "java.lang." + Character.toUpperCase(javaName.charAt(0)) + javaName.substring(1);
      default -> javaName;
    };
  }

  private static Map<String, KnownType> byJava() {
    Map<String, KnownType> types = new LinkedHashMap<>();
    TABLE.forEach(type -> types.put(type.javaName(), type));
    return Map.copyOf(types);
  }

  private static Map<String, String> bySchema() {
    Map<String, String> names = new LinkedHashMap<>(SYNONYMS);
    for (KnownType type : TABLE) {
      boolean isNamed = !type.format().isEmpty() || type.schema().entries().size() == 1;
      boolean isScalar = !List.of("", "object", "array", "null").contains(type.type());
      // Such a type takes names of hosts too, and looks them up.
      boolean isAddress = type.javaName().startsWith("java.net.Inet");
      if (isNamed && isScalar && !isAddress) {
        names.putIfAbsent(type.type() + " " + type.format(), type.javaName());
      }
    }
    return Map.copyOf(names);
  }

  private static String whole(String pattern) {
    return "^" + pattern + "$";
  }

  private static Node texts(String... texts) {
    return Node.sequence(Arrays.stream(texts).map(Node::text).toList());
  }

  private static Node names(Enum<?>[] constants) {
    return Node.sequence(Arrays.stream(constants).map(Enum::name).map(Node::text).toList());
  }
}
