package dev.statute.server;

import dev.statute.Operation;
import dev.statute.field.FieldName;
import dev.statute.field.MediaType;
import dev.statute.generated.Arguments;
import dev.statute.http.Method;
import dev.statute.server.content.RouteContent;
import dev.statute.server.invocation.AsyncInvocation;
import dev.statute.server.invocation.Invocation;
import dev.statute.server.path.PathPattern;
import dev.statute.server.terms.Guard;
import dev.statute.server.terms.Retirement;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Maps a method and a path template to the handler that answers it. */
public final class Route {

  /** Hands the whole request to a handler, which reads it as it goes. */
  private static final ArgumentReader WHOLE = Arguments::of;

  private final Operation operation;
  private final PathPattern path;
  private final ArgumentReader reader;
  private final Invoker invoker;
  private final RouteContent content;
  private final RouteOptions options;

  private Route(
      Operation operation,
      PathPattern path,
      ArgumentReader reader,
      Invoker invoker,
      RouteContent content,
      RouteOptions options) {
    this.operation = operation;
    this.path = path;
    this.reader = Objects.requireNonNull(reader, "reader");
    this.invoker = invoker;
    this.content = content;
    this.options = options;
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
    Objects.requireNonNull(handler, "handler");
    return of(Operation.of(method, path), WHOLE, whole -> handler.handle(whole.at(0)));
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
    return async(Operation.of(method, path), WHOLE, whole -> handler.handle(whole.at(0)));
  }

  /**
   * Makes a route for an operation that answers in the thread of the request.
   *
   * @param operation the operation, with a method and a path template as for {@link #of(String,
   *     String, Handler)}
   * @param reader reads the arguments; nothing comes of a request for which it fails
   * @param invocation calls the operation with them
   * @return the route
   * @throws IllegalArgumentException if the method or the path cannot be one
   */
  public static Route of(Operation operation, ArgumentReader reader, Invocation invocation) {
    return of(operation, reader, new Invoker.Immediate(invocation));
  }

  /**
   * Makes a route for an operation that answers in its own time.
   *
   * @param operation the operation, as for {@link #of(Operation, ArgumentReader, Invocation)}
   * @param reader reads the arguments; nothing comes of a request for which it fails
   * @param invocation calls the operation with them
   * @return the route
   * @throws IllegalArgumentException if the method or the path cannot be one
   */
  public static Route async(
      Operation operation, ArgumentReader reader, AsyncInvocation invocation) {
    return of(operation, reader, new Invoker.Later(invocation));
  }

  private static Route of(Operation operation, ArgumentReader reader, Invoker invoker) {
    if (operation.method().equals(Method.CONNECT.token())) {
      throw new IllegalArgumentException(
          "a route must not have the method "
              + operation.method()
              + ", which has no path (RFC 9110, 9.3.6)");
    }
    return new Route(
        operation,
        PathPattern.parse(operation.path()),
        reader,
        invoker,
        RouteContent.NONE,
        RouteOptions.NONE);
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
    return giving(code).with(content.giving(code, Objects.requireNonNull(type, "type")));
  }

  /**
   * Declares the type of the content of some replies, and the media types that this has. {@code
   * Accept} chooses one as which the codec can write the type (RFC 9110, 12.5.1). {@link
   * dev.statute.codec.Content} of another media type is a failure of the operation.
   *
   * @param code the status code of the replies
   * @param type the type that their content is declared with, {@code Content} for octets
   * @param mediaTypes the media types, best first; none for those of the codec
   * @return a route that answers so too
   */
  public Route giving(int code, Type type, MediaType... mediaTypes) {
    return giving(code)
        .with(content.giving(code, Objects.requireNonNull(type, "type"), List.of(mediaTypes)));
  }

  /**
   * Declares the status code of some replies, which have no content that a codec writes.
   *
   * @param code the status code
   * @return a route that answers so too
   */
  public Route giving(int code) {
    return new Route(operation.answering(code), path, reader, invoker, content, options);
  }

  private Route with(RouteContent other) {
    return new Route(operation, path, reader, invoker, other, options);
  }

