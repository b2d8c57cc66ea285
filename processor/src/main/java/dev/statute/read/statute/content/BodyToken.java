package dev.statute.read.statute.content;

import dev.statute.declaration.ContentProblem;
import dev.statute.runtime.RuntimeType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A class that names a type with type arguments, by extending {@code TypeToken}.
 *
 * @param arguments what its {@code TypeToken} has for arguments: one, unless it is raw
 */
public record BodyToken(List<? extends TypeMirror> arguments) {

  private static final String NAME = RuntimeType.TYPE_TOKEN.qualifiedName();

  /** Returns what a class names; nothing if it is no token. */
  public static Optional<BodyToken> of(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)) {
      return Optional.empty();
    }
    return Stream.concat(Stream.of(type), element.getInterfaces().stream())
        .filter(DeclaredType.class::isInstance)
        .map(DeclaredType.class::cast)
        .filter(above -> isToken(above) && above.getKind() != TypeKind.ERROR)
        .findFirst()
        .map(above -> new BodyToken(above.getTypeArguments()));
  }

  private static boolean isToken(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().contentEquals(NAME);
  }

  /** Returns the type that the token names; nothing if it does not name one. */
  public Optional<TypeMirror> type() {
    return arguments.stream()
        .filter(type -> problem() == ContentProblem.NONE)
        .findFirst()
        .map(TypeMirror.class::cast);
  }

  /** Returns why no record can have what the token names for its body. */
  public ContentProblem problem() {
    if (arguments.isEmpty() || !isKnown(arguments.get(0))) {
      return ContentProblem.OPEN_TOKEN;
    }
    TypeMirror type = arguments.get(0);
    if (type instanceof ArrayType || isList(type)) {
      return ContentProblem.LIST_TOKEN;
    }
    ContentProblem problem = ContentType.problem(type);
    boolean isRaw = problem == ContentProblem.GENERIC || problem == ContentProblem.COLLECTION;
    return isRaw ? ContentProblem.OPEN_TOKEN : problem;
  }

  private static boolean isList(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.util.List");
  }

  /** Tells whether there is no wildcard and no variable in a type. */
  private static boolean isKnown(TypeMirror type) {
    return switch (type.getKind()) {
      case ARRAY -> isKnown(((ArrayType) type).getComponentType());
      case DECLARED, ERROR ->
          ((DeclaredType) type).getTypeArguments().stream().allMatch(BodyToken::isKnown);
      default -> type.getKind().isPrimitive();
    };
  }
}
