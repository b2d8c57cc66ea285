package dev.statute.pages.html;

import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.model.LifecycleNote;
import dev.statute.pages.text.Sentences;

/** Says how long something will be there. */
final class LifecycleHtml {

  private LifecycleHtml() {}

  static HtmlElement of(LifecycleNote note) {
    HtmlElement words = HtmlElement.of("p").styled("notice");
    words.add(
        Pieces.styled(
            "span",
            note.isDeprecated() ? "badge s4" : "badge",
            Sentences.capital(note.fact().answer())));
    if (!note.fact().reason().isEmpty()) {
      words.text(" " + note.fact().reason());
    }
    Pieces.withClauses(words, note.fact().clauses());
    return note.documentation().isEmpty()
        ? words
        : words.text(" ").add(HtmlElement.link(note.documentation(), note.documentation()));
  }
}
