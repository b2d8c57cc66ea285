package dev.statute.conformance;

import dev.statute.conformance.judge.ExchangeLog;
import dev.statute.rule.message.CapturedExchange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps exchanges for a HAR file. */
final class HarLog implements ExchangeLog {

  private final Optional<Path> file;
  private final List<CapturedExchange> exchanges = new ArrayList<>();

  HarLog(Optional<Path> file) {
    this.file = file;
  }

  @Override
  public void add(CapturedExchange exchange) {
    if (file.isPresent()) {
      exchanges.add(exchange);
    }
  }

  void write() {}
}
