package dev.statute.conformance.door;

import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.MessagePart;
import java.util.List;
import java.util.Set;

/** Takes the exchanges that a door sees. Thread-safe, and throws nothing. */
public interface ExchangeSink {

  /**
   * Takes an exchange.
   *
   * @param exchange the exchange
   * @param parts the messages of it that the tested program is answerable for
   * @param faults what is wrong with the format of its messages
   */
  void take(CapturedExchange exchange, Set<MessagePart> parts, List<MessageFault> faults);

  /**
   * Takes a fault of octets that belong to no exchange.
   *
   * @param place where they were seen
   * @param fault the octets and what is wrong with them
   */
  void fault(CapturePlace place, MessageFault fault);

  /** Returns the number of the next exchange of a capture; the first is 1. */
  int nextNumber();
}
