package dev.statute.server;

import dev.statute.Reply;
import dev.statute.field.FieldName;
import dev.statute.field.MediaType;
import dev.statute.http.Method;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Says which handler answers a method on the paths of a template. */
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

  private final String method;
  private final PathTemplate path;
  private final AsyncHandler handler;
  private final boolean takesContent;
  private final List<MediaType> reads;
  private final boolean givesContent;
  private final List<MediaType> writes;
  private final OptionalLong limit;

  private Route(
      String method,
      PathTemplate path,
      AsyncHandler handler,
      boolean takesContent,
      List<MediaType> reads,
      boolean givesContent,
      List<MediaType> writes,
      OptionalLong limit) {
    this.method = method;
    this.path = path;
    this.handler = handler;
    this.takesContent = takesContent;
    this.reads = reads;
    this.givesContent = givesContent;
    this.writes = writes;
    this.limit = limit;
  }

  /**
   * Makes a route whose handler answers in the thread of the request.
   *
   * @param method the method, a case-sensitive token of any vocabulary, other than CONNECT, whose
   *     target has no path (RFC 9110, 9.3.6)
   * @param path the path template, as {@link PathTemplate#parse} reads it
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
    // A method is a token, as the name of a field is.
    String token = new FieldName(method).name();
    if (token.equals(Method.CONNECT.token())) {
      throw new IllegalArgumentException("a method other than CONNECT (RFC 9110, 9.3.6)");
    }
    return new Route(
        token,
        PathTemplate.parse(path),
        handler,
        false,
        List.of(),
        false,
        List.of(),
        OptionalLong.empty());
  }

  /**
   * Declares that the handler reads content. The route is then announced by {@code Accept-Post} or
   * {@code Accept-Patch} where these exist (RFC 5789, 3.1).
   *
   * @param types the media types that it reads, best first; none for those of the codec
   * @return such a route
   */
  public Route reading(MediaType... types) {
    return new Route(method, path, handler, true, List.of(types), givesContent, writes, limit);
  }

  /**
   * Declares that the handler answers with content when it succeeds. A request that accepts none of
   * the types then gets a 406 before the handler is called (RFC 9110, 15.5.7).
   *
   * @param types the media types that it may have, best first; none for those of the codec
   * @return such a route
   */
  public Route writing(MediaType... types) {
    return new Route(method, path, handler, takesContent, reads, true, List.of(types), limit);
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
      throw new IllegalArgumentException("a limit that is not negative");
    }
    OptionalLong newLimit = OptionalLong.of(octets);
    return new Route(method, path, handler, takesContent, reads, givesContent, writes, newLimit);
  }

  /**
   * Returns the method.
   *
   * @return a case-sensitive token
   */
  public String method() {
    return method;
  }

  /**
   * Returns the path template.
   *
   * @return the template
   */
  public PathTemplate path() {
    return path;
  }

  AsyncHandler handler() {
    return handler;
  }

  boolean takesContent() {
    return takesContent;
  }

  /** Gives what it reads; empty for whatever the codec reads. */
  List<MediaType> reads() {
    return reads;
  }

  boolean givesContent() {
    return givesContent;
  }

  /** Gives what it writes; empty for whatever the codec writes. */
  List<MediaType> writes() {
    return writes;
  }

  long limit(Limits limits) {
    return limit.orElse(limits.requestContent());
  }

  /** Gives method and path, such as {@code GET /orders/{id}}. */
  @Override
  public String toString() {
    return method + ' ' + path;
  }
}
