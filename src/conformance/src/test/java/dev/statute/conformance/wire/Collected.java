package dev.statute.conformance.wire;

import dev.statute.conformance.door.ExchangeSink;
import dev.statute.conformance.door.MessageFault;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.MessagePart;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what it is given. */
final class Collected implements ExchangeSink {

  final List<CapturedExchange> exchanges = new CopyOnWriteArrayList<>();
  final List<String> faults = new CopyOnWriteArrayList<>();

  @Override
  public void take(CapturedExchange exchange, Set<MessagePart> parts, List<MessageFault> found) {
    exchanges.add(exchange);
    found.forEach(fault -> faults.add(fault.words()));
  }

  @Override
  public void fault(CapturePlace place, MessageFault fault) {
    faults.add(fault.words());
  }

  @Override
  public int nextNumber() {
    return exchanges.size() + 1;
  }
}
