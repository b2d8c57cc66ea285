package dev.statute.pages.fact;

import dev.statute.change.Route;
import dev.statute.contract.file.PublishedDeviation;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.pages.fact.subject.PageLinks;
import dev.statute.pages.model.PageDeviation;
import java.util.List;

/** Lists rules that are broken on purpose. */
final class Deviations {

  private Deviations() {}

  /** Returns what an operation breaks. */
  static List<PageDeviation> of(PublishedOperation operation, PageLinks links) {
    return operation.deviations().stream()
        .map(deviation -> of(deviation, Route.of(operation).toString(), links))
        .toList();
  }

  /** Returns one rule that something breaks. */
  static PageDeviation of(PublishedDeviation deviation, String where, PageLinks links) {
    return new PageDeviation(
        deviation.rule(), links.rule(deviation.rule()), deviation.reason(), where);
  }
}
