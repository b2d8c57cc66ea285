package dev.statute.check;

import dev.statute.contract.Site;
import dev.statute.declaration.ParameterType;
import dev.statute.rule.Fix;
import dev.statute.rule.Violation;
import dev.statute.runtime.RuntimeType;

/** Says why a parameter cannot be read from the content of a request. */
final class ContentParameter {

  private ContentParameter() {}

  private static Fix.Change content(Site place) {
    return new JavaChange.TakeType(place, RuntimeType.CONTENT.className(), false);
  }

  /** Returns that values of a type cannot be content. */
  static Violation noContent(Site place, String subject, ParameterType type) {
    String element = JavaNames.simple(type.element());
    return switch (type.content()) {
      case OCTETS ->
          JavaViolation.at(
              place,
              subject + " would not be the octets of the content",
              "A codec reads content in its own format, such as JSON.",
              "Take dev.statute.codec.Content, which holds octets of any media type.",
              content(place));
      case INNER ->
          JavaViolation.at(
              place,
              subject + " is an inner class, or contains one",
              "An inner class needs an object of its enclosing class, so a codec cannot create"
                  + " one.",
              "Make the class static.",
              new JavaChange.MakeClassStatic(place));
      case VOID ->
          JavaViolation.at(
              place,
              subject + " cannot have a value",
              "Content always has a value.",
              "Remove the parameter, or name the class that the content is read as.",
              new JavaChange.RemoveParameter(place));
      case PART ->
          JavaViolation.at(
              place,
              subject + " contains Content",
              "Content is read unchanged, and no codec splits it into several.",
              "Take Content.",
              content(place));
      case COLLECTION, GENERIC ->
          JavaViolation.at(
              place,
              subject + " is a raw type",
              "It has no type arguments, so a codec could not tell which types to read.",
              "Add its type arguments, such as <Order>, or <?> for anything.");
      case NONE,
          HIDDEN,
          NO_VALUE,
          OPEN_TOKEN,
          LIST_TOKEN,
          OTHER_PROBLEM,
          NO_BODY,
          NO_PROBLEM_DOCUMENT ->
          JavaViolation.at(
              place,
              subject + " cannot be read from content",
              "A codec writes and reads data, and " + element + " holds none.",
              "Name a class that holds data, such as a record.");
    };
  }
}
