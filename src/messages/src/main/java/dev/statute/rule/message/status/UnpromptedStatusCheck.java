package dev.statute.rule.message.status;

import dev.statute.http.Header;
import dev.statute.law.Level;
import dev.statute.law.Presupposition;
import dev.statute.law.Status;
import dev.statute.rule.Words;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;

/** Finds statuses that presuppose something of the request that it does not have. */
final class UnpromptedStatusCheck implements MessageCheck {

  private static final String CONTENT_LENGTH = Header.CONTENT_LENGTH.fieldName();

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    exchange.status().ifPresent(status -> check(exchange, status, found));
  }

  private static void check(JudgedExchange exchange, Status status, MessageViolations found) {
    String method = exchange.request().method();
    if (!status.permits(method, exchange.role())) {
      return;
    }
    length(exchange, status, found);
    for (Presupposition presupposed : status.presuppositions(method, exchange.role())) {
      if (presupposed.content()
          ? lacksContent(exchange, status, presupposed)
          : lacksFields(exchange, presupposed)) {
        String needed = presupposed.content() ? "content" : Words.or(presupposed.fields());
        found.add(
            StatusMessages.UNPROMPTED,
            presupposed.ground().saying("the status answers a request with " + needed),
            MessagePart.RESPONSE,
            "",
            MessageWords.answer(exchange) + " answers a request without " + needed,
            "");
      }
    }
  }

  /** A status defined by the lack of a length does not answer a request that has one. */
  private static void length(JudgedExchange exchange, Status status, MessageViolations found) {
    exchange
        .ground("length-defined")
        .filter(ground -> ground.clause().equals(status.clause()))
        .filter(ground -> exchange.request().fields().has(CONTENT_LENGTH))
        .ifPresent(
            ground ->
                found.add(
                    StatusMessages.UNPROMPTED,
                    ground,
                    MessagePart.RESPONSE,
                    CONTENT_LENGTH,
                    MessageWords.answer(exchange) + " answers a request with Content-Length",
                    ""));
  }

  /**
   * A level of doubt is about operations that never read such a field. A SHOULD leaves room for
   * reasons that no message shows, such as early data of TLS.
   */
  private static boolean lacksFields(JudgedExchange exchange, Presupposition presupposed) {
    boolean isDecidable =
        presupposed.ground().level().isBinding() || presupposed.ground().level() == Level.LINT;
    return isDecidable
        && !exchange.mayLack(CaptureGap.REQUEST_FIELDS)
        && presupposed.fields().stream().noneMatch(exchange.request().fields()::has);
  }

  /** What another definition says of the content is about requests that have some. */
  private static boolean lacksContent(
      JudgedExchange exchange, Status status, Presupposition presupposed) {
    boolean isOfStatus = presupposed.ground().clause().equals(status.clause());
    return isOfStatus && exchange.request().isWithoutContent();
  }
}
