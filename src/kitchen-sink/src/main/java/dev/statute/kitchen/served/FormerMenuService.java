package dev.statute.kitchen.served;

import dev.statute.codec.stream.EventStream;
import dev.statute.codec.stream.LiveSource;
import dev.statute.codec.stream.ServerSentEvent;
import dev.statute.field.CacheControl;
import dev.statute.field.RetryAfter;
import dev.statute.field.UriReference;
import dev.statute.http.Status;
import dev.statute.kitchen.FormerMenu;
import dev.statute.kitchen.GetPhotoOfTheDay;
import dev.statute.kitchen.GetReading;
import dev.statute.kitchen.GetSections;
import dev.statute.kitchen.Money;
import dev.statute.kitchen.Reading;
import dev.statute.kitchen.Section;
import dev.statute.kitchen.WatchKitchen;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The menu as it was, and what the ovens reported. */
final class FormerMenuService implements FormerMenu {

  private static final Section SOUPS =
      new Section(
          "Soups",
          Map.of("Leek", new Money(new BigDecimal("4.50"), Currency.getInstance("EUR"))),
          List.of(new Section("Cold soups", Map.of(), List.of(), null)),
          "Ann");

  @Override
  public GetSections sections(@Nullable String client) {
    return "greedy".equals(client)
        ? new GetSections.TooManyRequests(
            Problems.ofType("rate", "Ask less often"), RetryAfter.in(Duration.ofMinutes(1)))
        : new GetSections.Ok(SOUPS);
  }

  @Override
  public GetReading reading(short number) {
    return number < 0
        ? new GetReading.NotFound(Problems.of(Status.NOT_FOUND, "There is no such oven"))
        : new GetReading.Ok(reading(number % 2 == 0));
  }

  private static Reading reading(boolean isWell) {
    return new Reading(
        new UUID(1, 2),
        false,
        (byte) 3,
        (short) 900,
        2200,
        5_000_000_000L,
        new BigInteger("123456789012345678901234567890"),
        180.5f,
        0.35,
        Instant.parse("2026-01-02T03:04:05Z"),
        OffsetDateTime.parse("2026-01-02T04:04:06+01:00"),
        LocalDate.parse("2020-02-29"),
        LocalDateTime.parse("2025-05-06T07:08:09"),
        LocalTime.parse("06:30:00"),
        Duration.ofMinutes(12),
        Year.of(2019),
        Locale.forLanguageTag("de-CH"),
        URI.create("https://example.org/manual"),
        new byte[] {1, 2, 3},
        Set.of("bake"),
        Map.of("light", 1),
        Map.of("firmware", List.of(1, 2)),
        isWell ? Optional.empty() : Optional.of("The fan is loud"),
        isWell ? SOUPS : null);
  }

  @Override
  public WatchKitchen watch(@Nullable Long last) {
    return new WatchKitchen.Ok(
        EventStream.of(LiveSource.of(List.of(ServerSentEvent.of("The oven is hot")))),
        CacheControl.builder().noStore().build());
  }

  @Override
  @Deprecated
  public GetPhotoOfTheDay photo() {
    return new GetPhotoOfTheDay.NoContent(UriReference.parse("/photos/today"));
  }
}
