package dev.statute.rule.message.framing;

import dev.statute.http.Header;
import dev.statute.law.HeaderField;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds fields that cannot stand in trailers, or are not announced (RFC 9110, 6.5 and 6.6.2). */
final class TrailerCheck implements MessageCheck {

  private static final String TRAILER = Header.TRAILER.fieldName();

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    CapturedFields trailers = exchange.response().trailers();
    List<String> announced = exchange.response().fields().options(TRAILER);
    for (String name : trailers.names()) {
      Optional<HeaderField> field = exchange.law().fieldOfAnyCase(name);
      String words = MessageWords.answer(exchange) + " has " + MessageWords.shown(name);
      if (field.filter(known -> !known.trailer()).isPresent()) {
        String what = words + " in its trailer section";
        add("trailer-permission", exchange, name, what, "Send it in the header section.", found);
      } else if (!announced.contains(name.toLowerCase(Locale.ROOT))) {
        String what = words + " in its trailer section, but does not name it in Trailer";
        String fix = "Send Trailer: " + MessageWords.shown(name) + " in the header section.";
        add("trailer-announcement", exchange, name, what, fix, found);
      }
    }
  }

  private static void add(
      String rule,
      JudgedExchange exchange,
      String name,
      String what,
      String fix,
      MessageViolations found) {
    exchange
        .ground(rule)
        .ifPresent(
            ground ->
                found.add(FramingMessages.TRAILER, ground, MessagePart.RESPONSE, name, what, fix));
  }
}
