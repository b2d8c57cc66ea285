package dev.statute.pages.html;

import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.model.InputRow;
import dev.statute.pages.model.OperationSection;
import dev.statute.pages.model.PageDeviation;
import dev.statute.pages.prose.Prose;
import dev.statute.pages.svg.DecisionPicture;
import java.util.Optional;

/** Shows an operation: what it takes, how the server decides, and what it answers. */
final class OperationHtml {

  private OperationHtml() {}

  static HtmlElement of(OperationSection operation) {
    HtmlElement section =
        HtmlElement.of("section")
            .styled("operation")
            .attribute("aria-labelledby", operation.anchor())
            .add(heading(operation))
            .add(Prose.ofJavadoc(operation.summary()).html());
    operation.lifecycle().ifPresent(note -> section.add(LifecycleHtml.of(note)));
    section.add(HtmlElement.of("div").styled("pair").add(taken(operation), decisions(operation)));
    section.add(HtmlElement.of("h3", "Responses"));
    operation
        .responses()
        .forEach(response -> section.add(ResponseHtml.of(response, operation.request())));
    return section.add(deviations(operation));
  }

  private static HtmlElement heading(OperationSection operation) {
    return HtmlElement.of("h2")
        .id(operation.anchor())
        .add(HtmlElement.link(operation.methodUri(), operation.method()).styled("method"))
        .text(" ")
        .add(Pieces.path(operation.path()))
        .text(" ")
        .add(Pieces.styled("span", "name", operation.name()));
  }

  private static HtmlElement taken(OperationSection operation) {
    HtmlElement column =
        HtmlElement.of(
            "div",
            HtmlElement.of("h3", "Request"),
            MessageHtml.of(operation.request(), "A request to " + operation.name()),
            HtmlElement.of("pre").styled("curl").add(HtmlElement.of("code", operation.curl())),
            Pieces.facts()
                .add(
                    Pieces.fact("Authentication", operation.security()),
                    Pieces.fact("Sending it again", operation.repetition())));
    column.styled("block");
    column.add(inputs(operation));
    return column.add(Pieces.demands("What a request owes", operation.demands()));
  }

  private static Optional<HtmlElement> inputs(OperationSection operation) {
    if (operation.inputs().isEmpty()) {
      return Optional.empty();
    }
    HtmlElement list = HtmlElement.of("dl").styled("inputs");
    for (InputRow input : operation.inputs()) {
      list.add(input(input));
    }
    return Optional.of(
        HtmlElement.of("div", Pieces.styled("p", "label", "What it takes"), list)
            .styled("block-small"));
  }

  private static HtmlElement input(InputRow input) {
    HtmlElement term =
        HtmlElement.of("dt")
            .add(Pieces.code(input.name()))
            .text(" ")
            .add(
                Pieces.styled(
                    "span",
                    "soft",
                    input.type()
                        + ", "
                        + input.place()
                        + (input.isRequired() ? "" : ", optional")));
    HtmlElement details = HtmlElement.of("dd");
    details.add(Prose.ofJavadoc(input.doc()).html());
    if (!input.details().isEmpty()) {
      details.add(Pieces.styled("p", "soft", String.join(" ", input.details())));
    }
    HtmlElement entry = HtmlElement.of("div", term);
    return details.isEmpty() ? entry.add(HtmlElement.of("dd")) : entry.add(details);
  }

  private static HtmlElement decisions(OperationSection operation) {
    String request = operation.method() + " " + operation.path();
    return HtmlElement.of("div", HtmlElement.of("h3", "How the server decides"))
        .styled("block")
        .add(
            ChartHtml.of(
                operation.decisions(),
                DecisionPicture.ofOperation(operation.decisions(), operation.anchor(), request)));
  }

  private static Optional<HtmlElement> deviations(OperationSection operation) {
    if (operation.deviations().isEmpty()) {
      return Optional.empty();
    }
    HtmlElement list = HtmlElement.of("ul").styled("entries");
    for (PageDeviation deviation : operation.deviations()) {
      list.add(Pieces.deviation(deviation));
    }
    return Optional.of(
        HtmlElement.of("div", HtmlElement.of("h3", "Deviations"), list).styled("block"));
  }
}
