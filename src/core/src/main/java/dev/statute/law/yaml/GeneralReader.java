package dev.statute.law.yaml;

import dev.statute.law.Clause;
import dev.statute.law.GeneralRules;
import dev.statute.law.Ground;
import dev.statute.law.ProblemDocuments;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code general}: what holds whatever the method, the status and the fields are. */
final class GeneralReader {

  private final Problems problems;
  private final ScalarReader scalars;
  private final ClauseReader clauses;
  private final DemandReader demands;

  GeneralReader(Problems problems, References references) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.clauses = new ClauseReader(problems);
    this.demands = new DemandReader(problems, references);
  }

  /** Returns the section, or nothing after saying why. */
  @Nullable GeneralRules read(Node node) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.GENERAL);
    Clause clause = clauses.definition(entry);
    Ground method = ground(entry, "method", clause);
    Ground finalResponse = ground(entry, "final-response", clause);
    Ground path = ground(entry, "path", clause);
    Ground emptyHost = ground(entry, "empty-host", clause);
    Ground userinfo = ground(entry, "userinfo", clause);
    Ground fieldName = ground(entry, "field-name", clause);
    ProblemDocuments documents = entry.required("problems").map(this::documents).orElse(null);
    if (method == null
        || finalResponse == null
        || path == null
        || emptyHost == null
        || userinfo == null
        || fieldName == null
        || documents == null) {
      return null;
    }
    return new GeneralRules(
        clause, method, finalResponse, path, emptyHost, userinfo, fieldName, documents);
  }

  private @Nullable ProblemDocuments documents(Node node) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.PROBLEMS);
    Clause clause = clauses.definition(entry);
    List<String> mediaTypes = entry.read(entry.requiredList("media-types"), scalars::mediaType);
    Ground body = ground(entry, "body", clause);
    Ground type = ground(entry, "type", clause);
    return mediaTypes.isEmpty() || body == null || type == null
        ? null
        : new ProblemDocuments(clause, mediaTypes, body, type);
  }

  private @Nullable Ground ground(Mapping entry, String key, Clause home) {
    return entry.required(key).map(value -> demands.ground(value, home)).orElse(null);
  }
}
