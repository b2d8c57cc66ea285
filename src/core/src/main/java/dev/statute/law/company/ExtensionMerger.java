package dev.statute.law.company;

import dev.statute.law.Law;
import dev.statute.law.yaml.LawKeys;
import dev.statute.law.yaml.LawProblem;
import dev.statute.law.yaml.Mapping;
import dev.statute.law.yaml.Nodes;
import dev.statute.law.yaml.PolicySection;
import dev.statute.law.yaml.Problems;
import dev.statute.text.Printable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Puts the entries of a file next to those of the law that it extends, to be read as one. */
final class ExtensionMerger {

  static final String EXTENDS = "extends";
  static final String STANDARD = "standard";
  static final String PROBLEMS = "problems";
  static final List<String> SECTIONS = List.of("methods", "headers", "statuses");

  private final Problems problems;
  private final EntryCompleter entries;

  ExtensionMerger(Law base, Problems problems) {
    this.problems = problems;
    this.entries = new EntryCompleter(base, problems);
  }

  /**
   * Returns all sections, those that the file has in common with the standard with its own entries
   * at the end.
   */
  MappingNode merged(MappingNode standard, MappingNode own) {
    Mapping root = Mapping.of(own, problems).allow(LawKeys.COMPANY);
    root.required(EXTENDS).ifPresent(this::checkExtended);
    List<NodeTuple> tuples = new ArrayList<>();
    for (NodeTuple tuple : standard.getValue()) {
      String name = ((ScalarNode) tuple.getKeyNode()).getValue();
      Optional<Node> section = root.meant(name).filter(node -> SECTIONS.contains(name));
      tuples.add(
          section.isEmpty()
              ? tuple
              : new NodeTuple(
                  tuple.getKeyNode(),
                  section(name, (MappingNode) tuple.getValueNode(), section.get())));
    }
    root.optional(PolicySection.KEY)
        .ifPresent(policy -> tuples.add(new NodeTuple(root.key(PolicySection.KEY), policy)));
    return Nodes.mapping(tuples, own);
  }

  private void checkExtended(Node node) {
    if (!(node instanceof ScalarNode scalar) || !scalar.getValue().equals(STANDARD)) {
      problems.add(node, "only '" + STANDARD + "' can be extended");
    }
  }

  private Node section(String name, MappingNode standard, Node own) {
    List<NodeTuple> tuples = new ArrayList<>(standard.getValue());
    if (!(own instanceof MappingNode mapping)) {
      problems.add(own, "must be a mapping");
      return own;
    }
    Set<String> known = new HashSet<>();
    standard.getValue().forEach(t -> known.add(((ScalarNode) t.getKeyNode()).getValue()));
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key && known.contains(key.getValue())) {
        problems.add(
            key,
            Printable.quoted(key.getValue())
                + " belongs to the standard, which cannot be changed; put stricter rules into '"
                + PolicySection.KEY
                + "'");
      } else {
        tuples.add(entries.complete(name, tuple));
      }
    }
    return Nodes.mapping(tuples, standard);
  }

  /**
   * Returns the file without the entries in which some problems are.
   *
   * @param found the problems, in the order of the file
   */
  static MappingNode without(MappingNode own, List<LawProblem> found) {
    List<NodeTuple> kept = new ArrayList<>();
    for (NodeTuple tuple : own.getValue()) {
      boolean section =
          tuple.getKeyNode() instanceof ScalarNode key
              && (SECTIONS.contains(key.getValue()) || key.getValue().equals(PROBLEMS));
      if (section && tuple.getValueNode() instanceof MappingNode mapping) {
        List<NodeTuple> entries =
            mapping.getValue().stream().filter(entry -> !isIn(entry, found)).toList();
        kept.add(new NodeTuple(tuple.getKeyNode(), Nodes.mapping(entries, mapping)));
      } else if (!isIn(tuple, found) && Set.of(EXTENDS, PolicySection.KEY).contains(name(tuple))) {
        kept.add(tuple);
      }
    }
    return Nodes.mapping(kept, own);
  }

  private static String name(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
  }

  /** The end of an entry is where the next one begins, of which the problem may be. */
  private static boolean isIn(NodeTuple tuple, List<LawProblem> found) {
    Mark from = tuple.getKeyNode().getStartMark().orElseThrow();
    Mark to = tuple.getValueNode().getEndMark().orElseThrow();
    int low = 0;
    int high = found.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore(found.get(middle), from)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < found.size() && isBefore(found.get(low), to);
  }

  private static boolean isBefore(LawProblem problem, Mark mark) {
    int line = mark.getLine() + 1;
    return problem.line() < line
        || (problem.line() == line && problem.column() < mark.getColumn() + 1);
  }
}
