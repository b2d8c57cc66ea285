package dev.statute.importer.source;

import dev.statute.contract.file.TypeUse;
import dev.statute.importer.layout.Names;
import dev.statute.importer.layout.SourceLayout;
import java.util.stream.Collectors;

/** Writes types. */
final class TypeText {

  private static final String NULLABLE = "org.jspecify.annotations.Nullable";

  private final Names names;

  TypeText(Names names) {
    this.names = names;
  }

  /** Returns a type as code. */
  String of(TypeUse use) {
    if (use.name().equals(TypeUse.ARRAY)) {
      String annotations = annotations(use);
      return of(use.arguments().get(0)) + (annotations.isEmpty() ? "" : " " + annotations) + "[]";
    }
    if (use.name().startsWith("?")) {
      return use.name() + (use.arguments().isEmpty() ? "" : " " + of(use.arguments().get(0)));
    }
    String arguments =
        use.arguments().isEmpty()
            ? ""
            : use.arguments().stream().map(this::of).collect(Collectors.joining(", ", "<", ">"));
    return names.annotated(use.name(), annotations(use)) + arguments;
  }

  /** Returns the class literal of a type without arguments, such as {@code Order[].class}. */
  String literal(TypeUse use) {
    return erased(use) + ".class";
  }

  private String erased(TypeUse use) {
    return use.name().equals(TypeUse.ARRAY)
        ? erased(use.arguments().get(0)) + "[]"
        : names.type(use.name());
  }

  private String annotations(TypeUse use) {
    String others =
        use.annotations().stream()
            .map(annotation -> SourceLayout.print(AnnotationPiece.of(annotation, names)) + " ")
            .collect(Collectors.joining());
    return others.replace("\n", " ") + (use.isNullable() ? "@" + names.type(NULLABLE) + " " : "");
  }
}
