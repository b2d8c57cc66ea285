package dev.statute.pages.markdown;

import dev.statute.pages.model.InputRow;
import dev.statute.pages.model.OperationSection;
import dev.statute.pages.model.ResponseSection;
import dev.statute.pages.model.SampleMessage;
import dev.statute.pages.prose.Prose;
import java.util.ArrayList;
import java.util.List;

/** Writes an operation and its responses. */
final class OperationMarkdown {

  private OperationMarkdown() {}

  static void add(MarkdownBuilder page, OperationSection operation) {
    page.heading(
        2,
        operation.anchor(),
        Inline.of(
            Inline.link(operation.methodUri(), Inline.plain(operation.method())),
            Inline.code(operation.path()),
            Inline.plain("— " + operation.name())));
    page.prose(Prose.ofJavadoc(operation.summary()).markdown());
    operation.lifecycle().ifPresent(note -> page.paragraph(Lines.lifecycle(note)));
    page.heading(3, Inline.plain("Request"));
    Lines.message(page, operation.request());
    page.code("sh", operation.curl());
    page.list(
        List.of(
            Lines.fact("Authentication", operation.security()),
            Lines.fact("Sending it again", operation.repetition())));
    inputs(page, operation.inputs());
    titled(page, "What a request owes", Lines.demands(operation.demands()));
    page.heading(3, Inline.plain("How the server decides"));
    page.numbered(Lines.decisions(operation.decisions()));
    page.heading(3, Inline.plain("Responses"));
    operation.responses().forEach(response -> response(page, response, operation.request()));
    if (!operation.deviations().isEmpty()) {
      page.heading(3, Inline.plain("Deviations"));
      page.list(Lines.deviations(operation.deviations()));
    }
  }

  private static void titled(MarkdownBuilder page, String title, List<Inline> lines) {
    if (!lines.isEmpty()) {
      page.paragraph(Inline.plain(title + ":"));
      page.list(lines);
    }
  }

  private static void inputs(MarkdownBuilder page, List<InputRow> inputs) {
    if (inputs.isEmpty()) {
      return;
    }
    List<List<Inline>> rows = new ArrayList<>();
    for (InputRow input : inputs) {
      String doc = Prose.ofJavadoc(input.doc()).markdown().replaceAll("\\s+", " ");
      rows.add(
          List.of(
              Inline.code(input.name()),
              Inline.plain(input.place()),
              Inline.plain(input.type()),
              Inline.plain(input.isRequired() ? "required" : "optional"),
              new Inline(doc).and(Inline.plain(String.join(" ", input.details())))));
    }
    page.table(
        List.of(
            Inline.plain("Input"),
            Inline.plain("In"),
            Inline.plain("Type"),
            Inline.plain("Needed"),
            Inline.plain("What it is")),
        rows);
  }

  private static void response(
      MarkdownBuilder page, ResponseSection response, SampleMessage usual) {
    page.heading(4, response.anchor(), Inline.link(response.uri(), Inline.plain(response.title())));
    page.paragraph(
        Inline.of(Inline.plain(response.origin() + " as"), Inline.code(response.name())));
    page.prose(Prose.ofJavadoc(response.summary()).markdown());
    if (!response.request().text().equals(usual.text())) {
      page.paragraph(Inline.plain("In answer to:"));
      Lines.message(page, response.request());
      page.paragraph(Inline.plain("The response:"));
    }
    Lines.message(page, response.message());
    for (SampleMessage other : response.others()) {
      page.paragraph(Inline.plain("As").and(Inline.code(other.mediaType())).then(":"));
      Lines.message(page, other);
    }
    List<Inline> facts = new ArrayList<>();
    facts.add(Lines.fact("Caching", response.caching()));
    facts.add(Lines.fact("Sending the request again", response.repetition()));
    response.redirect().ifPresent(fact -> facts.add(Lines.fact("Redirection", fact)));
    if (!response.problemType().isEmpty()) {
      facts.add(
          Inline.of(Inline.bold("Type of the problem:"), Inline.code(response.problemType())));
    }
    page.list(facts);
    titled(page, "What it owes", Lines.demands(response.demands()));
  }
}
