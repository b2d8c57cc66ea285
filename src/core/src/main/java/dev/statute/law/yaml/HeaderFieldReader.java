package dev.statute.law.yaml;

import dev.statute.law.Breaking;
import dev.statute.law.Clause;
import dev.statute.law.FieldConflict;
import dev.statute.law.FieldType;
import dev.statute.law.FieldUse;
import dev.statute.law.Freshness;
import dev.statute.law.Ground;
import dev.statute.law.HeaderField;
import dev.statute.law.HeaderField.Precondition;
import dev.statute.law.RecipientRules;
import dev.statute.law.State;
import dev.statute.law.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one entry of {@code headers}. */
final class HeaderFieldReader {

  /** The messages that a field can stand in. */
  private enum Message implements Word {
    REQUEST,
    RESPONSE
  }

  private final Problems problems;
  private final ScalarReader scalars;
  private final ClauseReader clauses;
  private final DemandReader rules;
  private final RecipientRuleReader recipient;
  private final FollowUpReader followUps;
  private final BreakingReader breaking;

  HeaderFieldReader(Problems problems, References references) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.clauses = new ClauseReader(problems);
    this.rules = new DemandReader(problems, references);
    this.recipient = new RecipientRuleReader(problems, references);
    this.followUps = new FollowUpReader(problems, references);
    this.breaking = new BreakingReader(problems);
  }

  /** Returns the field, or nothing after saying why. */
  @Nullable HeaderField read(String name, Node node) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.HEADER);
    Clause clause = clauses.definition(entry);
    FieldType type =
        entry.required("type").map(value -> scalars.word(value, FieldType.class)).orElse(null);
    boolean list = scalars.flag(entry.required("list"));
    boolean atLeastOne = scalars.flag(entry.optional("at-least-one"));
    if (atLeastOne && ScalarReader.isFalse(entry.optional("list"))) {
      problems.add(entry.key("at-least-one"), "only a list has at least one element");
    }
    List<Message> in =
        entry.read(entry.requiredList("in"), value -> scalars.word(value, Message.class));
    State state =
        entry.has("state")
            ? entry.optional("state").map(value -> scalars.word(value, State.class)).orElse(null)
            : State.ACTIVE;
    String summary = entry.has("summary") ? scalars.text(entry.optional("summary")) : null;
    boolean trailer = scalars.flag(entry.optional("trailer"));
    boolean managed = scalars.flag(entry.optional("managed"));
    boolean negotiates = scalars.flag(entry.optional("negotiates"));
    Freshness freshness =
        entry.has("freshness")
            ? entry
                .optional("freshness")
                .map(value -> scalars.word(value, Freshness.class))
                .orElse(null)
            : Freshness.NEVER;
    FieldUse use = entry.optional("answers-with").map(v -> rules.fieldUse(v, clause)).orElse(null);
    FieldConflict conflict =
        entry.optional("not-beside").map(value -> rules.fieldConflict(value, clause)).orElse(null);
    Ground notInResponses =
        entry.optional("not-in-responses").map(value -> rules.ground(value, clause)).orElse(null);
    Ground framing =
        entry.optional("framing").map(value -> rules.ground(value, clause)).orElse(null);
    Precondition precondition =
        entry
            .optional("precondition")
            .map(value -> followUps.precondition(value, clause))
            .orElse(null);
    RecipientRules recipientRules = recipient.read(entry, list, type, clause);
    Breaking harm = breaking.read(entry);
    if (type == null || in.isEmpty() || state == null || freshness == null) {
      return null;
    }
    return new HeaderField(
        name,
        type,
        list,
        atLeastOne,
        in.contains(Message.REQUEST),
        in.contains(Message.RESPONSE),
        trailer,
        managed,
        negotiates,
        freshness,
        use,
        conflict,
        notInResponses,
        framing,
        precondition,
        recipientRules,
        harm,
        clause,
        state,
        summary);
  }
}
