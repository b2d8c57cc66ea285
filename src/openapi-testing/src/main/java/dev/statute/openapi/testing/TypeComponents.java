package dev.statute.openapi.testing;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the components of types, as Statute names them. */
final class TypeComponents {

  private final Set<String> names;

  TypeComponents(Set<String> names) {
    this.names = names;
  }

  /** Returns the component of a type: that with its simple name, or with its qualified one. */
  Optional<String> of(Type type) {
    for (String name : List.of(name(type, Class::getSimpleName), name(type, Class::getName))) {
      String component = name.replace('$', '.');
      if (names.contains(component)) {
        return Optional.of(component);
      }
    }
    return Optional.empty();
  }

  private static String name(Type type, Function<Class<?>, String> naming) {
    if (type instanceof Class<?> raw) {
      return raw.isArray() ? "ArrayOf" + name(raw.getComponentType(), naming) : naming.apply(raw);
    }
    if (type instanceof GenericArrayType array) {
      return "ArrayOf" + name(array.getGenericComponentType(), naming);
    }
    if (!(type instanceof ParameterizedType generic)) {
      return "Any";
    }
    StringBuilder name = new StringBuilder(name(generic.getRawType(), naming));
    String joint = "Of";
    for (Type argument : generic.getActualTypeArguments()) {
      name.append(joint).append(name(argument, naming));
      joint = "And";
    }
    return name.toString();
  }
}
