package dev.statute.diagnostic.cause;

import dev.statute.text.Message;

/** Words messages about annotations, with code that compiles where they stand. */
final class AnnotationMessage {

  private static final String WHY =
      "Reply types are generated only once every annotation can be read: errors about missing types"
          + " follow from this one.";

  private AnnotationMessage() {}

  /** Returns a message: what is wrong, why it matters, and how to mend it. */
  static String text(String what, String fix) {
    return new Message("annotation", what, WHY, fix).text();
  }

  /** Returns how a message names a member. */
  static String subject(AnnotationForm form, AnnotationMember member) {
    return member.name().equals("value")
        ? "@" + form.name()
        : member.name() + " of @" + form.name();
  }

  /** Returns the code to put in place of a value; one of several is replaced by itself. */
  static String replacement(AnnotationForm form, AnnotationMember member, String value) {
    return member.isMany() ? value : code(form, member, value);
  }

  /** Returns the code that gives a member a value. */
  static String code(AnnotationForm form, AnnotationMember member, String value) {
    return member.name().equals("value")
        ? "@" + form.name() + "(" + value + ")"
        : member.name() + " = " + value;
  }

  /** Returns the code that names a constant under some imports. */
  static String reference(ValueKind kind, String constant, Imports imports) {
    if (imports.importsConstant(kind.qualifiedName(), constant)) {
      return constant;
    }
    return imports.importsType(kind.packageName(), kind.typeName())
        ? kind.typeName() + "." + constant
        : kind.qualifiedName() + "." + constant;
  }
}
