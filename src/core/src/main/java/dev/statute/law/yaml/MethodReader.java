package dev.statute.law.yaml;

import dev.statute.law.AnswerRule;
import dev.statute.law.CacheCondition;
import dev.statute.law.Clause;
import dev.statute.law.Ground;
import dev.statute.law.Method;
import dev.statute.law.MethodCacheability;
import dev.statute.law.RequestContent;
import dev.statute.law.ResponseContent;
import dev.statute.law.State;
import dev.statute.law.SuccessRule;
import dev.statute.law.WithoutContent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one entry of {@code methods}. */
final class MethodReader {

  private final Problems problems;
  private final ScalarReader scalars;
  private final ClauseReader clauses;
  private final DemandReader rules;

  MethodReader(Problems problems, References references) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.clauses = new ClauseReader(problems);
    this.rules = new DemandReader(problems, references);
  }

  /** Returns the method, or nothing after saying why. */
  @Nullable Method read(String token, Node node) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.METHOD);
    Clause clause = clauses.definition(entry);
    boolean safe = scalars.flag(entry.required("safe"));
    boolean idempotent = scalars.flag(entry.required("idempotent"));
    if (safe && ScalarReader.isFalse(entry.optional("idempotent"))) {
      problems.add(entry.key("idempotent"), "a safe method is idempotent (RFC 9110, 9.2.2)");
    }
    MethodCacheability cacheability =
        entry
            .required("cacheable")
            .map(value -> scalars.word(value, MethodCacheability.class))
            .orElse(null);
    Mapping content =
        entry
            .required("content")
            .map(value -> Mapping.of(value, problems).allow(LawKeys.METHOD_CONTENT))
            .orElse(null);
    RequestContent request =
        content == null
            ? null
            : content
                .required("request")
                .map(value -> scalars.word(value, RequestContent.class))
                .orElse(null);
    ResponseContent response =
        content == null
            ? null
            : content
                .required("response")
                .map(value -> scalars.word(value, ResponseContent.class))
                .orElse(null);
    State state =
        entry.has("state")
            ? entry.optional("state").map(value -> scalars.word(value, State.class)).orElse(null)
            : State.ACTIVE;
    WithoutContent withoutContent =
        entry
            .optional("without-content")
            .map(value -> rules.withoutContent(value, clause))
            .orElse(null);
    Ground requestContentGround =
        entry.optional("request-content").map(value -> rules.ground(value, clause)).orElse(null);
    Ground neededContentGround =
        entry.optional("needs-content").map(value -> rules.ground(value, clause)).orElse(null);
    Ground responseContentGround =
        entry.optional("response-content").map(value -> rules.ground(value, clause)).orElse(null);
    CacheCondition cacheCondition =
        entry
            .optional("cacheable-with")
            .map(value -> rules.cacheCondition(value, clause))
            .orElse(null);
    SuccessRule success =
        entry.optional("success").map(value -> rules.success(value, clause)).orElse(null);
    List<AnswerRule> answers =
        entry.read(entry.list("answers"), value -> rules.answer(value, clause));
    String summary = scalars.text(entry.required("summary"));
    if (cacheability == null || request == null || response == null || state == null) {
      return null;
    }
    return new Method(
        token,
        safe,
        idempotent,
        cacheability,
        request,
        response,
        clause,
        state,
        withoutContent,
        requestContentGround,
        neededContentGround,
        responseContentGround,
        cacheCondition,
        success,
        answers,
        summary);
  }
}
