package dev.statute.jackson;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.type.ArrayType;
import tools.jackson.databind.type.ReferenceType;

/**
 * Reads a number as what it is, or not at all: 1.0 is a whole number and 1.9 is not (RFC 8259, 6),
 * one that a {@code double} cannot hold does not become infinite, no text is one, and none becomes
 * a time or a text.
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
      Set.of(
          float.class,
          Float.class,
          double.class,
          Double.class,
          OptionalDouble.class,
          BigDecimal.class,
          // Reads the numbers of what has no type, too.
          Number.class);

  /** Are text (RFC 3339); a number could be of seconds as of milliseconds. */
  private static final Set<Class<?>> TIMES =
      Set.of(
          Duration.class,
          Instant.class,
          LocalDate.class,
          LocalDateTime.class,
          LocalTime.class,
          MonthDay.class,
          OffsetDateTime.class,
          OffsetTime.class,
          YearMonth.class,
          ZonedDateTime.class,
          Calendar.class,
          Date.class);

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
    if (TIMES.contains(type) || given instanceof FromStringDeserializer) {
      return new TextOnly(given, type);
    }
    return FLOATING.contains(type) ? new Finite(given, type) : given;
  }

  @Override
  public ValueDeserializer<?> modifyArrayDeserializer(
      DeserializationConfig config,
      ArrayType type,
      BeanDescription.Supplier description,
      ValueDeserializer<?> given) {
    Class<?> element = type.getContentType().getRawClass();
    return element == double.class || element == float.class ? new Finite(given, element) : given;
  }

  @Override
  public ValueDeserializer<?> modifyReferenceDeserializer(
      DeserializationConfig config,
      ReferenceType type,
      BeanDescription.Supplier description,
      ValueDeserializer<?> given) {
    return type.hasRawClass(OptionalDouble.class) ? new Finite(given, OptionalDouble.class) : given;
  }

  @Override
  public KeyDeserializer modifyKeyDeserializer(
      DeserializationConfig config, JavaType type, KeyDeserializer given) {
    return WHOLE.containsKey(type.getRawClass()) ? new WholeKey(given, type.getRawClass()) : given;
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
      Object value = super.deserialize(in, context);
      return isInRange(value) ? value : context.handleWeirdNumberValue(type, 0, "out of range");
    }

    private static boolean isInRange(@Nullable Object value) {
      if (value instanceof double[] numbers) {
        return Arrays.stream(numbers).allMatch(Double::isFinite);
      }
      if (value instanceof float[] numbers) {
        return IntStream.range(0, numbers.length).allMatch(i -> Float.isFinite(numbers[i]));
      }
      if (value instanceof OptionalDouble number) {
        return Double.isFinite(number.orElse(0));
      }
      return value instanceof BigDecimal decimal
          ? Math.abs((long) decimal.scale()) <= MOST_DIGITS
          : !(value instanceof Double || value instanceof Float)
              || Double.isFinite(((Number) value).doubleValue());
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
      return in.hasToken(JsonToken.VALUE_STRING) || in.hasToken(JsonToken.VALUE_EMBEDDED_OBJECT)
          ? super.deserialize(in, context)
          : context.handleUnexpectedToken(type, in);
    }
  }

  /** Reads a name that is a number as JSON has it, so that no two names are the same number. */
  private static final class WholeKey extends KeyDeserializer {

    private final KeyDeserializer given;
    private final Class<?> type;

    WholeKey(KeyDeserializer given, Class<?> type) {
      this.given = given;
      this.type = type;
    }

    @Override
    public Object deserializeKey(String name, DeserializationContext context) {
      Object key = given.deserializeKey(name, context);
      return String.valueOf(key).equals(name)
          ? key
          : context.handleWeirdKey(type, name, "not a whole number as it is written");
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
