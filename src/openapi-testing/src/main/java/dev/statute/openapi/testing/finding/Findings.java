package dev.statute.openapi.testing.finding;

import dev.statute.openapi.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with one answer. */
final class Findings {

  private final Exchange exchange;
  private final List<ConformanceFinding> all = new ArrayList<>();

  Findings(Exchange exchange) {
    this.exchange = exchange;
  }

  void add(ConformanceRule rule, Place place, String what) {
    all.add(
        new ConformanceFinding(
            rule,
            exchange.operation().title(),
            place,
            what,
            exchange.request(),
            Optional.of(exchange.answer())));
  }

  List<ConformanceFinding> all() {
    return List.copyOf(all);
  }
}
