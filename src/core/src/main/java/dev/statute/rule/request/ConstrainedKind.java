package dev.statute.rule.request;

import dev.statute.contract.Constraint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A kind of values that constraints of Jakarta Validation are for. */
enum ConstrainedKind {
  TEXT("Size or Pattern"),
  NUMBER("Min or Max"),
  COLLECTION("Size"),
  TIME("Past or Future"),
  BOOLEAN("AssertTrue"),
  /** Those of a class of the JDK that no constraint is for, other than NotNull. */
  OTHER("NotNull");

  private static final Set<String> NUMBERS =
      Set.of(
          "byte",
          "short",
          "int",
          "long",
          "float",
          "double",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.math.BigDecimal",
          "java.math.BigInteger");

  private static final Set<String> COLLECTIONS =
      Set.of("java.util.List", "java.util.Set", "java.util.Collection", "java.util.Map");

  private static final Set<String> OTHERS =
      Set.of("char", "java.lang.Character", "java.net.URI", "java.util.UUID");

  private static final Set<ConstrainedKind> LENGTHS = Set.of(TEXT, COLLECTION);
  private static final Set<ConstrainedKind> BOUNDS = Set.of(NUMBER, TEXT);

  private static final Map<String, Set<ConstrainedKind>> FOR =
      Map.ofEntries(
          Map.entry("Size", LENGTHS),
          Map.entry("NotEmpty", LENGTHS),
          Map.entry("NotBlank", Set.of(TEXT)),
          Map.entry("Email", Set.of(TEXT)),
          Map.entry("Pattern", Set.of(TEXT)),
          Map.entry("Min", BOUNDS),
          Map.entry("Max", BOUNDS),
          Map.entry("DecimalMin", BOUNDS),
          Map.entry("DecimalMax", BOUNDS),
          Map.entry("Digits", BOUNDS),
          Map.entry("Positive", Set.of(NUMBER)),
          Map.entry("PositiveOrZero", Set.of(NUMBER)),
          Map.entry("Negative", Set.of(NUMBER)),
          Map.entry("NegativeOrZero", Set.of(NUMBER)),
          Map.entry("Past", Set.of(TIME)),
          Map.entry("PastOrPresent", Set.of(TIME)),
          Map.entry("Future", Set.of(TIME)),
          Map.entry("FutureOrPresent", Set.of(TIME)),
          Map.entry("AssertTrue", Set.of(BOOLEAN)),
          Map.entry("AssertFalse", Set.of(BOOLEAN)));

  private final String constraints;

  ConstrainedKind(String constraints) {
    this.constraints = constraints;
  }

  /** Returns constraints that are for such values. */
  String constraints() {
    return constraints;
  }

  /** Returns the kind of values of a type; nothing for one that validators may be told of. */
  static Optional<ConstrainedKind> of(String type) {
    if (List.of("java.lang.String", "java.lang.CharSequence").contains(type)) {
      return Optional.of(TEXT);
    }
    if (NUMBERS.contains(type)) {
      return Optional.of(NUMBER);
    }
    if (COLLECTIONS.contains(type) || type.endsWith("[]")) {
      return Optional.of(COLLECTION);
    }
    if (type.startsWith("java.time.") && !type.startsWith("java.time.Zone")) {
      return Optional.of(TIME);
    }
    if (List.of("boolean", "java.lang.Boolean").contains(type)) {
      return Optional.of(BOOLEAN);
    }
    return OTHERS.contains(type) ? Optional.of(OTHER) : Optional.empty();
  }

  /** Returns the kind of the value of a constraint that is not for such values. */
  static Optional<ConstrainedKind> misfit(Constraint constraint) {
    Set<ConstrainedKind> allowed = FOR.get(constraint.kind());
    return of(constraint.valueType()).filter(kind -> allowed != null && !allowed.contains(kind));
  }
}
