package dev.statute.declaration;

import dev.statute.contract.RequestInput;
import dev.statute.contract.Site;
import dev.statute.law.HeaderField;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation.
 *
 * @param input what it is bound to; its site is where the code says that, or the parameter itself
 * @param type the qualified name of its type; empty for a type that is not a class, or was not
 *     found
 * @param bindings how many annotations bind it; none where the binding is inferred
 * @param isNullable whether it is annotated to be {@code null} at times
 * @param unknown what the compiler does not tell of it
 * @param members the components of a record that is a parameter of the query
 * @param queryPlaces where more is said of a parameter of the query; {@code null} for other
 *     parameters
 */
public record ParameterDeclaration(
    RequestInput input,
    String type,
    int bindings,
    boolean isNullable,
    Set<Unknown> unknown,
    List<ParameterDeclaration> members,
    @Nullable QueryPlaces queryPlaces) {

  /** Copies the set and the list. */
  public ParameterDeclaration {
    unknown = Set.copyOf(unknown);
    members = List.copyOf(members);
  }

  /** What compilers do not tell of parameters in class files. */
  public enum Unknown {
    /** The name that it is bound by. */
    BINDING,
    /** Whether it can be {@code null}. */
    NULLNESS
  }

  /** What a parameter can be bound to. */
  public enum Kind {
    /** A variable of the path. */
    PATH,
    /** A parameter of the query. */
    QUERY,
    /** A header field. */
    HEADER,
    /** A cookie. */
    COOKIE,
    /** A field of the form that is the content. */
    FORM,
    /** A part of the content. */
    PART,
    /** The content of the request, or what a server would have to hand out in its place. */
    BODY,
    /** A value of the server, which is no part of the contract. */
    CONTEXT
  }

  /** Returns the media types that it declares for the content; none where it leaves them open. */
  public List<String> mediaTypes() {
    return input instanceof RequestInput.Content content
        ? ResponseDeclaration.declaredIn(content.body())
        : List.of();
  }

  /** Returns its Java name. */
  public String name() {
    return input.name();
  }

  /** Returns what it is bound to. */
  public Kind kind() {
    if (input instanceof RequestInput.PathVariable) {
      return Kind.PATH;
    }
    if (input instanceof RequestInput.QueryParameter) {
      return Kind.QUERY;
    }
    if (input instanceof RequestInput.Cookie) {
      return Kind.COOKIE;
    }
    if (input instanceof RequestInput.FormParameter) {
      return Kind.FORM;
    }
    if (input instanceof RequestInput.Part) {
      return Kind.PART;
    }
    if (input instanceof RequestInput.Context && input.isExplicit()) {
      return Kind.CONTEXT;
    }
    return input instanceof RequestInput.Field ? Kind.HEADER : Kind.BODY;
  }

  /**
   * Returns the name of the path variable, parameter of the query, header field, cookie, field of a
   * form or part; empty for what has none.
   */
  public String binding() {
    if (input instanceof RequestInput.PathVariable path) {
      return path.variable();
    }
    if (input instanceof RequestInput.QueryParameter query) {
      return query.key();
    }
    if (input instanceof RequestInput.Cookie cookie) {
      return cookie.key();
    }
    if (input instanceof RequestInput.FormParameter form) {
      return form.key();
    }
    if (input instanceof RequestInput.Part part) {
      return part.part();
    }
    return input instanceof RequestInput.Field field ? field.ref().name() : "";
  }

  /** Returns the parameter of the query, {@code null} for the other kinds. */
  public RequestInput.@Nullable QueryParameter query() {
    return input instanceof RequestInput.QueryParameter query ? query : null;
  }

  /** Returns the header field, {@code null} for the other kinds. */
  public @Nullable HeaderField field() {
    return input instanceof RequestInput.Field field ? field.ref().known().orElse(null) : null;
  }

  /** Returns where it says what it is bound to, or the parameter itself. */
  public Site place() {
    return input.site();
  }
}
