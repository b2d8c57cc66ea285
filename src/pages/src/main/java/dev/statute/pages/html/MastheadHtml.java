package dev.statute.pages.html;

import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.model.ApiPage;
import dev.statute.pages.model.SchemeNote;
import dev.statute.pages.prose.Prose;
import dev.statute.pages.text.Sentences;

/** The top of a page: what the API is. */
final class MastheadHtml {

  private MastheadHtml() {}

  static HtmlElement of(ApiPage page) {
    HtmlElement head =
        HtmlElement.of("header", HtmlElement.of("h1", page.title())).styled("masthead");
    head.add(Prose.ofJavadoc(page.summary()).html());
    page.lifecycle().ifPresent(note -> head.add(LifecycleHtml.of(note)));
    head.add(plate(page));
    if (!page.schemes().isEmpty()) {
      HtmlElement schemes = Pieces.facts();
      for (SchemeNote scheme : page.schemes()) {
        schemes.add(Pieces.fact("Authentication: " + scheme.name(), scheme.fact()));
      }
      head.add(schemes);
    }
    return head;
  }

  private static HtmlElement plate(ApiPage page) {
    HtmlElement plate = HtmlElement.of("dl").styled("plate");
    if (!page.version().isEmpty()) {
      plate.add(entry("Version", HtmlElement.of("span", page.version())));
    }
    plate.add(entry("Role", HtmlElement.of("span", Sentences.capital(page.role()))));
    plate.add(entry("Operations", HtmlElement.of("span", "" + page.operations().size())));
    return plate.add(entry("Interface", Pieces.code(page.name())));
  }

  private static HtmlElement entry(String label, HtmlElement value) {
    return HtmlElement.of("div", HtmlElement.of("dt", label), HtmlElement.of("dd").add(value));
  }
}
