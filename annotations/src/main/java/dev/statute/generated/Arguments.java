package dev.statute.generated;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The arguments of one call of an operation, in the order of its parameters. */
public final class Arguments {

  private final @Nullable Object[] values;

  private Arguments(@Nullable Object[] values) {
    this.values = values;
  }

  /**
   * Takes the arguments.
   *
   * @param values the arguments, primitive ones boxed, other than one; the array is not copied
   * @return the arguments
   */
  public static Arguments of(@Nullable Object... values) {
    return new Arguments(Objects.requireNonNull(values, "values"));
  }

  /**
   * Takes the only argument, which may be an array.
   *
   * @param value the argument
   * @return the arguments
   */
  public static Arguments one(@Nullable Object value) {
    return new Arguments(new @Nullable Object[] {value});
  }

  /**
   * Returns an argument.
   *
   * @param <T> the type of the parameter, which nothing checks here
   * @param index the position of the parameter, from 0
   * @return the argument
   * @throws IndexOutOfBoundsException if there are fewer arguments
   */
  // The reader of the arguments and their user are generated from the same parameters.
  @SuppressWarnings("unchecked")
  public <T extends @Nullable Object> T at(int index) {
    return (T) values[index];
  }

  /**
   * Returns how many arguments there are.
   *
   * @return their number, at least 0
   */
  public int size() {
    return values.length;
  }

  /**
   * Copies the arguments, as {@link java.lang.reflect.Method#invoke} takes them.
   *
   * @return a new array
   */
  public @Nullable Object[] toArray() {
    return values.clone();
  }

  /** Gives the arguments in brackets, for people. */
  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
