package dev.statute.openapi.judge.fix;

import dev.statute.contract.RequestInput;
import dev.statute.openapi.judge.subject.DocumentContract;
import dev.statute.openapi.model.DocumentParameter;
import dev.statute.rule.Fix;
import java.util.Optional;

/** Words edits of the parameters of a document, and of its paths. */
final class RequestWords {

  private final DocumentContract document;
  private final Notation notation;

  RequestWords(DocumentContract document, Notation notation) {
    this.document = document;
    this.notation = notation;
  }

  Optional<String> of(Fix fix) {
    if (fix instanceof Fix.AddFieldInput addition) {
      return Optional.of("Add the parameter " + parameter(addition.field().name(), "header"));
    }
    if (fix instanceof Fix.AddPathVariable addition) {
      return Optional.of("Add the parameter " + parameter(addition.variable(), "path"));
    }
    if (fix instanceof Fix.AddContentInput) {
      return Optional.of(notation.isTwo() ? "Add a parameter with in: body" : "Add a requestBody");
    }
    if (fix instanceof Fix.BindToVariable binding) {
      return Optional.of(
          "Write name: " + binding.variable() + " for the parameter " + name(binding.input()));
    }
    if (fix instanceof Fix.BindElsewhere) {
      return Optional.of("Declare parameters of the query instead");
    }
    if (fix instanceof Fix.RemoveInput removal) {
      return Optional.of("Remove the parameter " + name(removal.input()));
    }
    return fix instanceof Fix.SetPath set
        ? Optional.of("Write the path " + set.path().text())
        : Optional.empty();
  }

  private String parameter(String name, String in) {
    return Fragment.flow(notation.parameter(name, in));
  }

  private String name(RequestInput input) {
    return document.parameter(input).map(DocumentParameter::name).orElse(input.name());
  }
}
