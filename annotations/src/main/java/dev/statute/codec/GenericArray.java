package dev.statute.codec;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Type;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The type of arrays of a generic type, compared as the types of the JDK's reflection are. */
final class GenericArray implements GenericArrayType {

  private final Type element;

  GenericArray(Type element) {
    this.element = Objects.requireNonNull(element, "element");
  }

  @Override
  public Type getGenericComponentType() {
    return element;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GenericArrayType that && element.equals(that.getGenericComponentType());
  }

  @Override
  public int hashCode() {
    return element.hashCode();
  }

  /** Gives the type as Java writes it, such as {@code acme.Page<acme.Order>[]}. */
  @Override
  public String toString() {
    return element.getTypeName() + "[]";
  }
}
