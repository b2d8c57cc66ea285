package dev.statute.capture.raw;

import dev.statute.rule.message.CapturedExchange;
import java.util.List;

/**
 * An exchange in a file of raw messages.
 *
 * @param captured the exchange
 * @param faults what is wrong with the format of its messages
 */
public record RawExchange(CapturedExchange captured, List<RawFault> faults) {

  /** Copies the list. */
  public RawExchange {
    faults = List.copyOf(faults);
  }
}
