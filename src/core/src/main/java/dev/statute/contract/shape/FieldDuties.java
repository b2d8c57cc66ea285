package dev.statute.contract.shape;

import dev.statute.law.FieldRule;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The header fields that a status requires, recommends or forbids.
 *
 * @param required the names of fields that each response must carry
 * @param conditional the names of those that a response must carry under a condition
 * @param recommended the names of those that a response should carry, always or sometimes
 * @param forbidden the names of those that a response must not carry, always or sometimes; what the
 *     definition of a class forbids, it forbids to each of its codes
 */
public record FieldDuties(
    List<String> required,
    List<String> conditional,
    List<String> recommended,
    List<String> forbidden) {

  /** Copies the lists. */
  public FieldDuties {
    required = List.copyOf(required);
    conditional = List.copyOf(conditional);
    recommended = List.copyOf(recommended);
    forbidden = List.copyOf(forbidden);
  }

  static FieldDuties of(StatusShape shape) {
    List<FieldShape> own = shape.fields();
    return new FieldDuties(
        names(own.stream(), rule -> isDemand(rule) && !rule.isConditional()),
        names(own.stream(), rule -> isDemand(rule) && rule.isConditional()),
        names(own.stream(), FieldDuties::isRecommendation),
        names(shape.allFields(), FieldDuties::isProhibition));
  }

  private static List<String> names(Stream<FieldShape> fields, Predicate<FieldRule> filter) {
    return fields
        .flatMap(field -> field.law().stream())
        .filter(filter)
        .map(FieldRule::field)
        .distinct()
        .toList();
  }

  private static boolean isDemand(FieldRule rule) {
    return rule.ground().level().isBinding() && !rule.ground().level().isProhibition();
  }

  private static boolean isProhibition(FieldRule rule) {
    return rule.ground().level().isBinding() && rule.ground().level().isProhibition();
  }

  private static boolean isRecommendation(FieldRule rule) {
    return rule.ground().level().isSaid()
        && !rule.ground().level().isBinding()
        && !rule.ground().level().isProhibition();
  }
}
