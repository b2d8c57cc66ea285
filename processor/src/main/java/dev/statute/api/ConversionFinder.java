package dev.statute.api;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.statute.api.Conversion.Writing;
import java.util.List;
import java.util.Map;
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
import javax.lang.model.util.Types;

/** Finds out how a value of a type is read from a text, and written as one. */
final class ConversionFinder {

  /** What a type itself says of its texts comes before what every enum has. */
  private static final List<String> FACTORIES = List.of("parse", "fromString", "of", "valueOf");

  private static final Set<String> TEXTS = Set.of("java.lang.String", "java.lang.CharSequence");

  /** The types of the JDK that are read in another way than by one of these methods. */
  private static final Map<String, String> OTHERS = Map.of("java.net.URI", "create");

  private static final ClassName CONVERSIONS = ClassName.get("dev.statute", "Conversions");

  /** The types whose own methods take more than clients write. */
  private static final Map<String, String> STRICT =
      Map.ofEntries(
          Map.entry("java.lang.Boolean", "toBoolean"),
          Map.entry("java.lang.Character", "toCharacter"),
          Map.entry("java.lang.Byte", "toByte"),
          Map.entry("java.lang.Short", "toShort"),
          Map.entry("java.lang.Integer", "toInteger"),
          Map.entry("java.lang.Long", "toLong"),
          Map.entry("java.lang.Float", "toFloat"),
          Map.entry("java.lang.Double", "toDouble"),
          Map.entry("java.math.BigDecimal", "toBigDecimal"),
          Map.entry("java.math.BigInteger", "toBigInteger"),
          Map.entry("java.util.UUID", "toUuid"));

  private final Elements elements;
  private final Types types;
  private final String packageName;

  /**
   * Makes a finder.
   *
   * @param packageName the package that the code is generated for
   */
  ConversionFinder(Elements elements, Types types, String packageName) {
    this.elements = elements;
    this.types = types;
    this.packageName = packageName;
  }

  /** Returns the conversion of a type, if it has one. */
  Optional<Conversion> find(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return strict(((ClassName) TypeName.get(type).box()).canonicalName());
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    String name = element.getQualifiedName().toString();
    if (name.equals("java.lang.String")) {
      return Optional.of(new Conversion(ClassName.get(element), "", Writing.ITSELF));
    }
    if (STRICT.containsKey(name)) {
      return strict(name);
    }
    if (OTHERS.containsKey(name)) {
      return Optional.of(
          new Conversion(ClassName.get(element), OTHERS.get(name), Writing.TO_STRING));
    }
    return element.getTypeParameters().isEmpty() ? ofFactory(element) : Optional.empty();
  }

  private static Optional<Conversion> strict(String name) {
    return Optional.of(new Conversion(CONVERSIONS, STRICT.get(name), Writing.TO_STRING));
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
        && TEXTS.contains(method.getParameters().get(0).asType().toString())
        && types.isSameType(method.getReturnType(), type.asType());
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
        && method.getThrownTypes().stream().allMatch(this::isUnchecked)
        && !elements.isDeprecated(method);
  }

  private boolean isUnchecked(TypeMirror thrown) {
    return isOf(thrown, "java.lang.RuntimeException") || isOf(thrown, "java.lang.Error");
  }

  private boolean isOf(TypeMirror type, String name) {
    TypeElement above = elements.getTypeElement(name);
    return above != null && types.isSubtype(type, above.asType());
  }

  /** Tells whether a type has a static method {@code parse} that takes the lines of a field. */
  boolean readsLines(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    TypeElement element = (TypeElement) declared.asElement();
    return ElementFilter.methodsIn(element.getEnclosedElements()).stream()
        .anyMatch(
            m ->
                m.getSimpleName().contentEquals("parse")
                    && isReachableStatic(m)
                    && m.getParameters().size() == 1
                    && m.getParameters()
                        .get(0)
                        .asType()
                        .toString()
                        .equals("java.util.List<java.lang.String>")
                    && types.isSameType(m.getReturnType(), element.asType()));
  }

  /** Tells whether a type says itself what text its values have. */
  boolean hasText(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return true;
    }
    TypeElement element = (TypeElement) declared.asElement();
    if (element.getKind() == ElementKind.INTERFACE
        || ElementFilter.methodsIn(element.getEnclosedElements()).stream()
            .anyMatch(ConversionFinder::isOwnToString)) {
      return true;
    }
    String above = types.erasure(element.getSuperclass()).toString();
    return !above.equals("java.lang.Object")
        && !above.equals("java.lang.Record")
        && hasText(element.getSuperclass());
  }

  /** That of a record which nobody wrote is final, also in a class file. */
  private static boolean isOwnToString(ExecutableElement method) {
    boolean isImplicit =
        method.getEnclosingElement().getKind() == ElementKind.RECORD
            && method.getModifiers().contains(Modifier.FINAL);
    return method.getSimpleName().contentEquals("toString")
        && method.getParameters().isEmpty()
        && !isImplicit;
  }
}
