package dev.statute.change.type;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values that are one number or one text, and which of them are others too. */
enum Scalar {
  STRING(List.of("java.lang.String", "java.lang.CharSequence")),
  CHARACTER(List.of("char", "java.lang.Character"), STRING),
  BOOLEAN(List.of("boolean", "java.lang.Boolean")),
  DECIMAL(List.of("java.math.BigDecimal", "java.lang.Number")),
  DOUBLE(List.of("double", "java.lang.Double"), DECIMAL),
  FLOAT(List.of("float", "java.lang.Float"), DOUBLE),
  INTEGER(List.of("java.math.BigInteger"), DECIMAL),
  LONG(List.of("long", "java.lang.Long"), INTEGER),
  INT(List.of("int", "java.lang.Integer"), LONG, DOUBLE),
  SHORT(List.of("short", "java.lang.Short"), INT, FLOAT),
  BYTE(List.of("byte", "java.lang.Byte"), SHORT),
  BYTES(List.of("java.io.InputStream", "java.nio.ByteBuffer")),
  UUID(List.of("java.util.UUID"), STRING),
  URI(List.of("java.net.URI"), STRING),
  URL(List.of("java.net.URL"), URI),
  ZONED_DATE_TIME(List.of("java.time.ZonedDateTime"), STRING),
  OFFSET_DATE_TIME(List.of("java.time.OffsetDateTime"), ZONED_DATE_TIME),
  INSTANT(List.of("java.time.Instant"), OFFSET_DATE_TIME),
  LOCAL_DATE_TIME(List.of("java.time.LocalDateTime"), STRING),
  LOCAL_DATE(List.of("java.time.LocalDate"), STRING),
  LOCAL_TIME(List.of("java.time.LocalTime"), STRING),
  OFFSET_TIME(List.of("java.time.OffsetTime"), STRING),
  YEAR_MONTH(List.of("java.time.YearMonth"), STRING),
  MONTH_DAY(List.of("java.time.MonthDay"), STRING),
  DURATION(List.of("java.time.Duration"), STRING),
  PERIOD(List.of("java.time.Period"), STRING),
  ZONE(List.of("java.time.ZoneId", "java.util.TimeZone"), STRING),
  OFFSET(List.of("java.time.ZoneOffset"), ZONE),
  LOCALE(List.of("java.util.Locale"), STRING),
  CURRENCY(List.of("java.util.Currency"), STRING),
  CHARSET(List.of("java.nio.charset.Charset"), STRING);

  private static final Map<String, Scalar> BY_NAME =
      Stream.of(values())
          .flatMap(scalar -> scalar.names.stream().map(name -> Map.entry(name, scalar)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final List<String> names;
  private final List<Scalar> wider;

  Scalar(List<String> names, Scalar... wider) {
    this.names = names;
    this.wider = List.of(wider);
  }

  /** Returns the values of a class or primitive type. */
  static Optional<Scalar> of(String typeName) {
    return Optional.ofNullable(BY_NAME.get(typeName));
  }

  /** Tells whether each of these values is also one of others. */
  boolean isIn(Scalar other, Notation notation) {
    return this == other
        || (notation == Notation.TEXT && other == STRING)
        || widerOnes().contains(other);
  }

  private Set<Scalar> widerOnes() {
    Set<Scalar> all = EnumSet.copyOf(List.of(this));
    wider.stream().map(Scalar::widerOnes).flatMap(Set::stream).forEach(all::add);
    return all;
  }
}
