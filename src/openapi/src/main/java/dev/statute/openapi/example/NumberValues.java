package dev.statute.openapi.example;

import dev.statute.openapi.document.Node;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes numbers. */
final class NumberValues {

  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final BigInteger SPAN = BigInteger.valueOf(1000);

  private final Choice choice;

  NumberValues(Choice choice) {
    this.choice = choice;
  }

  /** Makes a number within the bounds of a schema; nothing if there is none. */
  Optional<Node> make(MergedSchema schema, boolean isWhole) {
    BigDecimal unit = unit(schema, isWhole);
    BigInteger low = least(schema, unit);
    BigInteger high = greatest(schema, unit);
    if (low != null && high != null && low.compareTo(high) > 0) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(steps(low, high, isWhole)).multiply(unit);
    String text = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    return Optional.of(Node.number(new BigDecimal(text)));
  }

  private static BigDecimal unit(MergedSchema schema, boolean isWhole) {
    BigDecimal otherwise = isWhole ? BigDecimal.ONE : CENT;
    return schema
        .number("multipleOf")
        .filter(step -> step.signum() > 0)
        .filter(step -> !isWhole || step.stripTrailingZeros().scale() <= 0)
        .orElse(otherwise);
  }

  private static @Nullable BigInteger least(MergedSchema schema, BigDecimal unit) {
    BigInteger least = null;
    Optional<BigDecimal> minimum = schema.number("minimum").or(() -> bound(schema, false));
    if (minimum.isPresent()) {
      BigDecimal steps = minimum.get().divide(unit, 0, RoundingMode.CEILING);
      boolean isOutside =
          schema.isTrue("exclusiveMinimum") && steps.multiply(unit).compareTo(minimum.get()) == 0;
      least = steps.toBigInteger().add(isOutside ? BigInteger.ONE : BigInteger.ZERO);
    }
    Optional<BigDecimal> outside = schema.number("exclusiveMinimum");
    if (outside.isPresent()) {
      BigDecimal steps = outside.get().divide(unit, 0, RoundingMode.FLOOR);
      BigInteger above = steps.toBigInteger().add(BigInteger.ONE);
      least = least == null ? above : least.max(above);
    }
    return least;
  }

  private static @Nullable BigInteger greatest(MergedSchema schema, BigDecimal unit) {
    BigInteger greatest = null;
    Optional<BigDecimal> maximum = schema.number("maximum").or(() -> bound(schema, true));
    if (maximum.isPresent()) {
      BigDecimal steps = maximum.get().divide(unit, 0, RoundingMode.FLOOR);
      boolean isOutside =
          schema.isTrue("exclusiveMaximum") && steps.multiply(unit).compareTo(maximum.get()) == 0;
      greatest = steps.toBigInteger().subtract(isOutside ? BigInteger.ONE : BigInteger.ZERO);
    }
    Optional<BigDecimal> outside = schema.number("exclusiveMaximum");
    if (outside.isPresent()) {
      BigDecimal steps = outside.get().divide(unit, 0, RoundingMode.CEILING);
      BigInteger below = steps.toBigInteger().subtract(BigInteger.ONE);
      greatest = greatest == null ? below : greatest.min(below);
    }
    return greatest;
  }

  /** Returns the bound that a format has. */
  private static Optional<BigDecimal> bound(MergedSchema schema, boolean isUpper) {
    String format = schema.text("format");
    boolean isUnsigned = format.startsWith("uint");
    int bits =
        switch (format) {
          case "int8", "uint8" -> 8;
          case "int16", "uint16" -> 16;
          case "int32", "uint32" -> 32;
          case "int64", "uint64" -> 64;
          default -> 0;
        };
    if (bits == 0) {
      return Optional.empty();
    }
    BigInteger span = BigInteger.TWO.pow(isUnsigned ? bits : bits - 1);
    BigInteger least = isUnsigned ? BigInteger.ZERO : span.negate();
    return Optional.of(new BigDecimal(isUpper ? span.subtract(BigInteger.ONE) : least));
  }

  private BigInteger steps(@Nullable BigInteger low, @Nullable BigInteger high, boolean isWhole) {
    BigInteger usual = BigInteger.valueOf(isWhole ? 1 : 1250);
    if (choice.isTypical()) {
      return within(usual, low, high);
    }
    BigInteger from = low == null || low.signum() < 0 ? BigInteger.ZERO : low;
    BigInteger any = from.add(BigInteger.valueOf(choice.below(SPAN.intValueExact())));
    return choice.of(
        List.of(
            within(any, low, high),
            within(any.negate(), low, high),
            within(BigInteger.ZERO, low, high),
            low == null ? within(usual, low, high) : low,
            high == null ? within(any, low, high) : high));
  }

  private static BigInteger within(
      BigInteger number, @Nullable BigInteger low, @Nullable BigInteger high) {
    BigInteger raised = low == null ? number : number.max(low);
    return high == null ? raised : raised.min(high);
  }
}
