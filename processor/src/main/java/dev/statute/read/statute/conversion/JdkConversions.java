package dev.statute.read.statute.conversion;

import com.palantir.javapoet.ClassName;
import dev.statute.declaration.Conversion;
import dev.statute.declaration.Conversion.Writing;
import dev.statute.runtime.RuntimeType;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * The types of the JDK whose values have a text that they are read from. They are listed: which
 * methods a class of the JDK has depends on the JDK, and {@code Locale.of} and {@code Reader.of} of
 * newer ones read no text that {@code toString} gives.
 */
public final class JdkConversions {

  /** The static methods that take a text, by the qualified names of their classes. */
  private static final Map<String, String> METHODS =
      Map.ofEntries(
          Map.entry("java.lang.Runtime.Version", "parse"),
          Map.entry("java.lang.module.ModuleDescriptor.Version", "parse"),
          Map.entry("java.net.URI", "create"),
          Map.entry("java.sql.Date", "valueOf"),
          Map.entry("java.sql.Time", "valueOf"),
          Map.entry("java.sql.Timestamp", "valueOf"),
          Map.entry("java.time.Duration", "parse"),
          Map.entry("java.time.Instant", "parse"),
          Map.entry("java.time.LocalDate", "parse"),
          Map.entry("java.time.LocalDateTime", "parse"),
          Map.entry("java.time.LocalTime", "parse"),
          Map.entry("java.time.MonthDay", "parse"),
          Map.entry("java.time.OffsetDateTime", "parse"),
          Map.entry("java.time.OffsetTime", "parse"),
          Map.entry("java.time.Period", "parse"),
          Map.entry("java.time.ZoneId", "of"),
          Map.entry("java.time.ZoneOffset", "of"),
          Map.entry("java.time.ZonedDateTime", "parse"),
          Map.entry("java.time.chrono.Chronology", "of"),
          Map.entry("java.util.logging.Level", "parse"));

  private static final ClassName CONVERSIONS = RuntimeType.CONVERSIONS.className();

  /** The types whose own methods take other texts than clients write. */
  private static final Map<String, String> STRICT =
      Map.ofEntries(
          Map.entry("java.lang.Boolean", "toBoolean"),
          Map.entry("java.lang.Character", "toCharacter"),
          Map.entry("java.lang.Byte", "toByte"),
          Map.entry("java.lang.Short", "toShort"),
          Map.entry("java.lang.Integer", "toInteger"),
          Map.entry("java.lang.Long", "toLong"),
          Map.entry("java.lang.Float", "toFloat"),
          Map.entry("java.lang.Double", "toDouble"),
          Map.entry("java.math.BigDecimal", "toBigDecimal"),
          Map.entry("java.math.BigInteger", "toBigInteger"),
          Map.entry("java.time.Year", "toYear"),
          Map.entry("java.time.YearMonth", "toYearMonth"),
          Map.entry("java.util.UUID", "toUuid"));

  private JdkConversions() {}

  /** Tells whether a class is one of the JDK, so that no one here can give it a method. */
  public static boolean isOfJdk(TypeElement type) {
    return type.getQualifiedName().toString().startsWith("java.");
  }

  /** Returns the conversion of a class of the JDK that is not an enum, if it has one. */
  static Optional<Conversion> find(ClassName type) {
    String name = type.canonicalName();
    if (name.equals("java.lang.String")) {
      return Optional.of(new Conversion(type, "", Writing.ITSELF));
    }
    if (STRICT.containsKey(name)) {
      return Optional.of(new Conversion(CONVERSIONS, STRICT.get(name), Writing.TO_STRING));
    }
    return Optional.ofNullable(METHODS.get(name))
        .map(method -> new Conversion(type, method, Writing.TO_STRING));
  }
}
