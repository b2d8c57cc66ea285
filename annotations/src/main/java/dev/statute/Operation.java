package dev.statute;

import dev.statute.field.FieldName;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An operation of an API: the method and path by which it is requested, the method of the interface
 * that declares it, and the status codes that it declares. Servers and clients name it by this
 * type.
 */
public final class Operation {

  /**
   * The method of an interface that declares an operation.
   *
   * @param api the interface
   * @param name the name of its method
   * @param parameterTypes the types of the parameters, erased
   */
  public record Declaration(Class<?> api, String name, List<Class<?>> parameterTypes) {

    /**
     * Checks that all is there.
     *
     * @param api the interface
     * @param name the name of its method
     * @param parameterTypes the types of the parameters, erased
     */
    public Declaration {
      Objects.requireNonNull(api, "api");
      Objects.requireNonNull(name, "name");
      parameterTypes = List.copyOf(parameterTypes);
    }

    /**
     * Finds the method by reflection.
     *
     * @return the method
     * @throws IllegalStateException if the interface has no such method
     */
    public Method toMethod() {
      try {
        return api.getMethod(name, parameterTypes.toArray(Class<?>[]::new));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(api.getName() + " has no method " + name, e);
      }
    }
  }

  private final String method;
  private final String path;
  private final Optional<Declaration> declaration;
  private final Set<Integer> codes;

  private Operation(
      String method, String path, Optional<Declaration> declaration, Set<Integer> codes) {
    this.method = method;
    this.path = path;
    this.declaration = declaration;
    this.codes = codes;
  }

  private static Operation of(String method, String path, Optional<Declaration> declaration) {
    // A method is a token, as the name of a field is.
    String token = new FieldName(method).name();
    return new Operation(token, path, declaration, Set.of());
  }

  /**
   * Makes an operation that no interface declares.
   *
   * @param method a case-sensitive token of any vocabulary
   * @param path the path template; empty for the base of the API itself
   * @return the operation
   * @throws IllegalArgumentException if the method is not a token
   */
  public static Operation of(String method, String path) {
    return of(method, path, Optional.empty());
  }

  /**
   * Makes an operation that an interface declares.
   *
   * @param method a case-sensitive token of any vocabulary
   * @param path the path template; empty for the base of the API itself
   * @param api the interface
   * @param name the name of its method
   * @param parameterTypes the types of the parameters of that method, erased
   * @return the operation
   * @throws IllegalArgumentException if the method is not a token
   */
  public static Operation of(
      String method, String path, Class<?> api, String name, Class<?>... parameterTypes) {
    Declaration declaration = new Declaration(api, name, List.of(parameterTypes));
    return of(method, path, Optional.of(declaration));
  }

  /**
   * Says with which status codes the operation answers.
   *
   * @param more the codes that it declares, in addition to those so far
   * @return such an operation
   */
  public Operation answering(int... more) {
    Set<Integer> all = new TreeSet<>(codes);
    for (int code : more) {
      all.add(code);
    }
    return new Operation(method, path, declaration, Collections.unmodifiableSet(all));
  }

  /**
   * Returns the method.
   *
   * @return a case-sensitive token (RFC 9110, 9.1)
   */
  public String method() {
    return method;
  }

  /**
   * Returns the path template.
   *
   * @return the template, such as {@code /orders/{id}}, a slash for an empty one: the same for all
   *     requests, unlike their paths
   */
  public String path() {
    return path.isEmpty() ? "/" : path;
  }

  /**
   * Tells whether the path template is empty, so that the base of an API is the whole target: a
   * client requests {@code https://example.org/api} then, and not {@code https://example.org/api/}.
   *
   * @return whether nothing follows the base
   */
  public boolean isAtBase() {
    return path.isEmpty();
  }

  /**
   * Returns what declares the operation.
   *
   * @return the method of the interface; none if the route was written by hand
   */
  public Optional<Declaration> declaration() {
    return declaration;
  }

  /**
   * Returns the declared status codes.
   *
   * @return the codes in ascending order; none if nothing is declared
   */
  public Set<Integer> codes() {
    return codes;
  }

  /** Gives method and path, such as {@code GET /orders/{id}}. */
  @Override
  public String toString() {
    return method + ' ' + path();
  }
}
