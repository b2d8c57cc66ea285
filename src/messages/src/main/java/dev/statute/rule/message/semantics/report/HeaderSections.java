package dev.statute.rule.message.semantics.report;

import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.MessagePart;
import java.util.function.BiConsumer;

/** Visits the header sections of an exchange. */
public final class HeaderSections {

  private HeaderSections() {}

  /** Hands over the header section of each message, the request first. */
  public static void visit(
      CapturedExchange exchange, BiConsumer<MessagePart, CapturedFields> visitor) {
    visitor.accept(MessagePart.REQUEST, exchange.request().fields());
    for (CapturedResponse interim : exchange.interims()) {
      visitor.accept(MessagePart.INTERIM, interim.fields());
    }
    visitor.accept(MessagePart.RESPONSE, exchange.response().fields());
  }
}
