package dev.statute.spec;

import java.util.List;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Makes nodes that no file has, at places that one has. */
final class Nodes {

  private Nodes() {}

  static MappingNode mapping(List<NodeTuple> tuples, Node place) {
    return new MappingNode(
        Tag.MAP, true, tuples, FlowStyle.BLOCK, place.getStartMark(), place.getEndMark());
  }

  static ScalarNode scalar(String text, Node place) {
    return new ScalarNode(
        Tag.STR, true, text, ScalarStyle.PLAIN, place.getStartMark(), place.getEndMark());
  }

  static SequenceNode sequence(List<Node> elements, Node place) {
    return new SequenceNode(
        Tag.SEQ, true, elements, FlowStyle.FLOW, place.getStartMark(), place.getEndMark());
  }

  static NodeTuple tuple(String key, Node value) {
    return new NodeTuple(scalar(key, value), value);
  }
}
