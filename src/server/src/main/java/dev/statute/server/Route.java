package dev.statute.server;

import dev.statute.Operation;
import dev.statute.Reply;
import dev.statute.field.MediaType;
import dev.statute.http.Method;
import dev.statute.server.path.PathPattern;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Maps a method and a path template to the handler that answers it. */
public final class Route {

  /** A handler that answers in the thread of the request, for which no stage is needed. */
  record Immediate(Handler handler) implements AsyncHandler {

    Immediate {
      Objects.requireNonNull(handler, "handler");
    }

    @Override
    public CompletionStage<Reply> handle(Call call) throws Exception {
      return CompletableFuture.completedFuture(handler.handle(call));
    }
  }

  /**
   * The type of the content of some replies.
   *
   * @param code their status code
   * @param type the type
   */
  record Given(int code, Type type) {

    Given {
      Objects.requireNonNull(type, "type");
    }
  }

  private final Operation operation;
  private final PathPattern path;
  private final AsyncHandler handler;
  private final RouteContent content;
  private final List<Type> successes;
  private final OptionalLong limit;
  private final Optional<OwnFields> ownFields;

  private Route(
      Operation operation,
      PathPattern path,
      AsyncHandler handler,
      RouteContent content,
      OptionalLong limit,
      Optional<OwnFields> ownFields) {
    this.operation = operation;
    this.path = path;
    this.handler = handler;
    this.content = content;
    this.successes = content.successes();
    this.limit = limit;
    this.ownFields = ownFields;
  }

  /**
   * Makes a route whose handler answers in the thread of the request.
   *
   * @param method the method, a case-sensitive token of any vocabulary, other than CONNECT, whose
   *     target has no path (RFC 9110, 9.3.6)
   * @param path the path template, as {@link PathPattern#parse} reads it
   * @param handler answers
   * @return the route
   * @throws IllegalArgumentException if the method or the path cannot be one
   */
  public static Route of(String method, String path, Handler handler) {
    return async(method, path, new Immediate(handler));
  }

  /**
   * Makes a route whose handler answers in its own time.
   *
   * @param method the method, as for {@link #of}
   * @param path the path template, as for {@link #of}
   * @param handler answers
   * @return the route
   * @throws IllegalArgumentException if the method or the path cannot be one
   */
  public static Route async(String method, String path, AsyncHandler handler) {
    Objects.requireNonNull(handler, "handler");
    PathPattern pattern = PathPattern.parse(path);
    Operation operation = Operation.of(method, pattern.toString());
    if (operation.method().equals(Method.CONNECT.token())) {
      throw new IllegalArgumentException(
          "a route must not have the method " + method + ", which has no path (RFC 9110, 9.3.6)");
    }
    return new Route(
        operation, pattern, handler, RouteContent.NONE, OptionalLong.empty(), Optional.empty());
  }

  /**
   * Declares that the handler reads content. The route is then announced by {@code Accept-Post} or
   * {@code Accept-Patch} where these exist (RFC 5789, 3.1).
   *
   * @param types the media types that it reads, best first; none for those of the codec
   * @return such a route
   */
  public Route reading(MediaType... types) {
    return with(content.reading(List.of(types)));
  }

  /**
   * Declares what type the handler reads content as. The codec then says which media types can be
   * read, and the route is announced by them, as with {@link #reading}.
   *
   * @param type the type that {@link Call#body} is asked for
   * @return such a route
   */
  public Route taking(Type type) {
    return with(content.taking(Objects.requireNonNull(type, "type")));
  }

  /**
   * Declares that the handler answers with content when it succeeds. A request that accepts none of
   * the types then gets a 406 before the handler is called (RFC 9110, 15.5.7).
   *
   * @param types the media types that it may have, best first; none for those of the codec
   * @return such a route
   */
  public Route writing(MediaType... types) {
    return with(content.writing(List.of(types)));
  }

  /**
   * Declares the type of the content of some replies. The codec then says as what it can be
   * written, of which {@code Accept} chooses (RFC 9110, 12.5.1), and is told the type as it writes.
   *
   * @param code the status code of the replies
   * @param type the type that their content is declared with
   * @return a route that answers so too
   */
  public Route giving(int code, Type type) {
    return with(content.giving(new Given(code, type)));
  }

  private Route with(RouteContent other) {
    return new Route(operation, path, handler, other, limit, ownFields);
  }

  /**
   * Limits the content of requests, in place of {@link Limits#requestContent()}.
   *
   * @param octets not negative
   * @return such a route
   * @throws IllegalArgumentException if it is negative
   */
  public Route limitedTo(long octets) {
    if (octets < 0) {
      throw new IllegalArgumentException("octets must not be negative: " + octets);
    }
    OptionalLong newLimit = OptionalLong.of(octets);
    return new Route(operation, path, handler, content, newLimit, ownFields);
  }

  /** Says what fields the server's own responses to its requests carry, unless that is said. */
  Route withOwnFields(OwnFields fields) {
    return new Route(
        operation, path, handler, content, limit, ownFields.or(() -> Optional.of(fields)));
  }

  Optional<OwnFields> ownFields() {
    return ownFields;
  }

  /**
   * Returns the method.
   *
   * @return a case-sensitive token
   */
  public String method() {
    return operation.method();
  }

  /**
   * Returns the path template.
   *
   * @return the template as it was written; a slash for an empty one
   */
  public String path() {
    return operation.path();
  }

  /**
   * Returns the operation that the route is for.
   *
   * @return the operation
   */
  public Operation operation() {
    return operation;
  }

  PathPattern pattern() {
    return path;
  }

  AsyncHandler handler() {
    return handler;
  }

  boolean takesContent() {
    return content.isTaken();
  }

  /** Gives what it reads; empty for whatever the codec reads. */
  List<MediaType> reads() {
    return content.reads();
  }

  boolean givesContent() {
    return content.isGiven();
  }

  /** Gives what it writes; empty for whatever the codec writes. */
  List<MediaType> writes() {
    return content.writes();
  }

  /** Gives the type that it reads, or null if it does not say. */
  @Nullable Type taken() {
    return content.taken();
  }

  /** Gives the types that it answers with. */
  List<Given> given() {
    return content.given();
  }

  /** Gives the types that it succeeds with. */
  List<Type> successes() {
    return successes;
  }

  /** Gives the type that the content of a reply is declared with, or has. */
  Type type(int code, Object value) {
    return content.type(code, value);
  }

  long limit(Limits limits) {
    return limit.orElse(limits.requestContent());
  }

  /** Gives method and path, such as {@code GET /orders/{id}}. */
  @Override
  public String toString() {
    return operation.toString();
  }
}
