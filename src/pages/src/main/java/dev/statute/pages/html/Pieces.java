package dev.statute.pages.html;

import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.model.ClauseLink;
import dev.statute.pages.model.Demand;
import dev.statute.pages.model.DemandGroup;
import dev.statute.pages.model.Fact;
import dev.statute.pages.model.PageDeviation;
import dev.statute.pages.text.Sentences;
import java.util.List;
import java.util.Optional;

/** Small pieces that several sections share. */
final class Pieces {

  /** The most characters of a clause that stay on one line. */
  private static final int LONGEST_OF_ONE_LINE = 24;

  private Pieces() {}

  static HtmlElement section(String id, String title) {
    return HtmlElement.of("section")
        .attribute("aria-labelledby", id)
        .add(HtmlElement.of("h2", title).id(id));
  }

  static HtmlElement styled(String name, String style, String text) {
    return HtmlElement.of(name, text).styled(style);
  }

  static HtmlElement code(String text) {
    return HtmlElement.of("code").line(text);
  }

  /** Returns a path that breaks in front of its slashes where a line is too short. */
  static HtmlElement path(String path) {
    HtmlElement whole = HtmlElement.of("span").styled("path");
    int from = 0;
    for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
      whole.line(path.substring(from, slash)).add(HtmlElement.of("wbr"));
      from = slash;
    }
    return whole.line(path.substring(from));
  }

  /** Links to a clause; one without an address is text. */
  static HtmlElement clause(ClauseLink clause) {
    boolean isShort = clause.text().length() <= LONGEST_OF_ONE_LINE;
    return HtmlElement.link(clause.uri(), clause.text())
        .styled(isShort ? "clause short" : "clause");
  }

  /** Adds clauses to a sentence, with spaces before them. */
  static HtmlElement withClauses(HtmlElement sentence, List<ClauseLink> clauses) {
    for (ClauseLink clause : clauses) {
      sentence.text(" ").add(clause(clause));
    }
    return sentence;
  }

  /** Returns a list of facts, to which {@link #fact} is added. */
  static HtmlElement facts() {
    return HtmlElement.of("dl").styled("facts");
  }

  static HtmlElement fact(String question, Fact fact) {
    HtmlElement reason = styled("dd", "reason", fact.reason());
    withClauses(reason, fact.clauses());
    HtmlElement entry =
        HtmlElement.of(
            "div",
            HtmlElement.of("dt", question),
            styled("dd", "answer", Sentences.capital(fact.answer())));
    return reason.isEmpty() ? entry : entry.add(reason);
  }

  /** Returns demands as a list under a heading of its own, if there are any. */
  static Optional<HtmlElement> demands(String title, List<Demand> demands) {
    if (demands.isEmpty()) {
      return Optional.empty();
    }
    HtmlElement list = HtmlElement.of("ul").styled("demands");
    for (DemandGroup demand : DemandGroup.of(demands)) {
      list.add(demand(demand));
    }
    return Optional.of(
        HtmlElement.of("div", styled("p", "label", title), list).styled("block-small"));
  }

  private static HtmlElement demand(DemandGroup demand) {
    HtmlElement entry = HtmlElement.of("li");
    if (!demand.isBinding()) {
      entry.add(styled("span", "badge", "advice")).text(" ");
    }
    String end = "";
    for (String subject : demand.subjects()) {
      entry.text(end).add(code(subject));
      end = ", ";
    }
    return withClauses(entry.text(": " + demand.words()), demand.clauses());
  }

  static HtmlElement deviation(PageDeviation deviation) {
    return HtmlElement.of("li")
        .add(
            HtmlElement.of("p")
                .add(HtmlElement.link(deviation.uri()).add(code(deviation.rule())))
                .text(" ")
                .add(styled("span", "soft", deviation.where())),
            HtmlElement.of("p", deviation.reason()));
  }

  /** Returns the class of the style sheet for the first digit of a status; empty for none. */
  static String tone(int digit) {
    return digit >= 1 && digit <= 5 ? "s" + digit : "";
  }

  /** Splits a title such as {@code 404 Not Found} into its code and the rest. */
  static List<String> codeAndPhrase(String title, String status) {
    return title.startsWith(status)
        ? List.of(status, title.substring(status.length()).strip())
        : List.of(title, "");
  }
}
