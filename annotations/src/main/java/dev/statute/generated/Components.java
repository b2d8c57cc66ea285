package dev.statute.generated;

import dev.statute.field.Problem;
import dev.statute.field.UriReference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Checks and copies the components of generated records. */
public final class Components {

  private Components() {}

  /**
   * Checks the value of a header field (RFC 9110, 5.5).
   *
   * @param value the value
   * @param name the name of the component
   * @return the value
   * @throws NullPointerException if the value is {@code null}
   * @throws IllegalArgumentException if it holds a control character other than a tab, or starts or
   *     ends with white space
   */
  public static String value(String value, String name) {
    Objects.requireNonNull(value, name);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\t') || c == '\u007F') {
        throw new IllegalArgumentException(
            name + " holds the control character " + (int) c + " at index " + i);
      }
    }
    if (!value.isEmpty()
        && (isSpace(value.charAt(0)) || isSpace(value.charAt(value.length() - 1)))) {
      throw new IllegalArgumentException(name + " starts or ends with white space");
    }
    return value;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  /**
   * Checks and copies the elements of a header field.
   *
   * @param values the values
   * @param name the name of the component
   * @return an unmodifiable copy
   * @throws NullPointerException if the list or one of its elements is {@code null}
   * @throws IllegalArgumentException if an element could not stand in a header field
   */
  public static List<String> values(List<String> values, String name) {
    List<String> copy = list(values, name);
    copy.forEach(value -> value(value, name));
    return copy;
  }

  /**
   * Copies a list.
   *
   * @param <E> the type of the elements
   * @param elements the elements
   * @param name the name of the component
   * @return an unmodifiable copy
   * @throws NullPointerException if the list or one of its elements is {@code null}
   */
  public static <E> List<E> list(List<E> elements, String name) {
    Objects.requireNonNull(elements, name);
    for (E element : elements) {
      Objects.requireNonNull(element, () -> name + " holds null");
    }
    return List.copyOf(elements);
  }

  /**
   * Copies a list that has an element.
   *
   * @param <E> the type of the elements
   * @param elements the elements
   * @param name the name of the component
   * @return an unmodifiable copy
   * @throws NullPointerException if the list or one of its elements is {@code null}
   * @throws IllegalArgumentException if the list is empty
   */
  public static <E> List<E> nonEmptyList(List<E> elements, String name) {
    List<E> copy = list(elements, name);
    if (copy.isEmpty()) {
      throw new IllegalArgumentException(name + " must have at least one element");
    }
    return copy;
  }

  /**
   * Checks and copies the elements of a header field that has at least one.
   *
   * @param values the values
   * @param name the name of the component
   * @return an unmodifiable copy
   * @throws NullPointerException if the list or one of its elements is {@code null}
   * @throws IllegalArgumentException if the list is empty, or an element could not stand in a
   *     header field
   */
  public static List<String> nonEmptyValues(List<String> values, String name) {
    return nonEmptyList(values(values, name), name);
  }

  /**
   * Gives a header field that a response must have.
   *
   * @param <T> the type of the value
   * @param value the value, if the response has it
   * @param name the field name
   * @return the value
   * @throws IllegalArgumentException if it does not have it
   */
  public static <T> T required(Optional<T> value, String name) {
    return value.orElseThrow(
        () -> new IllegalArgumentException("the field " + name + " is missing"));
  }

  /**
   * Checks a problem document against the type that a record is for (RFC 9457, 3.1.1).
   *
   * <p>Types are compared as they are written, since nothing is known here of the URI that a
   * relative one is resolved against.
   *
   * @param problem the problem document
   * @param type the type, a URI reference
   * @param name the name of the component
   * @return the document; one without a type, with this type
   * @throws NullPointerException if the document is {@code null}
   * @throws IllegalArgumentException if it has another type
   */
  public static Problem problem(Problem problem, String type, String name) {
    Objects.requireNonNull(problem, name);
    UriReference expected = UriReference.parse(type);
    UriReference actual = problem.type();
    if (actual.equals(Problem.ABOUT_BLANK)) {
      return problem.withType(expected);
    }
    if (!actual.equals(expected)) {
      throw new IllegalArgumentException(name + " is a problem of another type than " + type);
    }
    return problem;
  }

  /**
   * Checks a status code against the codes that a record is for.
   *
   * @param code the code
   * @param valid whether the record is for it
   * @param codes the codes that it is for, in words
   * @return the code
   * @throws IllegalArgumentException if the record is not for the code
   */
  public static int code(int code, boolean valid, String codes) {
    if (!valid) {
      throw new IllegalArgumentException(code + " is not " + codes);
    }
    return code;
  }
}
