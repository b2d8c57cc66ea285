package dev.statute.openapi.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.openapi.convert.note.Step;
import dev.statute.openapi.convert.note.Unsaid;
import java.util.List;

/** Converts documents with one operation, {@code call}, for tests. */
final class OneOperation {

  private OneOperation() {}

  /** Returns a document with one operation. */
  static String document(String route, String rest) {
    String[] parts = route.split(" ");
    return """
        openapi: 3.1.0
        info: {title: Shop, version: '1'}
        paths:
          %s:
            %s:
              operationId: call
        """
            .formatted(parts[1], parts[0].toLowerCase(java.util.Locale.ROOT))
        + rest.indent(6)
        + (rest.contains("responses:") ? "" : "      responses: {'204': {description: Done.}}\n");
  }

  static PublishedOperation operation(String route, String rest) {
    return Converting.operation(document(route, rest), "call");
  }

  static PublishedInput input(String parameter) {
    List<PublishedInput> inputs = operation("GET /x", "parameters: [" + parameter + "]").inputs();
    assertThat(inputs).hasSize(1);
    return inputs.get(0);
  }

  static List<String> unsaid(String route, String rest) {
    return Converting.convert(document(route, rest)).unsaid().stream()
        .map(Unsaid::construct)
        .toList();
  }

  static List<String> steps(String route, String rest) {
    return Converting.convert(document(route, rest)).steps().stream().map(Step::id).toList();
  }

  static PublishedResponse response(String route, String responses, String key) {
    return operation(route, "responses:\n" + responses.indent(2)).response(key).orElseThrow();
  }
}
