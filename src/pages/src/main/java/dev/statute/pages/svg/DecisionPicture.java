package dev.statute.pages.svg;

import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.model.ClauseLink;
import dev.statute.pages.model.DecisionChart;
import dev.statute.pages.model.DecisionOutcome;
import dev.statute.pages.model.DecisionStep;
import dev.statute.pages.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws the order in which a server decides: questions one below the other, and at the right the
 * responses that end the way. The picture is narrow, so that telephones show it whole.
 */
public final class DecisionPicture {

  /** A space that keeps a clause on one line. */
  private static final char NO_BREAK = '\u00A0';

  private static final String ARRIVAL = "A request arrives";
  private static final String FOUND = "The operation is found";
  private static final String END = "The response is sent";

  private DecisionPicture() {}

  /**
   * Draws how the server finds the operation of a request.
   *
   * @param chart the steps before an operation is found
   * @param anchor an anchor that the page has no other of, from which those of the picture derive
   */
  public static HtmlElement ofRouting(DecisionChart chart, String anchor) {
    return draw(chart, anchor, "How the server finds the operation", ARRIVAL, FOUND);
  }

  /**
   * Draws how the server answers a request to an operation.
   *
   * @param chart the steps from there on
   * @param anchor an anchor that the page has no other of, from which those of the picture derive
   * @param operation method and path, for those who do not see the picture
   */
  public static HtmlElement ofOperation(DecisionChart chart, String anchor, String operation) {
    return draw(chart, anchor, "How the server decides: " + operation, FOUND, END);
  }

  private static HtmlElement draw(
      DecisionChart chart, String anchor, String title, String start, String end) {
    ChartCanvas canvas = new ChartCanvas();
    canvas.pill(start);
    String way = "";
    for (DecisionStep step : chart.steps()) {
      canvas.arrow(way);
      draw(step, canvas);
      way = step instanceof DecisionStep.Check ? "no" : "";
    }
    canvas.arrow(way);
    canvas.pill(end);
    String titleAnchor = anchor + "-chart";
    String textAnchor = anchor + "-chart-text";
    return HtmlElement.ofSvg("svg")
        .attribute("viewBox", "0 0 " + ChartCanvas.WIDTH + " " + canvas.height())
        .attribute("role", "img")
        .attribute("aria-labelledby", titleAnchor)
        .attribute("aria-describedby", textAnchor)
        .add(
            HtmlElement.ofSvg("title").id(titleAnchor).line(title),
            HtmlElement.ofSvg("desc").id(textAnchor).line(words(chart)))
        .add(canvas.elements());
  }

  private static void draw(DecisionStep step, ChartCanvas canvas) {
    if (step instanceof DecisionStep.Check check) {
      canvas.question(
          visible(check.question()), clauses(check.clauses()), outcome(check.outcome()));
    } else if (step instanceof DecisionStep.Handling handling) {
      canvas.work(
          visible(handling.words()),
          handling.outcomes().stream().map(DecisionPicture::outcome).distinct().toList());
    }
  }

  private static String clauses(List<ClauseLink> clauses) {
    return clauses.stream()
        .map(clause -> visible(clause.text()).replace(' ', NO_BREAK))
        .collect(Collectors.joining("; "));
  }

  private static ChartCanvas.Outcome outcome(DecisionOutcome outcome) {
    String title = visible(outcome.title());
    char first = title.isEmpty() ? ' ' : title.charAt(0);
    return new ChartCanvas.Outcome(title, first >= '1' && first <= '5' ? first - '0' : 0);
  }

  private static String visible(String text) {
    return VisibleText.line(text);
  }

  /** Returns the chart as sentences, numbered in its order. */
  private static String words(DecisionChart chart) {
    List<String> sentences = new ArrayList<>();
    for (DecisionStep step : chart.steps()) {
      int number = sentences.size() + 1;
      if (step instanceof DecisionStep.Check check) {
        sentences.add(number + ". " + check.question() + " Then " + check.outcome().title() + ".");
      } else if (step instanceof DecisionStep.Handling handling) {
        String outcomes =
            handling.outcomes().stream()
                .map(DecisionOutcome::title)
                .collect(Collectors.joining(", "));
        sentences.add(number + ". " + handling.words() + " It answers " + outcomes + ".");
      }
    }
    return String.join(" ", sentences);
  }
}
