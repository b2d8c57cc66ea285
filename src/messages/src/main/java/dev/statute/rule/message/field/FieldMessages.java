package dev.statute.rule.message.field;

import static dev.statute.rule.Basis.DOUBT;
import static dev.statute.rule.Basis.LINT;
import static dev.statute.rule.Basis.POLICY;
import static dev.statute.rule.Basis.RECOMMENDATION;
import static dev.statute.rule.Basis.REQUIREMENT;

import dev.statute.rule.Basis;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.message.MessageChapter;
import java.util.List;

/** The law about the fields of messages, whatever their values are. */
public final class FieldMessages {

  static final String OWED = "owed-field";
  static final String STRAY = "stray-field";
  static final String CONTRADICTING = "contradicting-fields";
  static final String SECTION = "field-section";
  static final String HEAD = "head-response";

  private FieldMessages() {}

  /** Returns the rules and their checks. */
  public static MessageChapter chapter() {
    return new MessageChapter(
        List.of(
            owed(REQUIREMENT, "a response has the fields that its status demands"),
            owed(RECOMMENDATION, "a response has the fields that its status recommends"),
            owed(DOUBT, "a message has the fields that its sender can be expected to know"),
            owed(LINT, "a response has the optional fields that clients rely on"),
            owed(POLICY, "a response has the fields that the policy of the company demands"),
            rule(STRAY, REQUIREMENT, "a message does not have fields that it must not have"),
            rule(STRAY, RECOMMENDATION, "a message does not have fields that it should not have"),
            rule(STRAY, DOUBT, "a message has fields only where they mean something"),
            rule(CONTRADICTING, REQUIREMENT, "a message has no fields that exclude each other"),
            rule(
                SECTION,
                REQUIREMENT,
                "names of fields are tokens, and values have no control characters"),
            rule(SECTION, LINT, "values of fields are limited to US-ASCII"),
            rule(HEAD, REQUIREMENT, "a response to HEAD has the length of the response to GET"),
            rule(HEAD, DOUBT, "a response to HEAD has the fields of the response to GET")),
        List.of(
            new OwedFieldCheck(),
            new StrayFieldCheck(),
            new FieldUseCheck(),
            new FieldDirectionCheck(),
            new ContradictingFieldsCheck(),
            new FieldSectionCheck(),
            new HeadResponseCheck()));
  }

  private static RuleInfo rule(String family, Basis basis, String summary) {
    return new RuleInfo(family, basis, summary, false);
  }

  private static RuleInfo owed(Basis basis, String summary) {
    return new RuleInfo(OWED, basis, summary, true);
  }
}
