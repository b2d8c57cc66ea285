package dev.statute.openapi.testing.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.Currency;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Makes values of the JDK's types of the texts that JSON has for them. */
final class LeafTypes {

  private static final Map<Class<?>, Function<String, Object>> READERS = readers();

  private LeafTypes() {}

  static boolean converts(Class<?> type) {
    return READERS.containsKey(type);
  }

  /**
   * Makes a value.
   *
   * @throws RuntimeException of a kind of its own if the text is no such value
   */
  static Object convert(Class<?> type, String text) {
    Function<String, Object> reader = READERS.get(type);
    if (reader == null) {
      throw new IllegalArgumentException("no reader of " + type);
    }
    return reader.apply(text);
  }

  private static Map<Class<?>, Function<String, Object>> readers() {
    Map<Class<?>, Function<String, Object>> readers = new HashMap<>();
    readers.put(String.class, text -> text);
    readers.put(CharSequence.class, text -> text);
    readers.put(char.class, text -> text.charAt(0));
    readers.put(Character.class, text -> text.charAt(0));
    readers.put(boolean.class, Boolean::valueOf);
    readers.put(Boolean.class, Boolean::valueOf);
    readers.put(AtomicBoolean.class, text -> new AtomicBoolean(Boolean.parseBoolean(text)));
    readers.put(byte.class, text -> number(text).byteValueExact());
    readers.put(Byte.class, text -> number(text).byteValueExact());
    readers.put(short.class, text -> number(text).shortValueExact());
    readers.put(Short.class, text -> number(text).shortValueExact());
    readers.put(int.class, text -> number(text).intValueExact());
    readers.put(Integer.class, text -> number(text).intValueExact());
    readers.put(AtomicInteger.class, text -> new AtomicInteger(number(text).intValueExact()));
    readers.put(long.class, text -> number(text).longValueExact());
    readers.put(Long.class, text -> number(text).longValueExact());
    readers.put(AtomicLong.class, text -> new AtomicLong(number(text).longValueExact()));
    readers.put(BigInteger.class, text -> number(text).toBigIntegerExact());
    readers.put(float.class, Float::valueOf);
    readers.put(Float.class, Float::valueOf);
    readers.put(double.class, Double::valueOf);
    readers.put(Double.class, Double::valueOf);
    readers.put(BigDecimal.class, BigDecimal::new);
    readers.put(Number.class, BigDecimal::new);
    readers.put(byte[].class, text -> Base64.getDecoder().decode(text));
    readers.put(Instant.class, Instant::parse);
    readers.put(OffsetDateTime.class, OffsetDateTime::parse);
    readers.put(ZonedDateTime.class, ZonedDateTime::parse);
    readers.put(Date.class, text -> Date.from(Instant.parse(text)));
    readers.put(LocalDate.class, LocalDate::parse);
    readers.put(LocalTime.class, LocalTime::parse);
    readers.put(LocalDateTime.class, LocalDateTime::parse);
    readers.put(OffsetTime.class, OffsetTime::parse);
    readers.put(Duration.class, Duration::parse);
    readers.put(Period.class, Period::parse);
    readers.put(Year.class, text -> Year.of(Integer.parseInt(text)));
    readers.put(YearMonth.class, YearMonth::parse);
    readers.put(MonthDay.class, MonthDay::parse);
    readers.put(Month.class, Month::valueOf);
    readers.put(DayOfWeek.class, DayOfWeek::valueOf);
    readers.put(ZoneId.class, ZoneId::of);
    readers.put(ZoneOffset.class, ZoneOffset::of);
    readers.put(UUID.class, UUID::fromString);
    readers.put(URI.class, URI::create);
    readers.put(Locale.class, Locale::forLanguageTag);
    readers.put(Currency.class, Currency::getInstance);
    return Map.copyOf(readers);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
