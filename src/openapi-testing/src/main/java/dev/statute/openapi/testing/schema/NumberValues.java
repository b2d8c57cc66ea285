package dev.statute.openapi.testing.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes random numbers, often those at the bounds. */
final class NumberValues {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final BigDecimal USUAL = BigDecimal.valueOf(1000);
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private final Random random;

  NumberValues(Random random) {
    this.random = random;
  }

  JsonNode integer(ObjectNode schema) {
    BigDecimal step = schema.path("multipleOf").asDecimal(BigDecimal.ONE);
    BigDecimal chosen = choose(schema, BigDecimal.ONE);
    BigDecimal multiple = onStep(chosen, step, schema);
    return JSON.numberNode(multiple.setScale(0, RoundingMode.CEILING).toBigInteger());
  }

  JsonNode number(ObjectNode schema) {
    if (random.nextInt(3) == 0 && !schema.has("multipleOf")) {
      return integer(schema);
    }
    BigDecimal step = schema.path("multipleOf").asDecimal(CENT);
    return JSON.numberNode(onStep(choose(schema, CENT), step, schema));
  }

  private BigDecimal choose(ObjectNode schema, BigDecimal step) {
    BigDecimal low = bound(schema, "minimum", "exclusiveMinimum", step);
    BigDecimal high = bound(schema, "maximum", "exclusiveMaximum", step.negate());
    boolean isLong = schema.path("format").asString("").equals("int64");
    if (low == null) {
      low = high == null ? USUAL.negate() : high.subtract(USUAL);
    }
    if (high == null) {
      high = low.max(BigDecimal.ZERO).add(USUAL);
    }
    if (low.compareTo(high) > 0) {
      throw new NoSuchValueException("the minimum is above the maximum");
    }
    return switch (random.nextInt(6)) {
      case 0 -> low;
      case 1 -> high;
      case 2 ->
          isLong && !schema.has("maximum") ? BigDecimal.valueOf(1L << 40) : between(low, high);
      default -> near(low, high);
    };
  }

  /** Returns a bound; null if there is none. */
  private static @Nullable BigDecimal bound(
      ObjectNode schema, String inclusive, String exclusive, BigDecimal step) {
    if (schema.has(exclusive)) {
      return schema.get(exclusive).decimalValue().add(step);
    }
    return schema.has(inclusive) ? schema.get(inclusive).decimalValue() : null;
  }

  /** Small numbers are the usual ones. */
  private BigDecimal near(BigDecimal low, BigDecimal high) {
    BigDecimal small = BigDecimal.valueOf(random.nextInt(10));
    return small.compareTo(low) >= 0 && small.compareTo(high) <= 0 ? small : between(low, high);
  }

  private BigDecimal between(BigDecimal low, BigDecimal high) {
    BigInteger range = high.subtract(low).min(BigDecimal.valueOf(Long.MAX_VALUE)).toBigInteger();
    BigInteger offset = new BigInteger(range.bitLength() + 8, random);
    return low.add(new BigDecimal(offset.mod(range.add(BigInteger.ONE))));
  }

  /** Goes up to the next multiple, or down where that is too much. */
  private static BigDecimal onStep(BigDecimal value, BigDecimal step, ObjectNode schema) {
    if (step.signum() <= 0) {
      return value;
    }
    BigDecimal up = value.divide(step, 0, RoundingMode.CEILING).multiply(step);
    boolean isTooMuch =
        schema.has("maximum") && up.compareTo(schema.get("maximum").decimalValue()) > 0;
    return isTooMuch ? up.subtract(step) : up;
  }
}
