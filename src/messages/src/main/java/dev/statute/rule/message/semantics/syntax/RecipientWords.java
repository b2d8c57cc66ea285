package dev.statute.rule.message.semantics.syntax;

import dev.statute.law.HeaderField;
import dev.statute.law.Method;
import dev.statute.law.RecipientRules.MalformedRule;
import dev.statute.law.RecipientRules.RepeatedRule;
import java.util.Optional;

/** Says what recipients do with a field that is not as it has to be. */
final class RecipientWords {

  private RecipientWords() {}

  /** Returns what a recipient does with a malformed value; nothing where the law does not say. */
  static Optional<String> malformed(HeaderField field, Optional<Method> method) {
    return Optional.ofNullable(field.recipient().malformed())
        .filter(rule -> applies(rule, method))
        .map(
            rule ->
                switch (rule.readAs()) {
                  case REFUSED -> "a recipient refuses it";
                  case ABSENT -> "a recipient ignores the field";
                  case REST -> "a recipient ignores what is malformed";
                  case PAST -> "a recipient takes it for a date in the past";
                  case UNMATCHED -> "a recipient takes it for a validator that nothing matches";
                });
  }

  /** Returns what a recipient does with several lines; nothing where the law does not say. */
  static Optional<String> repeated(HeaderField field) {
    return Optional.ofNullable(field.recipient().repeated())
        .map(RepeatedRule::readAs)
        .map(
            rule ->
                switch (rule) {
                  case REFUSED -> "a recipient refuses them";
                  case FIRST -> "a recipient reads the first";
                  case SAME -> "a recipient refuses them if they differ";
                  case JOINED -> "a recipient joins them";
                });
  }

  private static boolean applies(MalformedRule rule, Optional<Method> method) {
    return rule.in().isEmpty() || method.filter(m -> rule.in().contains(m.token())).isPresent();
  }
}
