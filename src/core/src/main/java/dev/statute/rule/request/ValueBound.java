package dev.statute.rule.request;

import dev.statute.contract.Constraint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A bound of the values that constraints allow.
 *
 * @param value the bound
 * @param isLower whether values are above it
 * @param isInclusive whether it is such a value itself
 * @param constraint what says so
 */
record ValueBound(BigDecimal value, boolean isLower, boolean isInclusive, Constraint constraint) {

  /** Returns the bounds that a constraint sets; for a length, those of the length. */
  static List<ValueBound> of(Constraint constraint) {
    boolean isInclusive = !"false".equals(constraint.argument("inclusive").orElse(""));
    return switch (constraint.kind()) {
      case "Min", "DecimalMin" -> bound(constraint, "value", true, isInclusive);
      case "Max", "DecimalMax" -> bound(constraint, "value", false, isInclusive);
      case "Positive" -> List.of(new ValueBound(BigDecimal.ZERO, true, false, constraint));
      case "PositiveOrZero" -> List.of(new ValueBound(BigDecimal.ZERO, true, true, constraint));
      case "Negative" -> List.of(new ValueBound(BigDecimal.ZERO, false, false, constraint));
      case "NegativeOrZero" -> List.of(new ValueBound(BigDecimal.ZERO, false, true, constraint));
      default -> List.of();
    };
  }

  private static List<ValueBound> bound(
      Constraint constraint, String member, boolean isLower, boolean isInclusive) {
    return number(constraint, member).stream()
        .map(value -> new ValueBound(value, isLower, isInclusive, constraint))
        .toList();
  }

  /** Returns the number that a member of a constraint has, if it has one that can be read. */
  static Optional<BigDecimal> number(Constraint constraint, String member) {
    String text = constraint.argument(member).orElse("");
    boolean isNumber = text.matches("[+-]?[0-9]{1,100}(\\.[0-9]{1,100})?");
    return isNumber ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /** Tells whether no value is within this bound and another. */
  boolean excludes(ValueBound upper) {
    int order = value.compareTo(upper.value());
    return isLower
        && !upper.isLower()
        && (order > 0 || (order == 0 && !(isInclusive && upper.isInclusive())));
  }
}
