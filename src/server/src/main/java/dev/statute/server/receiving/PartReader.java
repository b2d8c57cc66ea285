package dev.statute.server.receiving;

import dev.statute.field.Cookies;
import dev.statute.field.FieldDefinition;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.Fields;
import dev.statute.field.RecipientRules;
import dev.statute.http.Header;
import dev.statute.http.Status;
import dev.statute.server.refusal.RefusedException;
import dev.statute.server.refusing.FaultPlace;
import dev.statute.server.refusing.Refusals;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the query of one request, and its header fields by the rules that hold for its method. */
public final class PartReader {

  private final String method;
  private final String routeMethod;
  private final Fields fields;
  private final Supplier<@Nullable String> source;
  private @Nullable Query query;

  /**
   * Prepares for a request.
   *
   * @param method the method of the request
   * @param routeMethod that of the route, which is GET where the request may have HEAD
   * @param fields the header fields of the request
   * @param source gives its query
   */
  public PartReader(
      String method, String routeMethod, Fields fields, Supplier<@Nullable String> source) {
    this.method = method;
    this.routeMethod = routeMethod;
    this.fields = fields;
    this.source = source;
  }

  /** Gives the value, or null if the field is not there, or is to be ignored. */
  public <T> @Nullable T received(
      FieldDefinition field, Function<FieldDefinition, Optional<T>> reader) {
    // Most fields that are asked for are not there.
    boolean isThere = fields.first(field.fieldName()).isPresent();
    return isThere && counts(field)
        ? FaultPlace.HEADER
            .convert(field.fieldName(), () -> reader.apply(field.forMethod(method)))
            .orElse(null)
        : null;
  }

  /** Gives the definition of a field without which the operation cannot be performed. */
  public FieldDefinition demanded(FieldDefinition field) {
    RecipientRules rules = field.forMethod(method).recipientRules();
    boolean isHead = !method.equals(routeMethod);
    return isHead && !counts(field)
        ? field
        : FieldDefinition.of(
            field.fieldName(), RecipientRules.of(rules.malformed(), rules.repeated()));
  }

  private boolean counts(FieldDefinition field) {
    return field.recipientRules().countsIn(method, fields);
  }

  /** Gives the value of the first cookie of a name, if there is one (RFC 6265, 4.2.2). */
  public List<String> cookie(String name) {
    return fields.all(Header.COOKIE.fieldName()).stream()
        .flatMap(line -> cookie(line, name).stream())
        .limit(1)
        .toList();
  }

  /** What is not a cookie is none; HTTP/2 has each cookie in a line of its own. */
  private static Optional<String> cookie(String line, String name) {
    try {
      return Cookies.parseReceived(line).first(name);
    } catch (FieldSyntaxException e) {
      return Optional.empty();
    }
  }

  /** Gives the query, or refuses the request. */
  public Query query() {
    Query parsed = query;
    if (parsed == null) {
      try {
        parsed = Query.parse(source.get());
      } catch (IllegalArgumentException e) {
        throw new RefusedException(
            Refusals.malformed(Status.BAD_REQUEST, "The query has " + e.getMessage() + "."));
      }
      query = parsed;
    }
    return parsed;
  }
}
