package dev.statute.read.statute.parent;

import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.text.TypeText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/**
 * Writes types as contract files do, but for what annotations say of them, which a class file may
 * lack.
 */
public final class DeclaredText {

  private final Elements elements;

  /** Makes it. */
  public DeclaredText(Elements elements) {
    this.elements = elements;
  }

  /** Returns the text of a type of a contract file. */
  static String of(TypeUse type) {
    return TypeText.of(plain(type));
  }

  private static TypeUse plain(TypeUse type) {
    List<TypeUse> arguments = type.arguments().stream().map(DeclaredText::plain).toList();
    return new TypeUse(type.name(), arguments, false, List.of());
  }

  /** Returns the text of a type of the compiler. */
  public String of(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return of(array.getComponentType()) + "[]";
    }
    if (type instanceof TypeVariable variable) {
      return variable.asElement().getSimpleName().toString();
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard);
    }
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)) {
      return type.getKind().name().toLowerCase(Locale.ROOT);
    }
    List<? extends TypeMirror> arguments = declared.getTypeArguments();
    return elements.getBinaryName(element)
        + (arguments.isEmpty()
            ? ""
            : arguments.stream().map(this::of).collect(Collectors.joining(",", "<", ">")));
  }

  private String of(WildcardType wildcard) {
    TypeMirror upper = wildcard.getExtendsBound();
    TypeMirror lower = wildcard.getSuperBound();
    if (upper != null) {
      return "? extends " + of(upper);
    }
    return lower == null ? "?" : "? super " + of(lower);
  }
}
