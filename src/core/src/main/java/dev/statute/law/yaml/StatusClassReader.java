package dev.statute.law.yaml;

import dev.statute.law.Clause;
import dev.statute.law.CodeRange;
import dev.statute.law.ContentRule;
import dev.statute.law.FieldRule;
import dev.statute.law.Ground;
import dev.statute.law.StatusClass;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the entries of {@code classes}, and {@code codes}. */
final class StatusClassReader {

  private final Problems problems;
  private final ScalarReader scalars;
  private final ClauseReader clauses;
  private final References references;
  private final DemandReader rules;

  StatusClassReader(Problems problems, References references) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.clauses = new ClauseReader(problems);
    this.references = references;
    this.rules = new DemandReader(problems, references);
  }

  /** Returns the class, or nothing after saying why. */
  @Nullable StatusClass read(String name, Node node) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.CLASS);
    Clause clause = clauses.definition(entry);
    Integer digit = entry.required("digit").map(scalars::number).orElse(null);
    if (digit != null && (digit < 1 || digit > 9)) {
      problems.add(entry.required("digit").orElseThrow(), "must be a digit from 1 to 9");
      digit = null;
    }
    boolean interim = scalars.flag(entry.optional("interim"));
    boolean error = scalars.flag(entry.optional("error"));
    Optional<Mapping> unknown = entry.required("unknown").map(this::unknown);
    Integer status =
        unknown.flatMap(value -> value.required("status")).map(references::statusCode).orElse(null);
    Ground ground = unknown.map(value -> clauses.ground(value, clause)).orElse(null);
    ContentRule content =
        entry.optional("content").map(value -> rules.content(value, clause)).orElse(null);
    List<FieldRule> fields = rules.fields(entry.optional("fields"), clause);
    String summary = scalars.text(entry.required("summary"));
    if (digit == null || status == null || ground == null) {
      return null;
    }
    return new StatusClass(
        name, digit, clause, interim, error, status, ground, content, fields, summary);
  }

  private Mapping unknown(Node node) {
    return Mapping.of(node, problems).allow(LawKeys.UNKNOWN);
  }

  /** Returns the range of the codes, or nothing after saying why. */
  @Nullable CodeRange readRange(Node node) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.CODES);
    Clause clause = clauses.definition(entry);
    Integer from = entry.required("from").map(scalars::number).orElse(null);
    Integer to = entry.required("to").map(scalars::number).orElse(null);
    Optional<Mapping> otherwise =
        entry
            .required("otherwise")
            .map(value -> Mapping.of(value, problems).allow(LawKeys.OTHERWISE));
    String statusClass =
        otherwise.flatMap(value -> value.required("class")).map(references::className).orElse(null);
    Ground ground = otherwise.map(value -> clauses.ground(value, clause)).orElse(null);
    if (from == null || to == null || statusClass == null || ground == null) {
      return null;
    }
    if (from < 100 || to > 999 || from > to) {
      problems.add(node, "the codes must be a range within 100..999");
      return null;
    }
    return new CodeRange(from, to, clause, statusClass, ground);
  }
}
