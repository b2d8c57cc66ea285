package dev.statute.contract.file.json;

import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.SimpleNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the name of a member in JSON follows from its name in Java, as Jackson has it. */
public enum MemberNaming {
  /** {@code orderLines}: the name in Java. */
  AS_DECLARED("LowerCamelCaseStrategy"),
  /** {@code order_lines}. */
  SNAKE_CASE("SnakeCaseStrategy"),
  /** {@code ORDER_LINES}. */
  UPPER_SNAKE_CASE("UpperSnakeCaseStrategy"),
  /** {@code order-lines}. */
  KEBAB_CASE("KebabCaseStrategy"),
  /** {@code order.lines}. */
  LOWER_DOT_CASE("LowerDotCaseStrategy"),
  /** {@code orderlines}. */
  LOWER_CASE("LowerCaseStrategy"),
  /** {@code OrderLines}. */
  UPPER_CAMEL_CASE("UpperCamelCaseStrategy");

  private static final List<String> NONE =
      List.of("PropertyNamingStrategy", "PropertyNamingStrategies");

  private final String strategy;

  MemberNaming(String strategy) {
    this.strategy = strategy;
  }

  /**
   * Returns the name in JSON of a member of a type, if nothing but a strategy gives it: that of the
   * type ({@code @JsonNaming}), or else this one. A strategy of the user's own is shown as a call:
   * {@code OurStrategy(orderLines)}.
   */
  public String nameOf(String member, PublishedType owner) {
    Optional<String> own = strategyOf(owner);
    if (own.isEmpty()) {
      return nameOf(member);
    }
    for (MemberNaming naming : values()) {
      if (naming.strategy.equals(own.get())) {
        return naming.nameOf(member);
      }
    }
    return NONE.contains(own.get()) ? member : own.get() + "(" + member + ")";
  }

  private static Optional<String> strategyOf(PublishedType owner) {
    String value = JsonAnnotations.value(owner.annotations(), "JsonNaming", "value");
    return JavaLiterals.classes(value).stream().findFirst().map(SimpleNames::simple);
  }

  /** Returns the name in JSON of a member. */
  public String nameOf(String member) {
    return switch (this) {
      case AS_DECLARED -> member;
      case SNAKE_CASE -> separated(member, "_");
      case UPPER_SNAKE_CASE -> separated(member, "_").toUpperCase(Locale.ROOT);
      case KEBAB_CASE -> separated(member, "-");
      case LOWER_DOT_CASE -> separated(member, ".");
      case LOWER_CASE -> member.toLowerCase(Locale.ROOT);
      case UPPER_CAMEL_CASE -> capitalized(member);
    };
  }

  private static String capitalized(String member) {
    return member.isEmpty()
        ? member
        : member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
  }

  /** Puts a separator before each word; of several capitals in a row only the first begins one. */
  private static String separated(String member, String separator) {
    StringBuilder name = new StringBuilder();
    boolean afterCapital = true;
    for (int i = 0; i < member.length(); i++) {
      char c = member.charAt(i);
      boolean isCapital = Character.isUpperCase(c);
      if (isCapital && !afterCapital) {
        name.append(separator);
      }
      name.append(Character.toLowerCase(c));
      afterCapital = isCapital;
    }
    return name.toString();
  }
}
