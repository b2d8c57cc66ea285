package dev.statute.read.statute.conversion;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.statute.compiler.DeclaringType;
import dev.statute.declaration.Conversion;
import dev.statute.declaration.Conversion.Writing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds out how a value of a type is read from a text, and written as one. */
public final class ConversionFinder {

  /** What a type itself says of its texts comes before what every enum has. */
  private static final List<String> FACTORIES = List.of("parse", "fromString", "of", "valueOf");

  private static final String STRING = "java.lang.String";

  private static final Set<String> TEXTS = Set.of(STRING, "java.lang.CharSequence");

  private final Elements elements;
  private final String packageName;

  /**
   * Makes a finder.
   *
   * @param packageName the package that the code is generated for
   */
  public ConversionFinder(Elements elements, String packageName) {
    this.elements = elements;
    this.packageName = packageName;
  }

  /** Returns the conversion of a type, if it has one. */
  public Optional<Conversion> find(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return JdkConversions.find((ClassName) TypeName.get(type).box());
    }
    TypeElement element = element(type);
    if (element == null || !element.getTypeParameters().isEmpty()) {
      return Optional.empty();
    }
    return JdkConversions.isOfJdk(element) && element.getKind() != ElementKind.ENUM
        ? JdkConversions.find(ClassName.get(element))
        : ofFactory(element);
  }

  /** Returns the class of a type that the compiler knows; null for every other type. */
  private static @Nullable TypeElement element(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED && type instanceof DeclaredType declared
        ? (TypeElement) declared.asElement()
        : null;
  }

  /** Tells whether a type is a class of some name, whatever annotations it has. */
  private static boolean isNamed(TypeMirror type, String name) {
    TypeElement element = element(type);
    return element != null && element.getQualifiedName().contentEquals(name);
  }

  private Optional<Conversion> ofFactory(TypeElement type) {
    List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
    for (String name : FACTORIES) {
      boolean found =
          methods.stream()
              .anyMatch(m -> m.getSimpleName().contentEquals(name) && isFactory(m, type));
      if (found) {
        boolean byName = type.getKind() == ElementKind.ENUM && name.equals("valueOf");
        return Optional.of(
            new Conversion(ClassName.get(type), name, byName ? Writing.NAME : Writing.TO_STRING));
      }
    }
    return Optional.empty();
  }

  private boolean isFactory(ExecutableElement method, TypeElement type) {
    return isReachableStatic(method)
        && method.getParameters().size() == 1
        && TEXTS.stream().anyMatch(text -> isNamed(method.getParameters().get(0).asType(), text))
        && returns(method, type);
  }

  /** Tells whether a method returns a class that has no type parameters. */
  private static boolean returns(ExecutableElement method, TypeElement type) {
    return type.equals(element(method.getReturnType()));
  }

  private boolean isReachableStatic(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    boolean reachable =
        modifiers.contains(Modifier.PUBLIC)
            || (!modifiers.contains(Modifier.PRIVATE)
                && elements.getPackageOf(method).getQualifiedName().contentEquals(packageName));
    return reachable
        && modifiers.contains(Modifier.STATIC)
        && method.getTypeParameters().isEmpty()
        && method.getThrownTypes().stream().allMatch(ConversionFinder::isUnchecked)
        && !elements.isDeprecated(method);
  }

  private static boolean isUnchecked(TypeMirror thrown) {
    TypeElement type = element(thrown);
    return type != null
        && (isNamed(thrown, "java.lang.RuntimeException")
            || isNamed(thrown, "java.lang.Error")
            || isUnchecked(type.getSuperclass()));
  }

  /** Tells whether a type has a static method {@code parse} that takes the lines of a field. */
  public boolean readsLines(TypeMirror type) {
    TypeElement element = element(type);
    return element != null
        && element.getTypeParameters().isEmpty()
        && ElementFilter.methodsIn(element.getEnclosedElements()).stream()
            .anyMatch(
                m ->
                    m.getSimpleName().contentEquals("parse")
                        && isReachableStatic(m)
                        && m.getParameters().size() == 1
                        && isListOfTexts(m.getParameters().get(0).asType())
                        && returns(m, element));
  }

  private static boolean isListOfTexts(TypeMirror type) {
    return isNamed(type, "java.util.List")
        && ((DeclaredType) type).getTypeArguments().size() == 1
        && isNamed(((DeclaredType) type).getTypeArguments().get(0), STRING);
  }

  /** Tells whether a type says itself what text its values have. */
  public boolean hasText(TypeMirror type) {
    TypeElement element = element(type);
    if (element == null || JdkConversions.isOfJdk(element)) {
      return true;
    }
    if (element.getKind() == ElementKind.INTERFACE
        || ElementFilter.methodsIn(element.getEnclosedElements()).stream()
            .anyMatch(ConversionFinder::isOwnToString)) {
      return true;
    }
    TypeMirror above = element.getSuperclass();
    return !isNamed(above, "java.lang.Object")
        && !isNamed(above, "java.lang.Record")
        && hasText(above);
  }

  /** That of a record which nobody wrote is final, also in a class file. */
  private static boolean isOwnToString(ExecutableElement method) {
    boolean isImplicit =
        DeclaringType.of(method).getKind() == ElementKind.RECORD
            && method.getModifiers().contains(Modifier.FINAL);
    return method.getSimpleName().contentEquals("toString")
        && method.getParameters().isEmpty()
        && !isImplicit;
  }
}
