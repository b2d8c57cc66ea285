package dev.statute.generate;

import dev.statute.law.FieldRule;
import dev.statute.law.Level;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Sorts what a status says of header fields, as a program can ask for it. */
final class StatusFields {

  private final Status status;
  private final StatusClass statusClass;

  StatusFields(Status status, StatusClass statusClass) {
    this.status = status;
    this.statusClass = statusClass;
  }

  List<String> required() {
    return names(rule -> isDemand(rule) && !isConditional(rule));
  }

  List<String> conditional() {
    return names(rule -> isDemand(rule) && isConditional(rule));
  }

  List<String> recommended() {
    return names(rule -> isAdvice(rule.ground().level()) && !isProhibition(rule));
  }

  private static boolean isAdvice(Level level) {
    return level.isSaid() && !level.isBinding();
  }

  /** What the definition of the class forbids, it forbids to each of its codes. */
  List<String> forbidden() {
    return Stream.concat(status.fields().stream(), statusClass.fields().stream())
        .filter(rule -> rule.ground().level().isBinding() && isProhibition(rule))
        .map(FieldRule::field)
        .distinct()
        .toList();
  }

  private List<String> names(Predicate<FieldRule> filter) {
    return status.fields().stream().filter(filter).map(FieldRule::field).distinct().toList();
  }

  private static boolean isDemand(FieldRule rule) {
    return rule.ground().level().isBinding() && !isProhibition(rule);
  }

  private static boolean isProhibition(FieldRule rule) {
    return rule.ground().level().isProhibition();
  }

  private static boolean isConditional(FieldRule rule) {
    return rule.condition() != null || rule.mirrors() != null || !rule.methods().isEmpty();
  }
}
