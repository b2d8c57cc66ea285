package dev.statute.rule.message.semantics.syntax;

import static dev.statute.rule.message.semantics.report.Rules.rule;

import dev.statute.rule.Basis;
import dev.statute.rule.message.MessageChapter;
import java.util.List;

/** The rules on the values of fields. */
public final class SyntaxMessages {

  private SyntaxMessages() {}

  /** Returns the rules and the checks. */
  public static MessageChapter chapter() {
    return new MessageChapter(
        List.of(
            rule("field-syntax", Basis.REQUIREMENT, "a value matches the grammar of its field"),
            rule("field-syntax", Basis.RECOMMENDATION, "a cookie is set as its grammar says"),
            rule("field-syntax", Basis.DOUBT, "a value matches the draft of its field"),
            rule("field-syntax", Basis.LINT, "cookies are sent back as their grammar says"),
            rule("repeated-field", Basis.REQUIREMENT, "a field that is not a list has one line"),
            rule("ignored-field", Basis.DOUBT, "a field has an effect in the request that has it"),
            rule("link-relation", Basis.LINT, "a link has its relation in rel"),
            rule("disposition", Basis.DOUBT, "a file name is no path"),
            rule("disposition", Basis.LINT, "recipients agree on the disposition and file name"),
            rule("preference", Basis.DOUBT, "preferences are applied when the request has some"),
            rule("request-target", Basis.DOUBT, "a target is a URI"),
            rule("request-target", Basis.LINT, "a target has no characters that URIs lack"),
            rule("obsolete-field", Basis.LINT, "a message has no field that is obsolete")),
        List.of(
            new FieldSyntaxCheck(),
            new RepeatedFieldCheck(),
            new IgnoredFieldCheck(),
            new ObsoleteFieldCheck(),
            new RequestTargetCheck(),
            new AdviceCheck()));
  }
}
