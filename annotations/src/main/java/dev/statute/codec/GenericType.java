package dev.statute.codec;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A generic class with its type arguments, for a {@link Codec} to read: {@code
 * GenericType.of(List.class, Order.class)} is {@code List<Order>}.
 */
public final class GenericType implements ParameterizedType {

  private final Class<?> rawType;
  private final List<Type> arguments;

  private GenericType(Class<?> rawType, List<Type> arguments) {
    this.rawType = rawType;
    this.arguments = arguments;
  }

  /**
   * Makes a type.
   *
   * @param rawType the generic class
   * @param arguments its arguments, which can be such types too
   * @return the type
   * @throws IllegalArgumentException if the class has not as many type parameters
   */
  public static GenericType of(Class<?> rawType, Type... arguments) {
    if (rawType.getTypeParameters().length != arguments.length) {
      throw new IllegalArgumentException(
          rawType.getName() + " has " + rawType.getTypeParameters().length + " type parameters");
    }
    return new GenericType(rawType, List.of(arguments));
  }

  /**
   * Makes the type of arrays of a generic type.
   *
   * @param element the type of the elements
   * @return the type
   */
  public static GenericArrayType arrayOf(Type element) {
    return new GenericArray(element);
  }

  @Override
  public Type[] getActualTypeArguments() {
    return arguments.toArray(Type[]::new);
  }

  @Override
  public Type getRawType() {
    return rawType;
  }

  @Override
  public @Nullable Type getOwnerType() {
    return rawType.getDeclaringClass();
  }

  /** Compares as the types of the JDK's reflection do. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ParameterizedType that
        && rawType.equals(that.getRawType())
        && Objects.equals(getOwnerType(), that.getOwnerType())
        && arguments.equals(List.of(that.getActualTypeArguments()));
  }

  @Override
  public int hashCode() {
    return arguments.hashCode() ^ Objects.hashCode(getOwnerType()) ^ rawType.hashCode();
  }

  /** Gives the type as Java writes it, such as {@code java.util.List<acme.Order>}. */
  @Override
  public String toString() {
    return arguments.stream()
        .map(Type::getTypeName)
        .collect(Collectors.joining(", ", rawType.getName() + "<", ">"));
  }
}
