package dev.statute.law.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Makes nodes that no file has, at places that one has. */
public final class Nodes {

  private static final Pattern FINAL_BREAKS = Pattern.compile("[\\r\\n]+\\z");

  private Nodes() {}

  /** Returns the same mapping, in which no block scalar ends with the line break that ends it. */
  public static MappingNode withoutFinalBreaks(MappingNode mapping) {
    List<NodeTuple> tuples = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      tuples.add(
          new NodeTuple(
              withoutFinalBreaks(tuple.getKeyNode()), withoutFinalBreaks(tuple.getValueNode())));
    }
    return new MappingNode(
        mapping.getTag(),
        true,
        tuples,
        mapping.getFlowStyle(),
        mapping.getStartMark(),
        mapping.getEndMark());
  }

  private static Node withoutFinalBreaks(Node node) {
    if (node instanceof MappingNode mapping) {
      return withoutFinalBreaks(mapping);
    }
    if (node instanceof SequenceNode list) {
      return new SequenceNode(
          list.getTag(),
          true,
          list.getValue().stream().map(Nodes::withoutFinalBreaks).toList(),
          list.getFlowStyle(),
          list.getStartMark(),
          list.getEndMark());
    }
    ScalarNode scalar = (ScalarNode) node;
    return scalar.getScalarStyle() == ScalarStyle.FOLDED
            || scalar.getScalarStyle() == ScalarStyle.LITERAL
        ? new ScalarNode(
            scalar.getTag(),
            true,
            FINAL_BREAKS.matcher(scalar.getValue()).replaceFirst(""),
            scalar.getScalarStyle(),
            scalar.getStartMark(),
            scalar.getEndMark())
        : scalar;
  }

  public static MappingNode mapping(List<NodeTuple> tuples, Node place) {
    return new MappingNode(
        Tag.MAP, true, tuples, FlowStyle.BLOCK, place.getStartMark(), place.getEndMark());
  }

  public static ScalarNode scalar(String text, Node place) {
    return new ScalarNode(
        Tag.STR, true, text, ScalarStyle.PLAIN, place.getStartMark(), place.getEndMark());
  }

  public static SequenceNode sequence(List<Node> elements, Node place) {
    return new SequenceNode(
        Tag.SEQ, true, elements, FlowStyle.FLOW, place.getStartMark(), place.getEndMark());
  }

  public static NodeTuple tuple(String key, Node value) {
    return new NodeTuple(scalar(key, value), value);
  }
}
