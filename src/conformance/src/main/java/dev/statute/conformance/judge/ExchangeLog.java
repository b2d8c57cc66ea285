package dev.statute.conformance.judge;

import dev.statute.rule.message.CapturedExchange;

/** Keeps exchanges, somewhere. */
@FunctionalInterface
public interface ExchangeLog {

  /** Takes an exchange; one at a time. */
  void add(CapturedExchange exchange);
}
