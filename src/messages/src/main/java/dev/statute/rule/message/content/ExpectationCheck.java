package dev.statute.rule.message.content;

import dev.statute.http.Header;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;

/** Finds requests that expect to be told to send content that they do not have. */
final class ExpectationCheck implements MessageCheck {

  private static final String EXPECT = Header.EXPECT.fieldName();
  private static final String CONTINUE = "100-continue";

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    boolean isExpecting = exchange.request().fields().options(EXPECT).contains(CONTINUE);
    if (isExpecting && exchange.request().isWithoutContent()) {
      exchange
          .ground("expect-content")
          .ifPresent(
              ground ->
                  found.add(
                      ContentMessages.EXPECTATION,
                      ground,
                      MessagePart.REQUEST,
                      EXPECT,
                      MessageWords.request(exchange) + " expects 100-continue and has no content",
                      "Leave Expect out."));
    }
  }
}
