package dev.statute.pages.html;

import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.model.SampleField;
import dev.statute.pages.model.SampleMessage;

/** Shows a message line by line as it is sent, with notes in the margin. */
final class MessageHtml {

  private MessageHtml() {}

  /**
   * Shows a message.
   *
   * @param caption what it is, for those who do not see where it stands
   */
  static HtmlElement of(SampleMessage message, String caption) {
    HtmlElement lines = HtmlElement.of("ol");
    lines.add(HtmlElement.of("li", Pieces.code(message.startLine())).styled("start"));
    for (SampleField field : message.fields()) {
      lines.add(line(field));
    }
    HtmlElement figure =
        HtmlElement.of("figure", Pieces.styled("figcaption", "unseen", caption), lines)
            .styled("wire");
    if (!message.content().isEmpty()) {
      figure.add(HtmlElement.of("pre").add(HtmlElement.of("code", message.content())));
    }
    if (!message.contentNote().isEmpty()) {
      figure.add(Pieces.styled("p", "content-note", message.contentNote()));
    }
    return figure;
  }

  private static HtmlElement line(SampleField field) {
    HtmlElement code =
        HtmlElement.of("code")
            .add(HtmlElement.of("span").styled("name").line(field.name()))
            .line(": " + field.value());
    HtmlElement line = HtmlElement.of("li", code);
    HtmlElement note = HtmlElement.of("span").styled("note");
    if (!field.isAlways()) {
      note.add(Pieces.styled("span", "badge", "at times")).text(" ");
    }
    note.text(field.note());
    field.clause().ifPresent(clause -> note.text(" ").add(Pieces.clause(clause)));
    return note.isEmpty() ? line : line.text(" ").add(note);
  }
}
