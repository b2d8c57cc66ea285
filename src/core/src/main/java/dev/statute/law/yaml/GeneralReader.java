package dev.statute.law.yaml;

import dev.statute.law.Clause;
import dev.statute.law.GeneralRules;
import dev.statute.law.GeneralRules.Authentication;
import dev.statute.law.GeneralRules.Compatibility;
import dev.statute.law.GeneralRules.Messages;
import dev.statute.law.Ground;
import dev.statute.law.ProblemDocuments;
import dev.statute.text.Printable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code general}: what holds whatever the method, the status and the fields are. */
final class GeneralReader {

  private static final Pattern MESSAGE_RULE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

  private final Problems problems;
  private final ScalarReader scalars;
  private final ClauseReader clauses;
  private final DemandReader demands;
  private final References references;

  GeneralReader(Problems problems, References references) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.clauses = new ClauseReader(problems);
    this.demands = new DemandReader(problems, references);
    this.references = references;
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
    Ground sunset = ground(entry, "sunset", clause);
    Authentication authentication =
        entry.optional("authentication").map(this::authentication).orElse(null);
    Ground mediaType = ground(entry, "media-type", clause);
    Compatibility compatibility =
        entry.required("compatibility").map(value -> compatibility(value, clause)).orElse(null);
    ProblemDocuments documents = entry.required("problems").map(this::documents).orElse(null);
    Messages messages =
        entry
            .optional("messages")
            .map(value -> messages(value, clause))
            .orElseGet(() -> new Messages(Map.of()));
    if (method == null
        || finalResponse == null
        || path == null
        || emptyHost == null
        || userinfo == null
        || fieldName == null
        || mediaType == null
        || sunset == null
        || compatibility == null
        || documents == null) {
      return null;
    }
    return new GeneralRules(
        clause,
        method,
        finalResponse,
        path,
        emptyHost,
        userinfo,
        fieldName,
        mediaType,
        sunset,
        authentication,
        compatibility,
        documents,
        messages);
  }

  private @Nullable Compatibility compatibility(Node node, Clause home) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.COMPATIBILITY);
    Ground safe = ground(entry, "safe", home);
    Ground idempotent = ground(entry, "idempotent", home);
    Ground heuristics = ground(entry, "heuristics", home);
    Ground realm = ground(entry, "realm", home);
    Ground sunset = ground(entry, "sunset", home);
    Ground extension = ground(entry, "extension", home);
    Integer unacceptable = entry.required("unacceptable").map(references::statusCode).orElse(null);
    Integer unsupported = entry.required("unsupported").map(references::statusCode).orElse(null);
    Integer unconditional =
        entry.required("unconditional").map(references::statusCode).orElse(null);
    return safe == null
            || idempotent == null
            || heuristics == null
            || realm == null
            || sunset == null
            || extension == null
            || unacceptable == null
            || unsupported == null
            || unconditional == null
        ? null
        : new Compatibility(
            safe,
            idempotent,
            heuristics,
            realm,
            sunset,
            extension,
            unacceptable,
            unsupported,
            unconditional);
  }

  private @Nullable Authentication authentication(Node node) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.AUTHENTICATION);
    Clause clause = clauses.definition(entry);
    Authentication.Party origin = entry.required("origin").map(this::party).orElse(null);
    Authentication.Party proxy = entry.required("proxy").map(this::party).orElse(null);
    return origin == null || proxy == null ? null : new Authentication(clause, origin, proxy);
  }

  private Authentication.@Nullable Party party(Node node) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.PARTY);
    Integer status = entry.required("status").map(references::statusCode).orElse(null);
    Integer refusal = entry.required("refusal").map(references::statusCode).orElse(null);
    String credentials = entry.required("credentials").map(references::fieldName).orElse(null);
    return status == null || refusal == null || credentials == null
        ? null
        : new Authentication.Party(status, refusal, credentials);
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

  private Messages messages(Node node, Clause home) {
    Mapping entry = Mapping.of(node, problems);
    Map<String, Ground> grounds = new LinkedHashMap<>();
    entry
        .values()
        .forEach(
            (name, value) -> {
              if (!MESSAGE_RULE.matcher(name).matches()) {
                problems.add(
                    entry.key(name),
                    "must be a name such as content-length, not " + Printable.quoted(name));
              }
              Mapping rule = Mapping.of(value, problems).allow(LawKeys.MESSAGE_RULE);
              Ground ground = clauses.ground(rule, home);
              String says = scalars.text(rule.required("says"));
              if (ground != null) {
                grounds.put(name, ground.saying(says));
              }
            });
    return new Messages(grounds);
  }

  private @Nullable Ground ground(Mapping entry, String key, Clause home) {
    return entry.required(key).map(value -> demands.ground(value, home)).orElse(null);
  }
}
