package dev.statute.change.type;

import dev.statute.change.SimpleNames;
import dev.statute.contract.file.PublishedType;
import java.util.List;
import java.util.Locale;

/** The name of a member in a document, if nothing but the strategy of its type gives it. */
final class Naming {

  private Naming() {}

  /** Returns the name in documents of a member of a type. */
  static String nameOf(String member, PublishedType owner) {
    List<String> strategies =
        Literals.classes(JsonAnnotations.value(owner.annotations(), "JsonNaming", "value"));
    return strategies.isEmpty() ? member : name(member, SimpleNames.simple(strategies.get(0)));
  }

  private static String name(String member, String strategy) {
    return switch (strategy) {
      case "SnakeCaseStrategy" -> separated(member, "_");
      case "UpperSnakeCaseStrategy" -> separated(member, "_").toUpperCase(Locale.ROOT);
      case "KebabCaseStrategy" -> separated(member, "-");
      case "LowerDotCaseStrategy" -> separated(member, ".");
      case "LowerCaseStrategy" -> member.toLowerCase(Locale.ROOT);
      case "UpperCamelCaseStrategy" -> capitalized(member);
      case "LowerCamelCaseStrategy", "PropertyNamingStrategy", "PropertyNamingStrategies" -> member;
      default -> strategy + "(" + member + ")";
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
