package dev.statute.law.company;

import dev.statute.law.Clause;
import dev.statute.law.Content;
import dev.statute.law.ContentRule;
import dev.statute.law.Law;
import dev.statute.law.RequestContent;
import dev.statute.law.ResponseContent;
import dev.statute.law.StatusClass;
import dev.statute.law.yaml.Nodes;
import dev.statute.law.yaml.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Completes the entries of an extending file by what it need not say, and refuses what would change
 * how those who do not know it read messages.
 */
final class EntryCompleter {

  private static final String CONTENT = "content";
  private static final Pattern CODE = Pattern.compile("[1-9][0-9]{2}");

  private static final Map<String, Map<String, String>> DEFAULTS =
      Map.of(
          "methods", Map.of("cacheable", "false"),
          "headers", Map.of("list", "false"),
          "statuses", Map.of("cacheable", "explicitly", "state", "active"));

  private final Law base;
  private final Problems problems;

  EntryCompleter(Law base, Problems problems) {
    this.base = base;
    this.problems = problems;
  }

  /** Returns an entry with all that its section demands; it begins where its name does. */
  NodeTuple complete(String section, NodeTuple tuple) {
    if (!(tuple.getKeyNode() instanceof ScalarNode key)
        || !(tuple.getValueNode() instanceof MappingNode given)) {
      return tuple;
    }
    List<NodeTuple> tuples = new ArrayList<>(given.getValue());
    DEFAULTS
        .getOrDefault(section, Map.of())
        .forEach((name, value) -> addMissing(tuples, name, Nodes.scalar(value, key)));
    switch (section) {
      case "methods" -> completeMethod(key, tuples);
      case "statuses" -> completeStatus(key, tuples);
      default -> {}
    }
    MappingNode whole = Nodes.mapping(tuples, given);
    return new NodeTuple(
        key,
        new MappingNode(
            whole.getTag(),
            true,
            tuples,
            whole.getFlowStyle(),
            key.getStartMark(),
            given.getEndMark()));
  }

  private static void addMissing(List<NodeTuple> tuples, String name, Node value) {
    if (find(tuples, name).isEmpty()) {
      tuples.add(Nodes.tuple(name, value));
    }
  }

  private static Optional<NodeTuple> find(List<NodeTuple> tuples, String name) {
    return tuples.stream()
        .filter(t -> t.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name))
        .findFirst();
  }

  /** Who does not know a method expects content in its responses. */
  private void completeMethod(Node key, List<NodeTuple> tuples) {
    Node none = Nodes.scalar(RequestContent.NONE_DEFINED.word(), key);
    addMissing(
        tuples,
        CONTENT,
        Nodes.mapping(List.of(Nodes.tuple("request", none), Nodes.tuple("response", none)), key));
    Optional<NodeTuple> withoutContent = find(tuples, "without-content");
    Optional<NodeTuple> forbidden =
        find(tuples, CONTENT)
            .map(NodeTuple::getValueNode)
            .filter(MappingNode.class::isInstance)
            .flatMap(node -> find(((MappingNode) node).getValue(), "response"))
            .filter(
                response ->
                    response.getValueNode() instanceof ScalarNode word
                        && word.getValue().equals(ResponseContent.FORBIDDEN.word()));
    withoutContent
        .or(() -> forbidden)
        .ifPresent(
            tuple ->
                problems.add(
                    tuple.getKeyNode(),
                    "a method outside the standard cannot forbid content in responses, since"
                        + " intermediaries do not know it"));
  }

  private void completeStatus(ScalarNode key, List<NodeTuple> tuples) {
    Optional<StatusClass> ofCode = classOf(key.getValue());
    // A number that is not a code of a class is reported as such, and not for what its class would
    // have said.
    StatusClass statusClass = ofCode.orElseGet(() -> base.classes().iterator().next());
    addMissing(tuples, "class", Nodes.scalar(statusClass.name(), key));
    ContentRule content = base.status(statusClass.unknown()).orElseThrow().content();
    addMissing(tuples, CONTENT, content(content, key));
    if (ofCode.isEmpty()) {
      return;
    }
    boolean ends = content.content() == Content.FORBIDDEN;
    find(tuples, CONTENT)
        .map(NodeTuple::getValueNode)
        .filter(MappingNode.class::isInstance)
        .map(node -> ((MappingNode) node).getValue())
        .filter(value -> ends != find(value, Content.FORBIDDEN.word()).isPresent())
        .ifPresent(
            value ->
                problems.add(
                    find(tuples, CONTENT).orElseThrow().getKeyNode(),
                    "who does not know the status takes it for "
                        + statusClass.unknown()
                        + " ("
                        + statusClass.unknownGround().clause()
                        + "), so that content must "
                        + (ends ? "" : "not ")
                        + "be forbidden"));
  }

  private Optional<StatusClass> classOf(String code) {
    return CODE.matcher(code).matches() && base.codes().contains(Integer.parseInt(code))
        ? base.classes().stream().filter(c -> c.digit() == code.charAt(0) - '0').findFirst()
        : Optional.empty();
  }

  /** Writes a rule on content so that it means the same in any entry. */
  private static Node content(ContentRule rule, Node place) {
    Clause clause = rule.clause();
    List<Node> clauses = new ArrayList<>();
    for (String section : clause.sections()) {
      clauses.add(Nodes.scalar(clause.document() + " " + section, place));
    }
    return Nodes.mapping(
        List.of(Nodes.tuple(rule.content().word(), Nodes.sequence(clauses, place))), place);
  }
}
