package dev.statute.pages.html;

import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.model.ResponseSection;
import dev.statute.pages.model.SampleMessage;
import dev.statute.pages.prose.Prose;
import java.util.List;

/** Shows a response of an operation. */
final class ResponseHtml {

  private ResponseHtml() {}

  /**
   * Shows a response.
   *
   * @param usual the request that the operation shows; the response shows its own if it differs
   */
  static HtmlElement of(ResponseSection response, SampleMessage usual) {
    HtmlElement article =
        HtmlElement.of("article")
            .styled(("response " + Pieces.tone(response.digit())).strip())
            .attribute("aria-labelledby", response.anchor())
            .add(heading(response));
    article.add(Prose.ofJavadoc(response.summary()).html());
    if (!response.request().text().equals(usual.text())) {
      article.add(
          Pieces.styled("p", "label", "In answer to"),
          MessageHtml.of(response.request(), "A request for " + response.title()),
          Pieces.styled("p", "label", "The response"));
    }
    article.add(MessageHtml.of(response.message(), "A response " + response.title()));
    for (SampleMessage other : response.others()) {
      article.add(
          HtmlElement.of("p").styled("label").text("As ").add(Pieces.code(other.mediaType())),
          MessageHtml.of(other, response.title() + " as " + other.mediaType()));
    }
    article.add(facts(response));
    article.add(Pieces.demands("What it owes", response.demands()));
    return article;
  }

  private static HtmlElement heading(ResponseSection response) {
    List<String> title = Pieces.codeAndPhrase(response.title(), response.status());
    HtmlElement code = Pieces.styled("span", "code", title.get(0));
    HtmlElement words = HtmlElement.of("span").add(HtmlElement.link(response.uri(), title.get(1)));
    HtmlElement origin = Pieces.styled("span", "origin", response.origin() + " as ");
    words.text(" ").add(origin.add(Pieces.code(response.name())));
    return HtmlElement.of("h4").id(response.anchor()).add(code).text(" ").add(words);
  }

  private static HtmlElement facts(ResponseSection response) {
    HtmlElement facts =
        Pieces.facts()
            .add(
                Pieces.fact("Caching", response.caching()),
                Pieces.fact("Sending the request again", response.repetition()));
    response.redirect().ifPresent(fact -> facts.add(Pieces.fact("Redirection", fact)));
    if (!response.problemType().isEmpty()) {
      facts.add(
          HtmlElement.of(
              "div",
              HtmlElement.of("dt", "Type of the problem"),
              HtmlElement.of("dd", Pieces.code(response.problemType()))));
    }
    return facts;
  }
}
