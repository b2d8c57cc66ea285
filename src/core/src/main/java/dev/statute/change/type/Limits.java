package dev.statute.change.type;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.SimpleNames;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.json.Containers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What constraints of Jakarta Validation allow.
 *
 * @param isRequired whether there must be a value
 * @param numbers the numbers that are allowed
 * @param sizes the lengths of texts, or numbers of elements, that are allowed
 * @param others the other constraints, as people write them
 * @param shown all of them, as people write them
 */
record Limits(
    boolean isRequired, Bounds numbers, Bounds sizes, Set<String> others, Set<String> shown) {

  private static final String ZERO = "0";

  /** The packages of what constrains nothing. */
  private static final List<String> FOREIGN =
      List.of(
          "com.fasterxml.",
          "com.google.gson.",
          "io.swagger.",
          "jakarta.json.",
          "kotlinx.",
          "tools.jackson.");

  /** What says how a constraint is applied, not what it allows. */
  private static final Set<String> APART = Set.of("groups", "message", "payload");

  /** Reads the constraints of a member and of the type that stands there. */
  static Limits of(List<AnnotationUse> annotations, TypeUse type) {
    boolean isRequired = false;
    Bounds numbers = Bounds.NONE;
    Bounds sizes = Bounds.NONE;
    Set<String> others = new TreeSet<>();
    Set<String> shown = new TreeSet<>();
    for (AnnotationUse use : all(annotations, type)) {
      String name = SimpleNames.simple(use.type());
      isRequired |= Set.of("NotNull", "NotEmpty", "NotBlank").contains(name);
      numbers = numbers(numbers, name, use);
      sizes = sizes(sizes, name, use);
      if (!Set.of("NotNull", "Valid", "Validated").contains(name)) {
        shown.add(shown(use));
        if (isOther(name)) {
          others.add(shown(use));
        }
      }
    }
    boolean isWhole =
        Scalar.of(Containers.present(type).name())
            .filter(scalar -> scalar.isIn(Scalar.INTEGER, Notation.DOCUMENT))
            .isPresent();
    return new Limits(isRequired, isWhole ? numbers.whole() : numbers, sizes, others, shown);
  }

  private static List<AnnotationUse> all(List<AnnotationUse> annotations, TypeUse type) {
    return Stream.of(annotations, type.annotations(), Containers.present(type).annotations())
        .flatMap(List::stream)
        .filter(use -> FOREIGN.stream().noneMatch(use.type()::startsWith))
        .filter(use -> use.value("groups").isEmpty())
        .distinct()
        .toList();
  }

  private static Bounds numbers(Bounds bounds, String name, AnnotationUse use) {
    boolean isExclusive = use.value("inclusive").orElse("").equals("false");
    return switch (name) {
      case "Min", "DecimalMin" -> bounds.from(use.value("value").orElse(""), isExclusive);
      case "Max", "DecimalMax" -> bounds.to(use.value("value").orElse(""), isExclusive);
      case "Positive" -> bounds.from(ZERO, true);
      case "PositiveOrZero" -> bounds.from(ZERO, false);
      case "Negative" -> bounds.to(ZERO, true);
      case "NegativeOrZero" -> bounds.to(ZERO, false);
      case "Range" -> between(bounds, use);
      default -> bounds;
    };
  }

  private static Bounds sizes(Bounds bounds, String name, AnnotationUse use) {
    return switch (name) {
      case "Size", "Length", "CodePointLength" -> between(bounds, use);
      case "NotEmpty", "NotBlank" -> bounds.from("1", false);
      default -> bounds;
    };
  }

  private static Bounds between(Bounds bounds, AnnotationUse use) {
    return bounds.from(use.value("min").orElse(ZERO), false).to(use.value("max").orElse(""), false);
  }

  private static boolean isOther(String name) {
    return switch (name) {
      case "Min",
          "DecimalMin",
          "Max",
          "DecimalMax",
          "Positive",
          "PositiveOrZero",
          "Negative",
          "NegativeOrZero",
          "Range",
          "Size",
          "Length",
          "CodePointLength",
          "NotEmpty" ->
          false;
      default -> true;
    };
  }

  /** Returns an annotation as people write it. */
  static String shown(AnnotationUse use) {
    List<AnnotationUse.Value> values =
        use.values().stream().filter(value -> !APART.contains(value.member())).toList();
    String name = "@" + SimpleNames.simple(use.type());
    if (values.isEmpty()) {
      return name;
    }
    if (values.size() == 1 && values.get(0).member().equals("value")) {
      return name + "(" + values.get(0).text() + ")";
    }
    return values.stream()
        .map(value -> value.member() + " = " + value.text())
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  /** Returns those that other limits do not have, as people write them; empty for none. */
  String beyond(Limits other) {
    Set<String> own = new TreeSet<>(shown);
    own.removeAll(other.shown);
    return String.join(" ", own);
  }

  /** Tells whether they allow nothing that other limits do not, as far as one can tell. */
  boolean isIn(Limits other) {
    return numbers.isIn(other.numbers)
        && sizes.isIn(other.sizes)
        && new HashSet<>(others).containsAll(other.others);
  }
}
