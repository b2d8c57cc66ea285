package dev.statute.contract.file.text;

import dev.statute.contract.file.Pointer;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The lines of a contract file. */
public final class Lines {

  private final MappingNode root;

  Lines(MappingNode root) {
    this.root = root;
  }

  /**
   * Returns the line of a place, from 1: that of its key, or of the nearest place around it which
   * the file has.
   */
  public int line(Pointer place) {
    int line = 1;
    Node node = root;
    for (String step : place.steps()) {
      if (node instanceof MappingNode mapping) {
        Optional<NodeTuple> entry = entry(mapping, step);
        if (entry.isEmpty()) {
          return line;
        }
        line = line(entry.get().getKeyNode());
        node = entry.get().getValueNode();
      } else if (node instanceof SequenceNode sequence) {
        Optional<Node> element = element(sequence.getValue(), step);
        if (element.isEmpty()) {
          return line;
        }
        line = line(element.get());
        node = element.get();
      }
    }
    return line;
  }

  private static Optional<NodeTuple> entry(MappingNode mapping, String key) {
    return mapping.getValue().stream()
        .filter(
            tuple ->
                tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key))
        .findFirst();
  }

  private static Optional<Node> element(List<Node> elements, String index) {
    for (int i = 0; i < elements.size(); i++) {
      if (String.valueOf(i).equals(index)) {
        return Optional.of(elements.get(i));
      }
    }
    return Optional.empty();
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