  /**
   * Declares header fields of requests that the handler reads. Browsers ask for them before they
   * let a script of another origin send them ({@link dev.statute.server.filter.Cors}).
   *
   * @param names the field names, in addition to those so far
   * @return such a route
   * @throws IllegalArgumentException if one is not a field name
   */
  public Route heeding(String... names) {
    return with(options.heeding(Arrays.stream(names).map(FieldName::new).toList()));
  }

  /**
   * Limits the content of requests, in place of {@link Limits#requestContent()}.
   *
   * @param octets not negative
   * @return such a route
   * @throws IllegalArgumentException if it is negative
   */
  public Route limitedTo(long octets) {
    return with(options.limitedTo(octets));
  }

  /**
   * Says how long the operation will be there, which all responses to its requests then tell, those
   * of the server among them.
   *
   * @param retirement when it is deprecated, when it is likely to go, and where to read of it
   * @return such a route
   */
  public Route retiring(Retirement retirement) {
    return with(options.telling(retirement.lines()));
  }

  /**
   * Lets those requests only reach the operation that have credentials, whose header field is then
   * one that is {@linkplain #heeded() read}.
   *
   * @param guard says which credentials
   * @return such a route
   */
  public Route secured(Guard guard) {
    return with(options.secured(guard).heeding(List.of(guard.field())));
  }

  private Route with(RouteOptions other) {
    return new Route(operation, path, reader, invoker, content, other);
  }

  /** Says what fields the server's own responses to its requests carry, unless that is said. */
  Route withOwnFields(OwnFields fields) {
    return with(options.withOwnFields(fields));
  }

  /** Puts an interceptor within those that are there. */
  Route intercepted(Interceptor inner) {
    return with(options.intercepted(inner));
  }

  Route mapping(FailureMapper<?> mapper) {
    return with(options.mapping(mapper));
  }

  RouteOptions options() {
    return options;
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

  Invoker invoker() {
    return invoker;
  }

  /** Tells whether the arguments are read before the operation is called, not by it. */
  boolean readsFirst() {
    return reader != WHOLE;
  }

  /**
   * Reads the arguments of the operation, after a check of what the header section is reason enough
   * to refuse for. For whoever calls the operation without this route.
   *
   * @param call the request
   * @return the arguments; of a route that was written by hand the call alone
   * @throws dev.statute.server.refusal.RefusedException if the request is refused
   */
  public Arguments arguments(Call call) {
    call.check();
    return reader.read(call);
  }

  /**
   * Returns the header fields of requests that are read.
   *
   * @return the field names, as far as they are declared
   */
  public Set<FieldName> heeded() {
    return options.heeded();
  }

  /**
   * Tells whether content of requests is read.
   *
   * @return whether it is, as far as that is declared
   */
  public boolean takesContent() {
    return content.isTaken();
  }

  /**
   * Returns the media types that are read.
   *
   * @return the media types, best first; none for whatever the codec reads
   */
  public List<MediaType> reads() {
    return content.reads();
  }

  /**
   * Tells whether each success has content.
   *
   * @return whether it has, as far as that is declared
   */
  public boolean givesContent() {
    return content.isGiven();
  }

  /**
   * Returns the media types that are written.
   *
   * @return the media types, best first; none for whatever the codec writes
   */
  public List<MediaType> writes() {
    return content.writes();
  }

  /**
   * Returns the type that content is read as.
   *
   * @return the type, if a codec reads it
   */
  public Optional<Type> taken() {
    return Optional.ofNullable(content.taken());
  }

  /**
   * Returns the types that replies have.
   *
   * @return the types that a codec writes, by the status code of the replies
   */
  public Map<Integer, List<Type>> given() {
    return content.given();
  }

  /** Gives the content that it declares. */
  RouteContent content() {
    return content;
  }

  /**
   * Returns how much content a request may have.
   *
   * @param limits say so, unless the route does
   * @return the most octets
   */
  public long limit(Limits limits) {
    return options.limit().orElse(limits.requestContent());
  }

  /** Gives method and path, such as {@code GET /orders/{id}}. */
  @Override
  public String toString() {
    return operation.toString();
  }
}
