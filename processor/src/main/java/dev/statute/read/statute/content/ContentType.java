package dev.statute.read.statute.content;

import dev.statute.declaration.ContentProblem;
import dev.statute.runtime.RuntimeType;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Tells of a type whether its values can be the content of a message. */
public final class ContentType {

  private static final Set<String> OCTETS =
      Set.of(
          "java.io.File",
          "java.nio.Buffer",
          "java.nio.ByteBuffer",
          "java.nio.file.Path",
          "java.sql.Blob");

  /** The packages whose types do something, or stand for something open. */
  private static final Set<String> ACTIVE =
      Set.of(
          "java.lang.invoke.",
          "java.lang.reflect.",
          "java.net.http.",
          "java.util.concurrent.",
          "java.util.function.",
          "java.util.stream.");

  private static final Set<String> ACTIVE_TYPES =
      Set.of(
          "java.lang.AutoCloseable",
          "java.lang.Class",
          "java.lang.ClassLoader",
          "java.lang.Process",
          "java.lang.Runnable",
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.util.Iterator",
          "java.util.Spliterator",
          "java.util.Timer",
          RuntimeType.FILE_PART.qualifiedName(),
          RuntimeType.FORM_DATA.qualifiedName(),
          RuntimeType.MULTIPART.qualifiedName());

  private static final Set<String> COLLECTIONS =
      Set.of("java.lang.Iterable", "java.util.Collection", "java.util.List", "java.util.Set");

  /** What requests have for content without a codec; of a file alone another rule speaks. */
  private static final Set<String> FORMS =
      Set.of(
          RuntimeType.FILE_PART.qualifiedName(),
          RuntimeType.FORM.qualifiedName(),
          RuntimeType.MULTIPART.qualifiedName());

  private static final String CONTENT = RuntimeType.CONTENT.qualifiedName();

  private ContentType() {}

  /** Returns why values of a type cannot be the content of a request. */
  public static ContentProblem problemOfRequest(TypeMirror type) {
    return isOneOf(type, FORMS) ? ContentProblem.NONE : problem(type);
  }

  /** Returns why values of a type cannot be a part of the content of a request. */
  public static ContentProblem problemOfPart(TypeMirror type) {
    return isOneOf(type, Set.of(RuntimeType.FILE_PART.qualifiedName()))
        ? ContentProblem.NONE
        : problem(type);
  }

  private static boolean isOneOf(TypeMirror type, Set<String> names) {
    return type.getKind() == TypeKind.DECLARED
        && names.contains(element((DeclaredType) type).getQualifiedName().toString());
  }

  /** Returns why values of a type cannot be content, or a part of it. */
  public static ContentProblem problem(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return array.getComponentType().getKind() == TypeKind.BYTE
          ? ContentProblem.OCTETS
          : part(array.getComponentType());
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return ContentProblem.NONE;
    }
    String name = element((DeclaredType) type).getQualifiedName().toString();
    if (name.equals(CONTENT)) {
      return ContentProblem.NONE;
    }
    return OCTETS.contains(name) ? ContentProblem.OCTETS : part(type);
  }

  /** Octets that are part of something else a codec writes in its own way. */
  private static ContentProblem part(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return part(array.getComponentType());
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return ContentProblem.NONE;
    }
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    TypeElement element = element((DeclaredType) type);
    ContentProblem own = problem(element);
    if (own != ContentProblem.NONE) {
      return own;
    }
    if (arguments.size() < element.getTypeParameters().size()) {
      return withoutArguments(element);
    }
    return arguments.stream()
        .map(ContentType::part)
        .filter(problem -> problem != ContentProblem.NONE)
        .findFirst()
        .orElse(ContentProblem.NONE);
  }

  private static TypeElement element(DeclaredType type) {
    return (TypeElement) type.asElement();
  }

  private static ContentProblem problem(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (name.equals("java.lang.Void")) {
      return ContentProblem.VOID;
    }
    if (name.equals(CONTENT)) {
      return ContentProblem.PART;
    }
    if (isStream(name)) {
      return ContentProblem.OCTETS;
    }
    if (type.getKind() == ElementKind.ANNOTATION_TYPE || isActive(type, name)) {
      return ContentProblem.NO_VALUE;
    }
    return isInner(type) ? ContentProblem.INNER : ContentProblem.NONE;
  }

  private static boolean isStream(String name) {
    boolean isOfIo =
        name.startsWith("java.io.")
            && (name.endsWith("Stream") || name.endsWith("Reader") || name.endsWith("Writer"));
    return isOfIo || name.startsWith("java.nio.channels.");
  }

  /** The enums and maps among them are values. */
  private static boolean isActive(TypeElement type, String name) {
    return ACTIVE_TYPES.contains(name)
        || (type.getKind() != ElementKind.ENUM
            && ACTIVE.stream().anyMatch(name::startsWith)
            && !isCollection(name));
  }

  private static boolean isCollection(String name) {
    return name.startsWith("java.util.concurrent.")
        && (name.startsWith("java.util.concurrent.atomic.")
            || name.endsWith("Map")
            || name.endsWith("Set")
            || name.endsWith("List")
            || name.endsWith("Queue")
            || name.endsWith("Deque"));
  }

  private static boolean isInner(TypeElement type) {
    return type.getKind() == ElementKind.CLASS
        && type.getEnclosingElement() instanceof TypeElement
        && !type.getModifiers().contains(Modifier.STATIC);
  }

  /** Returns why what a class literal names cannot be content; it names no type arguments. */
  public static ContentProblem ofLiteral(TypeMirror type) {
    TypeMirror element = type;
    while (element instanceof ArrayType array) {
      element = array.getComponentType();
    }
    if (element != type && element.getKind() == TypeKind.BYTE) {
      return ContentProblem.OCTETS;
    }
    if (!(element instanceof DeclaredType declared)) {
      return ContentProblem.NONE;
    }
    TypeElement named = element(declared);
    ContentProblem problem = element == type ? problem(type) : problem(named);
    return problem == ContentProblem.NONE && !named.getTypeParameters().isEmpty()
        ? withoutArguments(named)
        : problem;
  }

  private static ContentProblem withoutArguments(TypeElement type) {
    return COLLECTIONS.contains(type.getQualifiedName().toString())
        ? ContentProblem.COLLECTION
        : ContentProblem.GENERIC;
  }
}
