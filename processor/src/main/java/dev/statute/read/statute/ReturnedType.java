package dev.statute.read.statute;

import dev.statute.declaration.ReturnType;
import dev.statute.read.kotlin.KotlinMetadata;
import dev.statute.read.kotlin.SuspendFunction;
import java.util.List;
import java.util.Objects;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The type that a method returns, or that comes in a future, as far as the compiler knows it.
 *
 * @param text the type as the code has it, without annotations
 * @param packageName the package of the type; that of the method where the compiler found no type
 *     and the code names no package; empty for what is not a name
 * @param name its simple name; empty for what is not a name
 * @param isCertain whether the package is known, and not only supposed
 * @param element the type, {@code null} if the compiler has not found it
 * @param future what it comes in
 * @param wrapper the qualified name of another type that it comes in, such as {@code
 *     java.util.Optional}; empty for none
 */
record ReturnedType(
    String text,
    String packageName,
    String name,
    boolean isCertain,
    @Nullable TypeElement element,
    ReturnType.Future future,
    String wrapper) {

  private ReturnedType(
      String text,
      String packageName,
      String name,
      boolean isCertain,
      @Nullable TypeElement element,
      ReturnType.Future future) {
    this(text, packageName, name, isCertain, element, future, "");
  }

  /** Reads what a method returns. */
  static ReturnedType of(ExecutableElement method, Elements elements) {
    String packageName = elements.getPackageOf(method).getQualifiedName().toString();
    TypeMirror suspended = SuspendFunction.returned(method);
    if (suspended != null) {
      return of(suspended, packageName, elements, ReturnType.Future.SUSPENDED);
    }
    TypeMirror type = method.getReturnType();
    for (ReturnType.Future future : ReturnType.Future.values()) {
      TypeMirror reply = argument(type, future.typeName());
      if (reply != null) {
        return of(reply, packageName, elements, future);
      }
    }
    return KotlinMetadata.name(type, Objects.requireNonNull(method.getEnclosingElement()))
        .map(name -> new ReturnedType(name, "", "", true, null, ReturnType.Future.NONE))
        .orElseGet(() -> of(type, packageName, elements, ReturnType.Future.NONE));
  }

  /** Returns the only argument of a type with a name, or null if the type is another. */
  private static @Nullable TypeMirror argument(TypeMirror type, String name) {
    return type.getKind() == TypeKind.DECLARED
            && type instanceof DeclaredType declared
            && declared.getTypeArguments().size() == 1
            && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name)
        ? declared.getTypeArguments().get(0)
        : null;
  }

  private static ReturnedType of(
      TypeMirror type, String packageName, Elements elements, ReturnType.Future future) {
    if (type.getKind() == TypeKind.ERROR) {
      return unresolved(plainText(type), packageName, future);
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return new ReturnedType(plainText(type), "", "", true, null, future);
    }
    DeclaredType declared = (DeclaredType) type;
    TypeElement element = (TypeElement) declared.asElement();
    String name = element.getSimpleName().toString();
    if (declared.getTypeArguments().size() == 1
        && declared.getTypeArguments().get(0).getKind() == TypeKind.ERROR) {
      String argument = plainText(declared.getTypeArguments().get(0));
      return unresolved(argument, packageName, future).in(element.getQualifiedName().toString());
    }
    if (!declared.getTypeArguments().isEmpty()) {
      return new ReturnedType(name + "<…>", "", "", true, element, future);
    }
    String found = elements.getPackageOf(element).getQualifiedName().toString();
    return new ReturnedType(name, found, name, true, element, future);
  }

  private static ReturnedType unresolved(
      String text, String packageName, ReturnType.Future future) {
    for (ReturnType.Future around : ReturnType.Future.values()) {
      // ECJ takes the whole type for unresolved where its argument is.
      if (around.isType() && text.startsWith(around.typeName() + "<") && text.endsWith(">")) {
        String argument = text.substring(around.typeName().length() + 1, text.length() - 1);
        return unresolved(argument, packageName, around);
      }
    }
    int bracket = text.indexOf('<');
    if (bracket > 0 && text.endsWith(">")) {
      String argument = text.substring(bracket + 1, text.length() - 1);
      ReturnedType wrapped = unresolved(argument, packageName, future);
      return wrapped.isName()
          ? wrapped.in(text.substring(0, bracket))
          : new ReturnedType(text, "", "", true, null, future);
    }
    String prefix = qualified(packageName, "");
    String name = text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    if (SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name)) {
      return new ReturnedType(name, packageName, name, name.length() < text.length(), null, future);
    }
    if (!SourceVersion.isName(text)) {
      return new ReturnedType(text, "", "", true, null, future);
    }
    int dot = text.lastIndexOf('.');
    return new ReturnedType(
        text, text.substring(0, dot), text.substring(dot + 1), true, null, future);
  }

  private ReturnedType in(String around) {
    return isName()
        ? new ReturnedType(text, packageName, name, isCertain, element, future, around)
        : this;
  }

  static String qualified(String packageName, String name) {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }

  /** Returns the text of a type; compilers print its annotations before its name. */
  private static String plainText(TypeMirror type) {
    String text = type.toString();
    int name = type.getAnnotationMirrors().isEmpty() ? -1 : text.lastIndexOf(' ');
    return text.substring(name + 1);
  }

  /** Tells whether it is a name at all. */
  boolean isName() {
    return !name.isEmpty();
  }

  String qualifiedName() {
    return qualified(packageName, name);
  }

  /** Tells whether it is, or can become, a type of a package that is nested in no other. */
  boolean isTypeOf(String ownPackage) {
    return isName()
        && packageName.equals(ownPackage)
        && (element == null || element.getQualifiedName().contentEquals(qualifiedName()));
  }

  /** Tells whether both name one type, as far as the compiler knows. */
  boolean isSame(ReturnedType other) {
    return isSame(other.packageName, other.name, other.isCertain);
  }

  /** Tells the same of a type that is known by its package and its name. */
  boolean isSame(String otherPackage, String otherName, boolean isOtherCertain) {
    boolean isKnown = isCertain && isOtherCertain;
    return isName() && name.equals(otherName) && (!isKnown || packageName.equals(otherPackage));
  }

  /** Returns the names of the interfaces that the type extends, also of those not found. */
  List<? extends TypeMirror> interfaces() {
    return element == null ? List.of() : element.getInterfaces();
  }
}
