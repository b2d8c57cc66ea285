package dev.statute.jackson;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Reads a number as what it is, or not at all: 1.0 is a whole number and 1.9 is not (RFC 8259, 6),
 * one that a {@code double} cannot hold does not become infinite, and none becomes a time.
 */
final class ExactNumbers extends ValueDeserializerModifier {

  private static final long serialVersionUID = 1L;

  private static final Map<Class<?>, Function<BigDecimal, Object>> WHOLE =
      Map.of(
          byte.class, BigDecimal::byteValueExact,
          Byte.class, BigDecimal::byteValueExact,
          short.class, BigDecimal::shortValueExact,
          Short.class, BigDecimal::shortValueExact,
          int.class, BigDecimal::intValueExact,
          Integer.class, BigDecimal::intValueExact,
          long.class, BigDecimal::longValueExact,
          Long.class, BigDecimal::longValueExact);

  private static final Set<Class<?>> FLOATING =
      Set.of(float.class, Float.class, double.class, Double.class, BigDecimal.class);

  /** Are text (RFC 3339); a number could be of seconds as of milliseconds. */
  private static final Set<Class<?>> TIMES =
      Set.of(
          Duration.class,
          Instant.class,
          LocalDate.class,
          LocalDateTime.class,
          LocalTime.class,
          OffsetDateTime.class,
          OffsetTime.class,
          ZonedDateTime.class);

  /** The most digits that a number may have before or after its point, when written in full. */
  private static final int MOST_DIGITS = 1000;

  @Override
  public ValueDeserializer<?> modifyDeserializer(
      DeserializationConfig config,
      BeanDescription.Supplier description,
      ValueDeserializer<?> given) {
    Class<?> type = description.getBeanClass();
    if (WHOLE.containsKey(type)) {
      return new Whole(given, type);
    }
    if (TIMES.contains(type)) {
      return new TextOnly(given, type);
    }
    return FLOATING.contains(type) ? new Finite(given, type) : given;
  }

  @Override
  public ValueDeserializer<?> modifyEnumDeserializer(
      DeserializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      ValueDeserializer<?> given) {
    return type.hasRawClass(Month.class) ? new MonthName(given) : given;
  }

  private static final class Whole extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    private final Class<?> type;

    Whole(ValueDeserializer<?> given, Class<?> type) {
      super(given);
      this.type = type;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> given) {
      return new Whole(given, type);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
      if (!in.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
        return super.deserialize(in, context);
      }
      BigDecimal number = in.getDecimalValue();
      try {
        return Objects.requireNonNull(WHOLE.get(type), "a type of whole numbers").apply(number);
      } catch (ArithmeticException e) {
        return context.handleWeirdNumberValue(type, number, "not a whole number in range");
      }
    }
  }

  private static final class Finite extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    private final Class<?> type;

    Finite(ValueDeserializer<?> given, Class<?> type) {
      super(given);
      this.type = type;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> given) {
      return new Finite(given, type);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
      boolean isNumber = in.currentToken().isNumeric();
      Object value = super.deserialize(in, context);
      return isNumber && value instanceof Number number && !isInRange(number)
          ? context.handleWeirdNumberValue(type, 0, "out of range")
          : value;
    }

    private static boolean isInRange(Number number) {
      return number instanceof BigDecimal decimal
          ? Math.abs((long) decimal.scale()) <= MOST_DIGITS
          : !Double.isInfinite(number.doubleValue());
    }
  }

  private static final class TextOnly extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    private final Class<?> type;

    TextOnly(ValueDeserializer<?> given, Class<?> type) {
      super(given);
      this.type = type;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> given) {
      return new TextOnly(given, type);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
      return in.hasToken(JsonToken.VALUE_STRING)
          ? super.deserialize(in, context)
          : context.handleUnexpectedToken(type, in);
    }
  }

  /** Reads months as other enums, by their names alone. */
  private static final class MonthName extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    private static final Set<String> NAMES =
        Arrays.stream(Month.values()).map(Month::name).collect(Collectors.toUnmodifiableSet());

    MonthName(ValueDeserializer<?> given) {
      super(given);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> given) {
      return new MonthName(given);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
      return in.hasToken(JsonToken.VALUE_STRING) && NAMES.contains(in.getString())
          ? super.deserialize(in, context)
          : context.handleUnexpectedToken(Month.class, in);
    }
  }
}
