package dev.statute.openapi.read;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.model.DocumentDeviation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code x-statute-deviates}: a rule with the reason why it is lifted, or a list of these.
 */
final class DeviationReader {

  static final String KEY = "x-statute-deviates";

  private final Values values;

  DeviationReader(Values values) {
    this.values = values;
  }

  List<DocumentDeviation> read(Node.Mapping in) {
    List<DocumentDeviation> deviations = new ArrayList<>();
    Optional<Node> value = in.get(KEY);
    if (value.isEmpty()) {
      return deviations;
    }
    List<Node> all =
        value.get() instanceof Node.Sequence ? value.get().items() : List.of(value.get());
    for (Node one : all) {
      if (one instanceof Node.Mapping mapping) {
        deviations.add(deviation(mapping));
      } else {
        values.wrong(one, KEY, "a mapping with 'rule' and 'reason'");
      }
    }
    return deviations;
  }

  private DocumentDeviation deviation(Node.Mapping mapping) {
    return new DocumentDeviation(
        values.text(mapping, "rule"),
        values.text(mapping, "reason"),
        mapping.get("rule").map(Node::place).orElse(mapping.place()),
        mapping.get("reason").map(Node::place).orElse(mapping.place()));
  }
}
