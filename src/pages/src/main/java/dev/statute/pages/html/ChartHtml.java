package dev.statute.pages.html;

import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.model.ClauseLink;
import dev.statute.pages.model.DecisionChart;
import dev.statute.pages.model.DecisionStep;
import java.util.List;

/** A picture of decisions, with links to the clauses behind them. */
final class ChartHtml {

  private ChartHtml() {}

  static List<HtmlElement> of(DecisionChart chart, HtmlElement picture) {
    HtmlElement figure = HtmlElement.of("div").styled("chart").add(picture);
    HtmlElement clauses = HtmlElement.of("p").styled("chart-clauses");
    Pieces.withClauses(clauses, clauses(chart));
    return clauses.isEmpty() ? List.of(figure) : List.of(figure, clauses);
  }

  /** The clauses of all steps, each once: what is in a picture cannot be a link for everyone. */
  private static List<ClauseLink> clauses(DecisionChart chart) {
    return chart.steps().stream()
        .filter(DecisionStep.Check.class::isInstance)
        .flatMap(step -> ((DecisionStep.Check) step).clauses().stream())
        .distinct()
        .toList();
  }
}
