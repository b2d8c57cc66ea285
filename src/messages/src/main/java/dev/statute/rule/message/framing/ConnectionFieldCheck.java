package dev.statute.rule.message.framing;

import dev.statute.http.Header;
import dev.statute.law.HeaderField;
import dev.statute.law.Level;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedVersion;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import java.util.List;
import java.util.Optional;

/** Finds fields about the connection in versions that have none (RFC 9113, 8.2.2). */
final class ConnectionFieldCheck implements MessageCheck {

  private static final String CONNECTION = Header.CONNECTION.fieldName();
  private static final String UPGRADE = Header.UPGRADE.fieldName();
  private static final String TE = Header.TE.fieldName();
  private static final String TRAILERS = "trailers";

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    if (!exchange.mayLack(CaptureGap.FRAMING)) {
      check(
          exchange,
          MessagePart.REQUEST,
          exchange.request().version(),
          exchange.request().fields(),
          found);
      check(
          exchange,
          MessagePart.RESPONSE,
          exchange.response().version(),
          exchange.response().fields(),
          found);
    }
  }

  private static void check(
      JudgedExchange exchange,
      MessagePart part,
      CapturedVersion version,
      CapturedFields fields,
      MessageViolations found) {
    if (!version.isMultiplexed()) {
      return;
    }
    String rule = version == CapturedVersion.HTTP_2 ? "connection-in-http2" : "connection-in-http3";
    for (String name : fields.names()) {
      if (name.equalsIgnoreCase(TE)) {
        if (!fields.options(TE).equals(List.of(TRAILERS))) {
          add(rule, exchange, part, version, name, " with other options than trailers", found);
        }
      } else if (isOfConnection(exchange, name)) {
        add(rule, exchange, part, version, name, "", found);
      }
    }
  }

  /** The fields that a connection option removes: those that RFC 9110, 7.6.1 names. */
  private static boolean isOfConnection(JudgedExchange exchange, String name) {
    Optional<HeaderField> field = exchange.law().fieldOfAnyCase(name);
    boolean isRemoved =
        field
            .map(HeaderField::framing)
            .filter(ground -> ground.level() == Level.SHOULD)
            .isPresent();
    return isRemoved || name.equalsIgnoreCase(CONNECTION) || name.equalsIgnoreCase(UPGRADE);
  }

  private static void add(
      String rule,
      JudgedExchange exchange,
      MessagePart part,
      CapturedVersion version,
      String name,
      String more,
      MessageViolations found) {
    exchange
        .ground(rule)
        .ifPresent(
            ground ->
                found.add(
                    FramingMessages.CONNECTION,
                    ground,
                    part,
                    name,
                    MessageWords.message(exchange, part)
                        + " has "
                        + MessageWords.shown(name)
                        + more
                        + ", in "
                        + version.label(),
                    "Leave it out."));
  }
}
