package dev.statute.law.company;

import dev.statute.law.Clause;
import dev.statute.law.Ground;
import dev.statute.law.Level;
import dev.statute.law.yaml.LawKeys;
import dev.statute.law.yaml.Mapping;
import dev.statute.law.yaml.Problems;
import dev.statute.law.yaml.ScalarReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the entries of a policy: a reason alone, or a mapping with one and with more. */
final class ReasonReader {

  private static final String REASON = "reason";

  private final Problems problems;
  private final ScalarReader scalars;

  ReasonReader(Problems problems) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /**
   * Returns the ground that an entry gives, cited by the line of its key; nothing if it has none.
   */
  @Nullable Ground ground(Level level, Node key, Node value, LawKeys keys) {
    String reason;
    if (value instanceof ScalarNode) {
      reason = scalars.text(Optional.of(value));
    } else {
      Mapping entry = Mapping.of(value, problems).allow(keys);
      reason = scalars.text(entry.required(REASON));
    }
    return reason.isEmpty() ? null : new Ground(level, line(key), reason);
  }

  /** Returns the clause that a node of the file is. */
  Clause line(Node node) {
    return problems.lineOf(node).orElseThrow();
  }

  /** Returns the mapping of an entry; an empty one for an entry that is a reason alone. */
  Optional<Mapping> entry(Node value, LawKeys keys) {
    return value instanceof ScalarNode
        ? Optional.empty()
        : Optional.of(Mapping.of(value, new Problems("")).allow(keys));
  }
}
