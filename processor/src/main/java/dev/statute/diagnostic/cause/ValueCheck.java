package dev.statute.diagnostic.cause;

import dev.statute.diagnostic.cause.Constants.Meant;
import dev.statute.diagnostic.cause.WrittenValue.Literal;
import dev.statute.diagnostic.cause.WrittenValue.Name;
import dev.statute.diagnostic.cause.WrittenValue.Other;
import dev.statute.diagnostic.cause.WrittenValue.Text;
import java.util.Optional;

/** Tells what is wrong with one value of a member that there is. */
final class ValueCheck {

  private final Constants constants;

  ValueCheck(Constants constants) {
    this.constants = constants;
  }

  /** Returns what a value says, whatever it is. */
  static String word(WrittenValue value) {
    if (value instanceof Name name) {
      return name.name();
    }
    return value instanceof Text text ? text.text() : value.code();
  }

  Optional<String> problem(
      AnnotationForm form, AnnotationMember member, WrittenValue value, Imports imports) {
    return switch (member.kind()) {
      case TYPE -> type(form, member, value);
      case TEXT -> text(form, member, value);
      // Whatever is wrong with it, the compiler names it.
      case FLAG -> Optional.empty();
      case LENGTH -> length(form, member, value);
      case FIELD -> field(form, member, value);
      default -> constant(form, member, value, imports);
    };
  }

  private Optional<String> constant(
      AnnotationForm form, AnnotationMember member, WrittenValue value, Imports imports) {
    ValueKind kind = member.kind();
    if (value instanceof Name name && constants.has(kind, name.name())) {
      return known(form, member, name, imports);
    }
    Optional<Meant> meant =
        value instanceof Other ? Optional.empty() : constants.meant(kind, word(value));
    String what = value.code() + " is " + sort(value) + "not a constant of " + kind.typeName();
    String hint = meant.map(Meant::hint).filter(text -> !text.isEmpty()).orElse("");
    return Optional.of(
        AnnotationMessage.text(
            hint.isEmpty() ? what : what + ": " + hint,
            meant
                .map(m -> AnnotationMessage.reference(kind, m.name(), imports))
                .map(code -> "Write " + AnnotationMessage.replacement(form, member, code) + ".")
                .orElseGet(() -> unknown(kind))));
  }

  private static String sort(WrittenValue value) {
    if (value instanceof Text) {
      return "a string, ";
    }
    boolean isNumber = value instanceof Literal literal && literal.code().matches("[-+0-9].*");
    return isNumber ? "a number, " : "";
  }

  private static String unknown(ValueKind kind) {
    String use = "Use a constant of " + kind.qualifiedName();
    return kind == ValueKind.STATUS || kind == ValueKind.HEADER
        ? use + ", or declare it in a vocabulary of your own (@HttpVocabulary)."
        : use + ".";
  }

  /** The constant exists; it remains to be seen whether the code can name it like that. */
  private static Optional<String> known(
      AnnotationForm form, AnnotationMember member, Name name, Imports imports) {
    ValueKind kind = member.kind();
    if (name.qualifier().isEmpty()) {
      boolean may =
          imports.importsConstant(kind.qualifiedName(), name.name())
              || imports.mayImportConstant(kind.typeName(), name.name());
      return may
          ? Optional.empty()
          : Optional.of(
              AnnotationMessage.text(
                  name.name() + " is not imported",
                  "Add import static " + kind.qualifiedName() + ".*;"));
    }
    if (imports.isType(name.qualifier(), kind.packageName(), kind.typeName())) {
      return Optional.empty();
    }
    if (!name.qualifier().equals(kind.typeName())) {
      String code = AnnotationMessage.reference(kind, name.name(), imports);
      return Optional.of(
          AnnotationMessage.text(
              name.code() + " is not a constant of " + kind.typeName(),
              "Write " + AnnotationMessage.replacement(form, member, code) + "."));
    }
    return Optional.of(
        imports.declared().contains(kind.typeName())
            ? AnnotationMessage.text(
                kind.typeName() + " is the type of this package here, not " + kind.qualifiedName(),
                "Write "
                    + AnnotationMessage.code(form, member, kind.qualifiedName() + "." + name.name())
                    + ".")
            : AnnotationMessage.text(
                kind.typeName() + " is not imported", "Add import " + kind.qualifiedName() + ";"));
  }

  private static Optional<String> type(
      AnnotationForm form, AnnotationMember member, WrittenValue value) {
    if (value instanceof WrittenValue.Type) {
      return Optional.empty();
    }
    boolean isName = value instanceof Name;
    return Optional.of(
        AnnotationMessage.text(
            value.code() + " is not a class literal",
            isName
                ? "Write " + AnnotationMessage.code(form, member, value.code() + ".class") + "."
                : "Name the class, such as "
                    + AnnotationMessage.code(form, member, "Order.class")
                    + "."));
  }

  /** Any other expression may be a number, if it is constant. */
  private static Optional<String> length(
      AnnotationForm form, AnnotationMember member, WrittenValue value) {
    boolean isNumber =
        !(value instanceof Text) && !(value instanceof WrittenValue.Type) && !isOtherLiteral(value);
    return isNumber
        ? Optional.empty()
        : Optional.of(
            AnnotationMessage.text(
                value.code() + " is not a number of octets",
                "Write it as a number, such as "
                    + AnnotationMessage.code(form, member, "64 << 20")
                    + " for 64 MiB."));
  }

  private static boolean isOtherLiteral(WrittenValue value) {
    return value instanceof Literal literal && !literal.code().matches("[-+0-9].*");
  }

  private Optional<String> field(AnnotationForm form, AnnotationMember member, WrittenValue value) {
    if (value instanceof Other) {
      return Optional.empty();
    }
    boolean isConstant = value instanceof Name name && constants.has(ValueKind.HEADER, name.name());
    String name = value instanceof Text ? value.code() : "\"X-Request-Id\"";
    return Optional.of(
        AnnotationMessage.text(
            value.code() + " is not an annotation",
            "Write "
                + (isConstant
                    ? "headers = " + value.code()
                    : AnnotationMessage.code(form, member, "@Field(" + name + ")"))
                + "."));
  }

  /** A name may be that of a constant text. */
  private static Optional<String> text(
      AnnotationForm form, AnnotationMember member, WrittenValue value) {
    if (!(value instanceof Literal) && !(value instanceof WrittenValue.Type)) {
      return Optional.empty();
    }
    String code = value.code().replace("\"", "").replace("'", "");
    return Optional.of(
        AnnotationMessage.text(
            value.code() + " is not a string",
            "Write " + AnnotationMessage.code(form, member, "\"" + code + "\"") + "."));
  }
}
