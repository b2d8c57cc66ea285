package dev.statute.law.yaml;

import dev.statute.law.Announcement;
import dev.statute.law.AnswerRule;
import dev.statute.law.CacheCondition;
import dev.statute.law.Clause;
import dev.statute.law.Condition;
import dev.statute.law.Content;
import dev.statute.law.ContentRule;
import dev.statute.law.FieldConflict;
import dev.statute.law.FieldRule;
import dev.statute.law.FieldUse;
import dev.statute.law.Ground;
import dev.statute.law.MethodBan;
import dev.statute.law.Presupposition;
import dev.statute.law.Role;
import dev.statute.law.RoleRule;
import dev.statute.law.StandIn;
import dev.statute.law.Status.RepetitionRule;
import dev.statute.law.Status.RepetitionRule.Repetition;
import dev.statute.law.StatusConflict;
import dev.statute.law.SuccessRule;
import dev.statute.law.WithoutContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads what a class, status or method demands. */
final class DemandReader {

  private final Problems problems;
  private final ScalarReader scalars;
  private final ClauseReader clauses;
  private final References references;

  DemandReader(Problems problems, References references) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.clauses = new ClauseReader(problems);
    this.references = references;
  }

  /** Reads {@code content: {should: 15.5}}. */
  @Nullable ContentRule content(Node node, Clause home) {
    Mapping entry = Mapping.of(node, problems);
    if (!entry.isMapping()) {
      return null;
    }
    if (entry.values().size() != 1) {
      problems.add(node, "one word and its clause are needed here, such as {optional: 6.4.1}");
      return null;
    }
    String word = entry.values().keySet().iterator().next();
    Content content = scalars.word(entry.key(word), Content.class);
    Clause clause = clauses.clause(entry.value(word), home);
    return content == null ? null : new ContentRule(content, clause);
  }

  /** Reads {@code fields: {Allow: {must: 15.5.6}}}; a field may have a list of rules. */
  List<FieldRule> fields(Optional<Node> node, Clause home) {
    List<FieldRule> rules = new ArrayList<>();
    if (node.isPresent()) {
      Mapping entry = Mapping.of(node.get(), problems);
      entry.values().keySet().stream()
          .peek(field -> references.field(entry.key(field), field))
          .forEach(
              field ->
                  entry
                      .read(entry.requiredList(field), rule -> field(field, rule, home))
                      .forEach(rules::add));
    }
    return rules;
  }

  private @Nullable FieldRule field(String field, Node node, Clause home) {
    Mapping rule = Mapping.of(node, problems).allow(LawKeys.FIELD_RULE);
    Ground ground = clauses.ground(rule, home);
    Condition condition =
        rule.optional("when").map(when -> scalars.word(when, Condition.class)).orElse(null);
    Integer mirrors = rule.optional("mirrors").map(references::statusCode).orElse(null);
    List<String> methods = rule.read(rule.list("methods"), references::methodName);
    String value = rule.has("value") ? scalars.text(rule.optional("value")) : null;
    return ground == null ? null : new FieldRule(field, ground, condition, mirrors, methods, value);
  }

  /** Reads one entry of {@code not-for}. */
  @Nullable MethodBan ban(Node node, Clause home) {
    Mapping ban = Mapping.of(node, problems).allow(LawKeys.BAN);
    List<String> methods = methods(ban);
    List<Ground> grounds = clauses.grounds(ban, home);
    String why = scalars.text(ban.required("why"));
    List<Integer> instead = ban.read(ban.list("instead"), references::statusCode);
    return grounds.isEmpty() ? null : new MethodBan(methods, grounds, why, instead);
  }

  private List<String> methods(Mapping ban) {
    Optional<Node> methods = ban.required("methods");
    boolean any =
        methods.isPresent()
            && methods.get() instanceof ScalarNode scalar
            && scalar.getValue().equals("any");
    if (any || methods.isEmpty()) {
      return List.of();
    }
    if (!(methods.get() instanceof SequenceNode)) {
      problems.add(methods.get(), "must be a list of methods, or any");
      return List.of();
    }
    return ban.read(ban.requiredList("methods"), references::methodName);
  }

  /** Reads one entry of {@code presupposes}. */
  @Nullable Presupposition presupposition(Node node, Clause home) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.PRESUPPOSITION);
    List<String> fields = entry.read(entry.list("fields"), references::fieldName);
    boolean content = scalars.flag(entry.optional("content"));
    boolean orNegotiated = scalars.flag(entry.optional("or-negotiated"));
    List<String> methods = entry.read(entry.list("methods"), references::methodName);
    if (entry.isMapping()
        && entry.has("fields") == entry.has("content")
        && !entry.isMisspelt(List.of("fields", "content"))) {
      problems.add(node, "exactly one of the keys fields, content must be given");
    }
    Ground ground = clauses.ground(entry, home);
    return ground == null
        ? null
        : new Presupposition(fields, content, orNegotiated, methods, ground);
  }

  /** Reads {@code roles: {only: [proxy], definition: 15.5.8}}. */
  @Nullable RoleRule roles(Node node, Clause home) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.ROLES);
    List<Role> only = entry.read(entry.list("only"), role -> scalars.word(role, Role.class));
    List<Role> except = entry.read(entry.list("except"), role -> scalars.word(role, Role.class));
    if (entry.isMapping()
        && entry.has("only") == entry.has("except")
        && !entry.isMisspelt(List.of("only", "except"))) {
      problems.add(node, "exactly one of the keys only, except must be given");
    }
    Ground ground = clauses.ground(entry, home);
    return ground == null ? null : new RoleRule(only, except, ground);
  }

  /** Reads one entry of {@code answers}. */
  @Nullable AnswerRule answer(Node node, Clause home) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.ANSWER);
    List<Integer> statuses = entry.read(entry.requiredList("statuses"), references::statusCode);
    Ground ground = clauses.ground(entry, home);
    String when = entry.has("when") ? scalars.text(entry.optional("when")) : null;
    return ground == null ? null : new AnswerRule(statuses, ground, when);
  }

  /** Reads {@code without-content: {classes: [Successful], must-not: 9.3.6}}. */
  @Nullable WithoutContent withoutContent(Node node, Clause home) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.WITHOUT_CONTENT);
    List<String> classes = entry.read(entry.list("classes"), references::className);
    Ground ground = clauses.ground(entry, home);
    return ground == null ? null : new WithoutContent(classes, ground);
  }

  /** Reads {@code {only: [200], should: 9.3.8}} or {@code {one-of: [200, 204], must: 9.3.4}}. */
  @Nullable SuccessRule success(Node node, Clause home) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.SUCCESS);
    List<Integer> only = entry.read(entry.list("only"), references::statusCode);
    List<Integer> oneOf = entry.read(entry.list("one-of"), references::statusCode);
    if (entry.isMapping()
        && entry.has("only") == entry.has("one-of")
        && !entry.isMisspelt(List.of("only", "one-of"))) {
      problems.add(node, "exactly one of the keys only, one-of must be given");
    } else if (isEmptyList(entry, "only") || isEmptyList(entry, "one-of")) {
      problems.add(node, "at least one status must be named");
    }
    Ground ground = clauses.ground(entry, home);
    return ground == null ? null : new SuccessRule(only, oneOf, ground);
  }

  /** Reads {@code {statuses: [226], must: 10.5.2}}. */
  @Nullable FieldUse fieldUse(Node node, Clause home) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.FIELD_USE);
    List<Integer> statuses = entry.read(entry.list("statuses"), references::statusCode);
    List<String> classes = entry.read(entry.list("classes"), references::className);
    List<String> methods = entry.read(entry.list("methods"), references::methodName);
    boolean names = entry.has("statuses") || entry.has("classes") || entry.has("methods");
    if (entry.isMapping()
        && !names
        && !entry.isMisspelt(List.of("statuses", "classes", "methods"))) {
      problems.add(node, "at least one of the keys statuses, classes, methods must be given");
    }
    Ground ground = clauses.ground(entry, home);
    return ground == null ? null : new FieldUse(statuses, classes, methods, ground);
  }

  /** Reads {@code {fields: [Transfer-Encoding], must-not: RFC 9112 6.2}}. */
  @Nullable FieldConflict fieldConflict(Node node, Clause home) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.FIELD_CONFLICT);
    List<String> fields = entry.read(entry.requiredList("fields"), references::fieldName);
    Ground ground = clauses.ground(entry, home);
    return ground == null ? null : new FieldConflict(fields, ground);
  }

  /** Reads {@code {classes: [Successful], doubt: 15.2.2}}. */
  @Nullable StatusConflict statusConflict(Node node, Clause home) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.STATUS_CONFLICT);
    List<String> classes = entry.read(entry.requiredList("classes"), references::className);
    Ground ground = clauses.ground(entry, home);
    return ground == null ? null : new StatusConflict(classes, ground);
  }

  /** Reads {@code {idempotent: 15.6.4}}. */
  @Nullable RepetitionRule repetition(Node node, Clause home) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.REPETITION);
    List<Repetition> given =
        Stream.of(Repetition.values()).filter(word -> entry.has(word.word())).toList();
    if (given.size() == 1) {
      Repetition repetition = given.get(0);
      return new RepetitionRule(repetition, clauses.clause(entry.value(repetition.word()), home));
    }
    if (entry.isMapping() && !entry.isMisspelt(LawKeys.REPETITION.names())) {
      problems.add(node, "exactly one of the keys any, idempotent must be given");
    }
    return null;
  }

  /** Reads {@code {fields: [Accept-Ranges], status: 200, lint: 14.3}}. */
  @Nullable Announcement announcement(Node node, Clause home) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.ANNOUNCEMENT);
    List<String> fields = entry.read(entry.requiredList("fields"), references::fieldName);
    Integer status = entry.required("status").map(references::statusCode).orElse(null);
    Ground ground = clauses.ground(entry, home);
    return ground == null || fields.isEmpty() || status == null
        ? null
        : new Announcement(fields, status, ground);
  }

  /** Reads {@code {status: 200, lint: 15.4.5}}. */
  @Nullable StandIn standIn(Node node, Clause home) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.STAND_IN);
    Integer status = entry.required("status").map(references::statusCode).orElse(null);
    Ground ground = clauses.ground(entry, home);
    return ground == null || status == null ? null : new StandIn(status, ground);
  }

  /** Reads {@code {fields: [Content-Location], definition: 9.3.3}}. */
  @Nullable CacheCondition cacheCondition(Node node, Clause home) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.CACHE_CONDITION);
    List<String> fields = entry.read(entry.requiredList("fields"), references::fieldName);
    Ground ground = clauses.ground(entry, home);
    return ground == null ? null : new CacheCondition(fields, ground);
  }

  /** Reads {@code {ought: 15.4.4}}. */
  @Nullable Ground ground(Node node, Clause home) {
    return clauses.ground(Mapping.of(node, problems).allow(LawKeys.GROUND), home);
  }

  private static boolean isEmptyList(Mapping entry, String key) {
    return entry.has(key) && entry.list(key).isEmpty();
  }
}
