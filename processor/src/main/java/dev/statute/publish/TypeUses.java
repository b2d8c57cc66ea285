package dev.statute.publish;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.TypeUse;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/** Turns the types of a compiler, and those of generated code, into those of a contract file. */
final class TypeUses {

  /** Takes no class. */
  static final Consumer<TypeElement> NOBODY = type -> {};

  private static final String ANY = "?";

  private final Elements elements;
  private final AnnotationUses annotations;
  private final Set<String> found = new HashSet<>();
  private boolean isComplete = true;

  TypeUses(Elements elements, AnnotationUses annotations) {
    this.elements = elements;
    this.annotations = annotations;
  }

  /** Tells whether all types that it was asked for were there. */
  boolean isComplete() {
    return isComplete;
  }

  /**
   * Returns a type that stands at a member, which says itself what annotations there are.
   *
   * @param mentioned takes each class that the type consists of
   */
  TypeUse ofMember(TypeMirror type, boolean isNullable, Consumer<TypeElement> mentioned) {
    TypeUse use = of(type, mentioned);
    return new TypeUse(use.name(), use.arguments(), isNullable || use.isNullable(), List.of());
  }

  /** Returns a type with the annotations that stand on it. */
  TypeUse of(TypeMirror type, Consumer<TypeElement> mentioned) {
    if (type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID) {
      return new TypeUse(primitive(type), List.of(), false, annotations(type));
    }
    if (type instanceof ArrayType array) {
      TypeUse component = of(array.getComponentType(), mentioned);
      return use(TypeUse.ARRAY, List.of(component), type);
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard(wildcard, mentioned);
    }
    if (type instanceof TypeVariable variable) {
      return use(variable.asElement().getSimpleName().toString(), List.of(), type);
    }
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)) {
      return TypeUse.of("java.lang.Object");
    }
    List<TypeUse> arguments =
        declared.getTypeArguments().stream().map(argument -> of(argument, mentioned)).toList();
    if (type.getKind() == TypeKind.ERROR) {
      isComplete = false;
      return use(element.getQualifiedName().toString(), arguments, type);
    }
    mentioned.accept(element);
    return use(elements.getBinaryName(element).toString(), arguments, type);
  }

  private TypeUse use(String name, List<TypeUse> arguments, AnnotatedConstruct type) {
    return new TypeUse(name, arguments, isNullable(type), annotations(type));
  }

  private List<AnnotationUse> annotations(AnnotatedConstruct type) {
    return type.getAnnotationMirrors().isEmpty() ? List.of() : annotations.of(List.of(type));
  }

  private TypeUse wildcard(WildcardType wildcard, Consumer<TypeElement> mentioned) {
    TypeMirror upper = wildcard.getExtendsBound();
    TypeMirror lower = wildcard.getSuperBound();
    if (upper != null) {
      return use(ANY + " extends", List.of(of(upper, mentioned)), wildcard);
    }
    return lower == null
        ? use(ANY, List.of(), wildcard)
        : use(ANY + " super", List.of(of(lower, mentioned)), wildcard);
  }

  /** Tells whether an annotation says that something can be null, whoever declares it. */
  static boolean isNullable(AnnotatedConstruct annotated) {
    return annotated.getAnnotationMirrors().stream()
        .anyMatch(a -> a.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }

  /** Returns the name of a type that is not a class. */
  static String primitive(TypeMirror type) {
    return type.getKind().name().toLowerCase(Locale.ROOT);
  }

  /** Returns a type of generated code. */
  TypeUse of(TypeName type, Consumer<TypeElement> mentioned) {
    if (type instanceof ArrayTypeName array) {
      return new TypeUse(
          TypeUse.ARRAY, List.of(of(array.componentType(), mentioned)), false, List.of());
    }
    if (type instanceof ParameterizedTypeName parameterized) {
      List<TypeUse> arguments =
          parameterized.typeArguments().stream().map(a -> of(a, mentioned)).toList();
      return new TypeUse(
          of(parameterized.rawType(), mentioned).name(), arguments, false, List.of());
    }
    if (type instanceof WildcardTypeName wildcard) {
      return wildcard(wildcard, mentioned);
    }
    if (!(type instanceof ClassName name)) {
      return TypeUse.of(type.toString());
    }
    // The compiler looks for a type each time anew.
    if (mentioned != NOBODY && found.add(name.canonicalName())) {
      TypeElement element = elements.getTypeElement(name.canonicalName());
      if (element != null) {
        mentioned.accept(element);
      }
    }
    return TypeUse.of(name.reflectionName());
  }

  private TypeUse wildcard(WildcardTypeName wildcard, Consumer<TypeElement> mentioned) {
    if (!wildcard.lowerBounds().isEmpty()) {
      TypeUse bound = of(wildcard.lowerBounds().get(0), mentioned);
      return new TypeUse(ANY + " super", List.of(bound), false, List.of());
    }
    TypeName upper = wildcard.upperBounds().get(0);
    return upper.equals(ClassName.OBJECT)
        ? TypeUse.of(ANY)
        : new TypeUse(ANY + " extends", List.of(of(upper, mentioned)), false, List.of());
  }
}
