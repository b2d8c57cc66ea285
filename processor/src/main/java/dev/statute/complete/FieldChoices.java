package dev.statute.complete;

import dev.statute.law.FieldRule;
import dev.statute.law.FieldUse;
import dev.statute.law.HeaderField;
import dev.statute.law.Status;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Knows which header fields a response or a request may carry. */
final class FieldChoices {

  private FieldChoices() {}

  /**
   * Returns the fields of a response: those that its status speaks of first.
   *
   * @param names the constants that the vocabulary has
   * @param taken the constants that are declared already
   */
  static List<Choice> ofResponse(Asked asked, Collection<String> names, Set<String> taken) {
    Comparator<HeaderField> byAdvice =
        Comparator.comparing(field -> rules(asked, field).findAny().isEmpty());
    return fields(asked, names, taken)
        .filter(field -> field.inResponses() && field.notInResponses() == null)
        .filter(field -> isMeant(field, asked))
        .filter(field -> rules(asked, field).noneMatch(FieldChoices::isProhibition))
        .sorted(byAdvice)
        .map(FieldChoices::choice)
        .toList();
  }

  /** Returns the fields of a request. */
  static List<Choice> ofRequest(Asked asked, Collection<String> names, Set<String> taken) {
    return fields(asked, names, taken)
        .filter(HeaderField::inRequests)
        .map(FieldChoices::choice)
        .toList();
  }

  private static Stream<HeaderField> fields(
      Asked asked, Collection<String> names, Set<String> taken) {
    return asked.law().fields().stream()
        .filter(field -> names.contains(field.constantName()))
        .filter(field -> !taken.contains(field.constantName()))
        .filter(field -> field.state().isInUse() && !field.managed() && field.framing() == null);
  }

  private static boolean isMeant(HeaderField field, Asked asked) {
    FieldUse use = field.use();
    return use == null
        || asked.status().isEmpty()
        || use.includes(asked.status().get(), asked.method());
  }

  private static Stream<FieldRule> rules(Asked asked, HeaderField field) {
    return asked.status().stream()
        .map(Status::fields)
        .flatMap(List::stream)
        .filter(rule -> rule.field().equals(field.name()) && rule.appliesTo(asked.method()));
  }

  private static boolean isProhibition(FieldRule rule) {
    return rule.ground().level().isProhibition() && !rule.isConditional();
  }

  private static Choice choice(HeaderField field) {
    String summary = field.summary();
    return new Choice(field.constantName(), summary == null ? field.name() : summary);
  }
}
