package dev.statute.read.statute;

import dev.statute.declaration.Conversion;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Tells whether servers will be able to convert a default value. Of the user's own types that is
 * not known before they run.
 */
final class DefaultValues {

  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,1000}");

  private static final Pattern DECIMAL =
      Pattern.compile("-?[0-9]{1,400}(\\.[0-9]{1,400})?([eE][+-]?[0-9]{1,9})?");

  private static final Pattern HEXADECIMAL_GROUPS =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private static final Map<String, Consumer<String>> READERS =
      Map.ofEntries(
          Map.entry("java.lang.Boolean", text -> demand(List.of("true", "false").contains(text))),
          Map.entry("java.lang.Character", text -> demand(text.length() == 1)),
          Map.entry("java.lang.Byte", text -> Byte.parseByte(integer(text))),
          Map.entry("java.lang.Short", text -> Short.parseShort(integer(text))),
          Map.entry("java.lang.Integer", text -> Integer.parseInt(integer(text))),
          Map.entry("java.lang.Long", text -> Long.parseLong(integer(text))),
          Map.entry("java.math.BigInteger", DefaultValues::integer),
          Map.entry(
              "java.lang.Float", text -> demand(Float.isFinite(Float.parseFloat(decimal(text))))),
          Map.entry(
              "java.lang.Double",
              text -> demand(Double.isFinite(Double.parseDouble(decimal(text))))),
          Map.entry("java.math.BigDecimal", text -> new BigDecimal(decimal(text))),
          Map.entry("java.time.Year", text -> Year.of(Integer.parseInt(integer(text)))),
          Map.entry("java.time.YearMonth", YearMonth::parse),
          Map.entry("java.util.UUID", DefaultValues::uuid),
          Map.entry("java.net.URI", URI::create),
          Map.entry("java.time.Duration", Duration::parse),
          Map.entry("java.time.Instant", Instant::parse),
          Map.entry("java.time.LocalDate", LocalDate::parse),
          Map.entry("java.time.LocalDateTime", LocalDateTime::parse),
          Map.entry("java.time.LocalTime", LocalTime::parse),
          Map.entry("java.time.MonthDay", MonthDay::parse),
          Map.entry("java.time.OffsetDateTime", OffsetDateTime::parse),
          Map.entry("java.time.OffsetTime", OffsetTime::parse),
          Map.entry("java.time.Period", Period::parse),
          Map.entry("java.time.ZoneId", ZoneId::of),
          Map.entry("java.time.ZoneOffset", ZoneOffset::of),
          Map.entry("java.time.ZonedDateTime", ZonedDateTime::parse));

  private DefaultValues() {}

  /** Tells whether a text can be converted, as far as that is known. */
  static boolean isConvertible(String text, TypeMirror type, Conversion conversion) {
    if (conversion.writing() == Conversion.Writing.NAME) {
      return constants(type).contains(text);
    }
    Consumer<String> reader = READERS.get(TypeNames.of(type).box().withoutAnnotations().toString());
    if (reader == null) {
      return true;
    }
    try {
      reader.accept(text);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** Returns the names of the constants of an enum; none of another type. */
  static List<String> constants(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? declared.asElement().getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
            .map((Element constant) -> constant.getSimpleName().toString())
            .toList()
        : List.of();
  }

  private static void uuid(String text) {
    demand(
        HEXADECIMAL_GROUPS.matcher(text).matches() && !UUID.fromString(text).toString().isEmpty());
  }

  private static String integer(String text) {
    demand(INTEGER.matcher(text).matches());
    return text;
  }

  private static String decimal(String text) {
    demand(DECIMAL.matcher(text).matches());
    return text;
  }

  private static void demand(boolean isSo) {
    if (!isSo) {
      throw new IllegalArgumentException("not such a text");
    }
  }
}
