package dev.statute.read.statute;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.statute.declaration.ContentProblem;
import dev.statute.read.statute.content.BodyToken;
import dev.statute.read.statute.content.ContentType;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Turns the class that {@code body} names into the type of a component. */
final class BodyType {

  private static final ClassName LIST = ClassName.get("java.util", "List");

  private BodyType() {}

  /** Returns the type that the class literal stands for. */
  private static TypeMirror named(AnnotationValue value) {
    TypeMirror literal = (TypeMirror) value.getValue();
    return BodyToken.of(literal).flatMap(BodyToken::type).orElse(literal);
  }

  /** Tells whether the class is there to be read; another processor may still have to make it. */
  static boolean isResolved(AnnotationValue value) {
    return value.getValue() instanceof TypeMirror type && element(type).getKind() != TypeKind.ERROR;
  }

  private static TypeMirror element(TypeMirror type) {
    return type instanceof ArrayType array ? element(array.getComponentType()) : type;
  }

  /**
   * Returns the type: {@code Order[].class} is a list of orders, {@code void.class} no body at all.
   *
   * @param access knows what generated code can name
   */
  static @Nullable TypeName of(AnnotationValue value, TypeAccess access) {
    if (!isResolved(value) || !access.canName(named(value))) {
      return ClassName.OBJECT;
    }
    TypeMirror type = named(value);
    return type.getKind() == TypeKind.VOID ? null : component(type);
  }

  /**
   * Returns why no record can have the class for its body.
   *
   * @param access knows what generated code can name
   */
  static ContentProblem problem(AnnotationValue value, TypeAccess access) {
    if (!isResolved(value)) {
      return ContentProblem.NONE;
    }
    TypeMirror literal = (TypeMirror) value.getValue();
    if (!access.canName(named(value))) {
      return ContentProblem.HIDDEN;
    }
    return BodyToken.of(literal)
        .map(BodyToken::problem)
        .orElseGet(() -> ContentType.ofLiteral(literal));
  }

  /** Returns the class as the code has it: {@code byte[]}. */
  static String text(AnnotationValue value) {
    if (!isResolved(value)) {
      return "";
    }
    TypeMirror type = (TypeMirror) value.getValue();
    String dimensions = "";
    while (type instanceof ArrayType array) {
      dimensions += "[]";
      type = array.getComponentType();
    }
    String name =
        type instanceof DeclaredType declared
            ? declared.asElement().getSimpleName().toString()
            : type.getKind().name().toLowerCase(Locale.ROOT);
    return name + dimensions;
  }

  /** Returns the warning that naming the class gives, as it or one around it is deprecated. */
  static String warning(AnnotationValue value, Elements elements) {
    // Few are deprecated, and to ask why goes through reflection.
    if (enclosing(value).noneMatch(elements::isDeprecated)) {
      return "";
    }
    return enclosing(value).anyMatch(BodyType::isForRemoval) ? "removal" : "deprecation";
  }

  private static boolean isForRemoval(Element type) {
    Deprecated deprecated = type.getAnnotation(Deprecated.class);
    return deprecated != null && deprecated.forRemoval();
  }

  /** Returns the classes that a type consists of and those around them; no primitive type. */
  private static Stream<Element> enclosing(AnnotationValue value) {
    return isResolved(value) ? enclosing(named(value)) : Stream.empty();
  }

  private static Stream<Element> enclosing(TypeMirror type) {
    if (!(element(type) instanceof DeclaredType declared)) {
      return Stream.empty();
    }
    return Stream.concat(
        Stream.iterate(
            declared.asElement(), TypeElement.class::isInstance, Element::getEnclosingElement),
        declared.getTypeArguments().stream().flatMap(BodyType::enclosing));
  }

  private static TypeName component(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return ParameterizedTypeName.get(LIST, component(array.getComponentType()));
    }
    if (type.getKind().isPrimitive()) {
      return TypeName.get(type).box();
    }
    DeclaredType declared = (DeclaredType) type;
    return declared.getTypeArguments().isEmpty()
        ? withAnything((TypeElement) declared.asElement())
        : TypeName.get(type);
  }

  /** A class literal cannot say the arguments, and a raw type would warn in generated code. */
  private static TypeName withAnything(TypeElement type) {
    List<TypeName> anything =
        Collections.nCopies(
            type.getTypeParameters().size(), WildcardTypeName.subtypeOf(Object.class));
    if (!type.getModifiers().contains(Modifier.STATIC)
        && type.getEnclosingElement() instanceof TypeElement outer
        && withAnything(outer) instanceof ParameterizedTypeName around) {
      return around.nestedClass(type.getSimpleName().toString(), anything);
    }
    ClassName name = ClassName.get(type);
    return anything.isEmpty()
        ? name
        : ParameterizedTypeName.get(name, anything.toArray(TypeName[]::new));
  }
}
