package dev.statute.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a number as what it is, or not at all: 1.0 is a whole number and 1.9 is not (RFC 8259, 6),
 * one that a {@code double} cannot hold does not become infinite, and none becomes a time.
 */
final class ExactNumbers extends BeanDeserializerModifier {

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
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription description, JsonDeserializer<?> given) {
    Class<?> type = description.getBeanClass();
    if (WHOLE.containsKey(type)) {
      return new Whole(given, type);
    }
    if (TIMES.contains(type)) {
      return new TextOnly(given, type);
    }
    return FLOATING.contains(type) ? new Finite(given, type) : given;
  }

  private static final class Whole extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    private final Class<?> type;

    Whole(JsonDeserializer<?> given, Class<?> type) {
      super(given);
      this.type = type;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> given) {
      return new Whole(given, type);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
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

    Finite(JsonDeserializer<?> given, Class<?> type) {
      super(given);
      this.type = type;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> given) {
      return new Finite(given, type);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
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

    TextOnly(JsonDeserializer<?> given, Class<?> type) {
      super(given);
      this.type = type;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> given) {
      return new TextOnly(given, type);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return in.hasToken(JsonToken.VALUE_STRING)
          ? super.deserialize(in, context)
          : context.handleUnexpectedToken(type, in);
    }
  }
}
