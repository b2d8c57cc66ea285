package dev.statute.rule.message.framing;

import dev.statute.http.Header;
import dev.statute.law.Clause;
import dev.statute.law.HeaderField;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedVersion;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import java.util.Locale;

/** Finds options of Connection that are missing, or name fields for all recipients. */
final class ConnectionOptionCheck implements MessageCheck {

  private static final String CONNECTION = Header.CONNECTION.fieldName();
  private static final String UPGRADE = Header.UPGRADE.fieldName();
  private static final String TE = Header.TE.fieldName();

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    if (exchange.mayLack(CaptureGap.FRAMING)) {
      return;
    }
    CapturedFields request = exchange.request().fields();
    CapturedFields response = exchange.response().fields();
    if (exchange.request().version() == CapturedVersion.HTTP_1_1) {
      check(exchange, MessagePart.REQUEST, request, found);
      option("te-option", TE, exchange, MessagePart.REQUEST, request, found);
      option("upgrade-option", UPGRADE, exchange, MessagePart.REQUEST, request, found);
    }
    if (exchange.response().version() == CapturedVersion.HTTP_1_1) {
      check(exchange, MessagePart.RESPONSE, response, found);
      // What a status owes is said by another rule.
      if (exchange
          .status()
          .filter(s -> s.fields().stream().anyMatch(r -> r.field().equals(CONNECTION)))
          .isEmpty()) {
        option("upgrade-option", UPGRADE, exchange, MessagePart.RESPONSE, response, found);
      }
    }
  }

  private static void option(
      String rule,
      String field,
      JudgedExchange exchange,
      MessagePart part,
      CapturedFields fields,
      MessageViolations found) {
    boolean isNamed = fields.options(CONNECTION).contains(field.toLowerCase(Locale.ROOT));
    if (fields.has(field) && !isNamed) {
      exchange
          .ground(rule)
          .ifPresent(
              ground ->
                  found.add(
                      FramingMessages.CONNECTION,
                      ground,
                      part,
                      CONNECTION,
                      MessageWords.message(exchange, part)
                          + " has "
                          + field
                          + " without the option "
                          + field
                          + " of Connection",
                      "Send Connection: " + field + "."));
    }
  }

  private static void check(
      JudgedExchange exchange, MessagePart part, CapturedFields fields, MessageViolations found) {
    for (String option : fields.options(CONNECTION)) {
      exchange
          .law()
          .fieldOfAnyCase(option)
          .filter(ConnectionOptionCheck::isForAllRecipients)
          .ifPresent(
              field ->
                  exchange
                      .ground("connection-option")
                      .ifPresent(
                          ground ->
                              found.add(
                                  FramingMessages.CONNECTION,
                                  ground,
                                  part,
                                  CONNECTION,
                                  MessageWords.message(exchange, part)
                                      + " names "
                                      + field.name()
                                      + " in Connection",
                                  "Leave " + field.name() + " out of Connection.")));
    }
  }

  /** Representation data and caching are for whoever gets the content (RFC 9110, 8; RFC 9111). */
  private static boolean isForAllRecipients(HeaderField field) {
    Clause clause = field.clause();
    boolean isOfRepresentation =
        clause.document().equals("RFC 9110")
            && clause.sections().stream().anyMatch(section -> section.startsWith("8."));
    return field.framing() == null && (isOfRepresentation || clause.document().equals("RFC 9111"));
  }
}
