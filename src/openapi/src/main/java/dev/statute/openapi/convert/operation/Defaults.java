package dev.statute.openapi.convert.operation;

import dev.statute.openapi.convert.type.Typed;
import dev.statute.openapi.document.Node;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Tells whether the default value of a parameter is a value of its type. */
final class Defaults {

  private static final int LONGEST = 400;

  private static final Map<String, Consumer<String>> READERS =
      Map.ofEntries(
          Map.entry("boolean", Defaults::flag),
          Map.entry("byte", Byte::parseByte),
          Map.entry("short", Short::parseShort),
          Map.entry("int", Integer::parseInt),
          Map.entry("long", Long::parseLong),
          Map.entry("java.math.BigInteger", Defaults::whole),
          Map.entry("float", Defaults::decimal),
          Map.entry("double", Defaults::decimal),
          Map.entry("java.math.BigDecimal", Defaults::decimal),
          Map.entry("java.net.URI", URI::create),
          Map.entry("java.time.Duration", Duration::parse),
          Map.entry("java.time.LocalDate", LocalDate::parse),
          Map.entry("java.time.LocalDateTime", LocalDateTime::parse),
          Map.entry("java.time.LocalTime", LocalTime::parse),
          Map.entry("java.time.OffsetDateTime", OffsetDateTime::parse),
          Map.entry("java.util.UUID", Defaults::uuid));

  private Defaults() {}

  /**
   * Returns the texts of default values; none if one of them is no value of the type.
   *
   * @param enumValues the only texts of the type; none if it is no enum
   */
  static List<String> texts(List<Node> values, Typed type, List<String> enumValues) {
    List<String> texts =
        values.stream()
            .filter(Node.Scalar.class::isInstance)
            .map(Node.Scalar.class::cast)
            .filter(scalar -> scalar.kind() != Node.Scalar.Kind.NULL)
            .map(Node.Scalar::text)
            .filter(text -> isValue(text, type.type().name(), enumValues))
            .toList();
    return texts.size() == values.size() ? texts : List.of();
  }

  private static boolean isValue(String text, String type, List<String> enumValues) {
    if (!enumValues.isEmpty()) {
      return enumValues.contains(text);
    }
    Consumer<String> reader = READERS.get(type);
    if (reader == null) {
      return type.equals("java.lang.String");
    }
    try {
      reader.accept(text.length() > LONGEST ? "" : text);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static void flag(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException(text);
    }
  }

  private static void whole(String text) {
    if (!text.matches("-?[0-9]+")) {
      throw new IllegalArgumentException(text);
    }
  }

  private static void decimal(String text) {
    if (!text.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,2})?")) {
      throw new IllegalArgumentException(text);
    }
    new BigDecimal(text);
  }

  private static void uuid(String text) {
    if (text.length() != 36) {
      throw new IllegalArgumentException(text);
    }
    UUID.fromString(text);
  }
}
