package dev.statute.rule.message.field;

import dev.statute.law.FieldUse;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Status;
import dev.statute.rule.Words;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds fields in responses in which they mean nothing. */
final class FieldUseCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    // A client that shows what it had stored may show the fields of another response with it.
    if (!exchange.mayLack(CaptureGap.CACHE)) {
      exchange.status().ifPresent(status -> check(exchange, status, found));
    }
  }

  private static void check(JudgedExchange exchange, Status status, MessageViolations found) {
    for (String name : exchange.response().fields().names()) {
      Optional<HeaderField> field = exchange.law().fieldOfAnyCase(name);
      FieldUse use = field.map(HeaderField::use).orElse(null);
      if (use != null && !use.includes(status, exchange.request().method())) {
        String responses = responses(exchange.law(), use);
        found.add(
            FieldMessages.STRAY,
            use.ground().saying(field.get().name() + " is for " + responses),
            MessagePart.RESPONSE,
            name,
            MessageWords.answer(exchange)
                + " has "
                + MessageWords.shown(name)
                + ", which means nothing in it",
            "Leave " + MessageWords.shown(name) + " out.");
      }
    }
  }

  private static String responses(Law law, FieldUse use) {
    List<String> some =
        Stream.of(
                use.statuses().stream()
                    .flatMap(code -> law.status(code).stream())
                    .map(Status::title),
                use.classes().stream().map(name -> law.statusClass(name).digit() + "xx"),
                use.methods().stream().map(method -> "any response to " + method))
            .flatMap(titles -> titles)
            .toList();
    return Words.or(some);
  }
}
