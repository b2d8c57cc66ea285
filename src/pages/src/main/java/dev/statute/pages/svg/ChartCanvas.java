package dev.statute.pages.svg;

import dev.statute.pages.html.tree.HtmlElement;
import java.util.ArrayList;
import java.util.List;

/** Places boxes and arrows from top to bottom, and remembers how far down it has come. */
final class ChartCanvas {

  /** The width of each chart, in pixels at its natural size. */
  static final int WIDTH = 372;

  private static final int LEFT = 204;
  private static final int RIGHT = 140;
  private static final int PADDING = 10;
  private static final int LINE = 18;
  private static final int GAP = 24;
  private static final int BETWEEN = 6;
  private static final double TEXT = 13;
  private static final double SMALL = 11.5;

  /** The size of text, with what bold letters need more. */
  private static final double BOLD = 14.5;

  /** The middle of the column of questions. */
  private static final int AXIS = LEFT / 2;

  private final List<HtmlElement> elements = new ArrayList<>();
  private int top = 1;

  /**
   * A response at the right.
   *
   * @param title its status
   * @param digit the first digit of its code; 0 for none
   */
  record Outcome(String title, int digit) {}

  List<HtmlElement> elements() {
    return List.copyOf(elements);
  }

  int height() {
    return top + 1;
  }

  /** Draws the start or the end of the way. */
  void pill(String text) {
    int height = LINE + PADDING;
    elements.add(box("ends", LEFT, height, height / 2));
    text("", List.of(text), AXIS, top + height / 2, "middle");
    top += height;
  }

  /** Draws an arrow down to what follows, with a word next to it. */
  void arrow(String word) {
    elements.add(path("way", "M" + AXIS + " " + top + "v" + (GAP - 6)));
    elements.add(path("tip", "M" + (AXIS - 4) + " " + (top + GAP - 8) + "h8l-4 8z"));
    if (!word.isEmpty()) {
      text("word", List.of(word), AXIS + 9, top + GAP / 2 - 2, "start");
    }
    top += GAP;
  }

  /** Draws a question with the clause behind it, and at the right what follows from yes. */
  void question(String text, String clause, Outcome outcome) {
    step("question", 3, text, clause, List.of(outcome), "yes");
  }

  /** Draws something that is done, and at the right what comes of it. */
  void work(String text, List<Outcome> outcomes) {
    step("work", 12, text, "", outcomes, "");
  }

  private void step(
      String style, int radius, String text, String clause, List<Outcome> outcomes, String word) {
    List<String> lines = TextWidth.lines(text, (LEFT - 2 * PADDING) / TEXT);
    List<String> small = TextWidth.lines(clause, (LEFT - 2 * PADDING) / SMALL);
    List<List<String>> titles =
        outcomes.stream()
            .map(outcome -> TextWidth.lines(outcome.title(), (RIGHT - 2 * PADDING) / BOLD))
            .toList();
    int rightHeight = titles.stream().mapToInt(title -> heightOf(title) + BETWEEN).sum() - BETWEEN;
    int leftHeight = heightOf(lines) + small.size() * LINE;
    int height = Math.max(leftHeight, rightHeight);
    elements.add(box(style, LEFT, height, radius));
    int middle = top + (height - small.size() * LINE) / 2;
    text("", lines, PADDING, middle, "start");
    text("word", small, PADDING, middle + (lines.size() + small.size()) * LINE / 2, "start");
    int at = top + (height - Math.max(rightHeight, 0)) / 2;
    for (int i = 0; i < titles.size(); i++) {
      outcome(titles.get(i), outcomes.get(i).digit(), at, word);
      at += heightOf(titles.get(i)) + BETWEEN;
    }
    top += height;
  }

  private void outcome(List<String> title, int digit, int at, String word) {
    int height = heightOf(title);
    int middle = at + height / 2;
    int from = WIDTH - RIGHT;
    elements.add(path("way", "M" + LEFT + " " + middle + "H" + (from - 6)));
    elements.add(path("tip", "M" + (from - 8) + " " + (middle - 4) + "v8l8 -4z"));
    if (!word.isEmpty()) {
      text("word", List.of(word), LEFT + 4, middle - 8, "start");
    }
    String tone = digit == 0 ? "" : " s" + digit;
    elements.add(rectangle("outcome" + tone, from, at, RIGHT, height, 3));
    text("outcome-text" + tone, title, from + PADDING, middle, "start");
  }

  private static int heightOf(List<String> lines) {
    return Math.max(lines.size(), 1) * LINE + PADDING;
  }

  private HtmlElement box(String style, int width, int height, int radius) {
    return rectangle(style, 1, top, width - 2, height, radius);
  }

  private static HtmlElement rectangle(
      String style, int x, int y, int width, int height, int radius) {
    return HtmlElement.ofSvg("rect")
        .styled(style)
        .attribute("x", "" + x)
        .attribute("y", "" + y)
        .attribute("width", "" + width)
        .attribute("height", "" + height)
        .attribute("rx", "" + radius);
  }

  private static HtmlElement path(String style, String way) {
    return HtmlElement.ofSvg("path").styled(style).attribute("d", way);
  }

  /** Draws lines of text around a height in their middle. */
  private void text(String style, List<String> lines, int x, int middle, String anchor) {
    if (lines.isEmpty()) {
      return;
    }
    HtmlElement text = HtmlElement.ofSvg("text").attribute("text-anchor", anchor);
    if (!style.isEmpty()) {
      text.styled(style);
    }
    int y = middle - (lines.size() - 1) * LINE / 2 + 4;
    for (String line : lines) {
      text.add(HtmlElement.ofSvg("tspan").attribute("x", "" + x).attribute("y", "" + y).line(line));
      y += LINE;
    }
    elements.add(text);
  }
}
