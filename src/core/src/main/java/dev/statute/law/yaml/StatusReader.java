package dev.statute.law.yaml;

import dev.statute.law.Announcement;
import dev.statute.law.Breaking;
import dev.statute.law.Cacheability;
import dev.statute.law.Clause;
import dev.statute.law.ContentRule;
import dev.statute.law.FieldRule;
import dev.statute.law.Ground;
import dev.statute.law.MethodBan;
import dev.statute.law.Presupposition;
import dev.statute.law.RoleRule;
import dev.statute.law.StandIn;
import dev.statute.law.State;
import dev.statute.law.Status;
import dev.statute.law.Status.Redirect;
import dev.statute.law.Status.RepetitionRule;
import dev.statute.law.StatusConflict;
import dev.statute.law.Word;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one entry of {@code statuses}. */
final class StatusReader {

  private final Problems problems;
  private final ScalarReader scalars;
  private final ClauseReader clauses;
  private final References references;
  private final DemandReader rules;
  private final FollowUpReader followUps;
  private final BreakingReader breaking;

  StatusReader(Problems problems, References references) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.clauses = new ClauseReader(problems);
    this.references = references;
    this.rules = new DemandReader(problems, references);
    this.followUps = new FollowUpReader(problems, references);
    this.breaking = new BreakingReader(problems);
  }

  /** Returns the status, or nothing after saying why. */
  @Nullable Status read(int code, Node node) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.STATUS);
    Clause clause = clauses.definition(entry);
    String name = entry.required("name").map(scalars::upperCamel).orElse(null);
    String phrase = scalars.text(entry.required("phrase"));
    String statusClass = entry.required("class").map(references::className).orElse(null);
    State state = entry.required("state").map(word(State.class)).orElse(null);
    Cacheability cacheability =
        entry.required("cacheable").map(word(Cacheability.class)).orElse(null);
    ContentRule content =
        entry.required("content").map(value -> rules.content(value, clause)).orElse(null);
    List<FieldRule> fields = rules.fields(entry.optional("fields"), clause);
    List<MethodBan> bans = entry.read(entry.list("not-for"), ban -> rules.ban(ban, clause));
    List<Presupposition> presuppositions =
        entry.read(entry.list("presupposes"), value -> rules.presupposition(value, clause));
    Ground contentAdvice =
        entry.optional("content-advice").map(value -> rules.ground(value, clause)).orElse(null);
    Announcement announcement =
        entry.optional("announced-by").map(value -> rules.announcement(value, clause)).orElse(null);
    StandIn standIn =
        entry.optional("stands-for").map(value -> rules.standIn(value, clause)).orElse(null);
    Ground discouraged =
        entry.optional("discouraged").map(value -> rules.ground(value, clause)).orElse(null);
    StatusConflict conflict =
        entry.optional("not-beside").map(value -> rules.statusConflict(value, clause)).orElse(null);
    RoleRule roles = entry.optional("roles").map(value -> rules.roles(value, clause)).orElse(null);
    Clause concludes =
        entry.optional("concludes").map(value -> clauses.clause(value, clause)).orElse(null);
    RepetitionRule repetition =
        entry.optional("repeatable").map(value -> rules.repetition(value, clause)).orElse(null);
    Redirect redirect =
        entry.optional("redirect").map(value -> followUps.redirect(value, clause)).orElse(null);
    Ground deferral =
        entry.optional("deferred").map(value -> rules.ground(value, clause)).orElse(null);
    List<String> formerly =
        entry.read(entry.list("formerly"), value -> scalars.text(Optional.of(value)));
    Breaking harm = breaking.read(entry);
    String summary = scalars.text(entry.required("summary"));
    if (name == null
        || statusClass == null
        || state == null
        || cacheability == null
        || content == null) {
      return null;
    }
    return new Status(
        code,
        name,
        phrase,
        statusClass,
        clause,
        state,
        cacheability,
        content,
        fields,
        bans,
        presuppositions,
        contentAdvice,
        announcement,
        standIn,
        discouraged,
        conflict,
        roles,
        concludes,
        repetition,
        redirect,
        deferral,
        harm,
        formerly,
        summary);
  }

  private <E extends Enum<E> & Word> java.util.function.Function<Node, @Nullable E> word(
      Class<E> type) {
    return node -> scalars.word(node, type);
  }
}
