package dev.statute.openapi.testing.value;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Java type where it is used.
 *
 * @param raw the class
 * @param arguments its type arguments; the component of an array
 * @param annotations the annotations of what has the type, and of the type itself
 */
record TypeInUse(Class<?> raw, List<TypeInUse> arguments, List<Annotation> annotations) {

  TypeInUse {
    arguments = List.copyOf(arguments);
    annotations = List.copyOf(annotations);
  }

  /** Reads a type without annotations. */
  static TypeInUse of(Type type, Map<TypeVariable<?>, TypeInUse> variables) {
    if (type instanceof Class<?> raw) {
      List<TypeInUse> component =
          raw.isArray() ? List.of(of(raw.getComponentType(), variables)) : List.of();
      return new TypeInUse(raw, component, List.of());
    }
    if (type instanceof ParameterizedType generic) {
      List<TypeInUse> arguments =
          Stream.of(generic.getActualTypeArguments()).map(a -> of(a, variables)).toList();
      return new TypeInUse((Class<?>) generic.getRawType(), arguments, List.of());
    }
    if (type instanceof GenericArrayType array) {
      TypeInUse component = of(array.getGenericComponentType(), variables);
      return new TypeInUse(component.raw.arrayType(), List.of(component), List.of());
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0], variables);
    }
    TypeInUse bound = variables.get(type);
    return bound == null ? new TypeInUse(Object.class, List.of(), List.of()) : bound;
  }

  /** Reads a type with its annotations, and those of what has it. */
  static TypeInUse of(
      AnnotatedType type, Annotation[] owner, Map<TypeVariable<?>, TypeInUse> variables) {
    TypeInUse plain = of(type.getType(), variables);
    List<TypeInUse> arguments = plain.arguments;
    if (type instanceof AnnotatedParameterizedType generic) {
      arguments =
          Stream.of(generic.getAnnotatedActualTypeArguments())
              .map(argument -> of(argument, new Annotation[0], variables))
              .toList();
    } else if (type instanceof AnnotatedArrayType array) {
      arguments =
          List.of(of(array.getAnnotatedGenericComponentType(), new Annotation[0], variables));
    } else if (type instanceof AnnotatedWildcardType wildcard) {
      return of(wildcard.getAnnotatedUpperBounds()[0], owner, variables);
    }
    List<Annotation> annotations = new ArrayList<>(plain.annotations);
    annotations.addAll(List.of(type.getAnnotations()));
    annotations.addAll(List.of(owner));
    return new TypeInUse(plain.raw, arguments, annotations.stream().distinct().toList());
  }

  /** Returns what the type variables of the class stand for. */
  Map<TypeVariable<?>, TypeInUse> variables() {
    Map<TypeVariable<?>, TypeInUse> variables = new HashMap<>();
    TypeVariable<?>[] declared = raw.getTypeParameters();
    for (int i = 0; i < Math.min(declared.length, arguments.size()); i++) {
      variables.put(declared[i], arguments.get(i));
    }
    return variables;
  }

  /** Returns the same type, of a class that is one of its kind. */
  TypeInUse narrowed(Class<?> subclass) {
    return new TypeInUse(subclass, arguments, annotations);
  }

  TypeInUse argument(int index) {
    return index < arguments.size()
        ? arguments.get(index)
        : new TypeInUse(Object.class, List.of(), List.of());
  }

  /** Tells whether an annotation says that it can be null, whoever declares it. */
  boolean isNullable() {
    return annotations.stream()
        .anyMatch(a -> a.annotationType().getSimpleName().equals("Nullable"));
  }
}
