package dev.statute.served.kitchen;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.codec.Content;
import dev.statute.codec.form.FilePart;
import dev.statute.field.Credentials;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.field.RetryAfter;
import dev.statute.served.kitchen.Kitchen.Course;
import dev.statute.served.kitchen.Kitchen.Dish;
import dev.statute.served.kitchen.Kitchen.Page;
import dev.statute.served.kitchen.Kitchen.Price;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Random values of the kitchen. */
record KitchenValues(Hostile chance) {

  UUID house() {
    return new UUID(chance.number(), chance.number());
  }

  Course course() {
    return chance.one(List.of(Course.values()));
  }

  Price price() {
    return new Price(
        chance.orNull(() -> BigDecimal.valueOf(chance.number(), 9)),
        new BigDecimal("1E+3"),
        chance.some(chance::text));
  }

  Dish dish() {
    Map<String, Integer> amounts = new HashMap<>();
    chance.some(chance::text).forEach(name -> amounts.put(name, chance.number(9)));
    return new Dish(
        house(),
        chance.text(),
        course(),
        chance.orNull(chance::text),
        chance.some(chance::text),
        amounts);
  }

  Page<Dish> page() {
    return new Page<>(chance.some(this::dish), chance.orNull(chance::text));
  }

  Credentials.Bearer credentials() {
    return Credentials.bearer("a-._~+/" + chance.number(9) + "==");
  }

  FilePart file(String name) {
    byte[] octets = (chance.text() + "\r\n--" + chance.text()).getBytes(UTF_8);
    MediaType type = MediaType.parse("text/x-" + chance.number(9) + ";a=\"b;\\\" c\"");
    return FilePart.of("f" + chance.line(), Content.bytes(octets, type)).named(name);
  }

  KitchenReply.TooManyRequests tooMany() {
    return new KitchenReply.TooManyRequests(
        Problem.ofType("/problems/rate").detail(chance.text()).build(),
        RetryAfter.in(Duration.ofSeconds(chance.number(99))),
        chance.orNull(() -> chance.number(99)));
  }
}
