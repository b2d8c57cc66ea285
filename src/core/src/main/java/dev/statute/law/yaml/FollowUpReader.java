package dev.statute.law.yaml;

import dev.statute.law.Clause;
import dev.statute.law.Ground;
import dev.statute.law.HeaderField.Precondition;
import dev.statute.law.HeaderField.Precondition.Prevented;
import dev.statute.law.Status.Redirect;
import dev.statute.law.Status.Redirect.NextMethod;
import dev.statute.law.Status.Redirect.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what clients do next after a response. */
final class FollowUpReader {

  private final Problems problems;
  private final ScalarReader scalars;
  private final ClauseReader clauses;
  private final References references;

  FollowUpReader(Problems problems, References references) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.clauses = new ClauseReader(problems);
    this.references = references;
  }

  /** Reads {@code {target: permanent, method: changeable, definition: 15.4.2}}. */
  @Nullable Redirect redirect(Node node, Clause home) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.REDIRECT);
    Target target =
        entry.required("target").map(value -> scalars.word(value, Target.class)).orElse(null);
    NextMethod method =
        entry.required("method").map(value -> scalars.word(value, NextMethod.class)).orElse(null);
    Ground ground = clauses.ground(entry, home);
    return target == null || method == null || ground == null
        ? null
        : new Redirect(target, method, ground);
  }

  /** Reads {@code {validators: [ETag], prevents: lost-updates, definition: 13.1.1}}. */
  @Nullable Precondition precondition(Node node, Clause home) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.PRECONDITION);
    List<String> validators = entry.read(entry.requiredList("validators"), references::fieldName);
    Prevented prevents =
        entry.required("prevents").map(value -> scalars.word(value, Prevented.class)).orElse(null);
    Ground ground = clauses.ground(entry, home);
    return prevents == null || ground == null
        ? null
        : new Precondition(validators, prevents, ground);
  }
}
