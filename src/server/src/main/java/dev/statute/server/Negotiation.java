package dev.statute.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.statute.Reply;
import dev.statute.codec.Content;
import dev.statute.field.Accept;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.http.Method;
import dev.statute.http.StatusClass;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the media type of a response (RFC 9110, 12.5.1). */
final class Negotiation {

  private final Request request;
  private final Offers offers;
  private final AcceptReader reader;
  private @Nullable Optional<Accept> accept;

  /**
   * Prepares for a request.
   *
   * @param offers the media types that the codec writes
   * @param reader reads what the client wants
   */
  Negotiation(Request request, Offers offers, AcceptReader reader) {
    this.request = request;
    this.offers = offers;
    this.reader = reader;
  }

  /** Reads the field, once it matters. */
  private Optional<Accept> accept() {
    Optional<Accept> read = accept;
    if (read == null) {
      read = reader.read(request.fields());
      accept = read;
    }
    return read;
  }

  /** Refuses, before anything is done, what could only be answered with what is not accepted. */
  void check(Route route) {
    if (!route.givesContent()) {
      return;
    }
    List<MediaType> types = successes(route);
    if (best(types).isEmpty()) {
      throw Refusal.notAcceptable(types);
    }
  }

  /**
   * Gives the content of a reply, or null if it has none.
   *
   * <p>What is not accepted is refused if that can be: if it is the result of a safe method. After
   * an unsafe one the client is told what came of it, and so it is of failures.
   */
  @Nullable Content content(Reply reply, @Nullable Route route) {
    Object body = reply.body();
    if (body == null) {
      return null;
    }
    if (body instanceof Problem problem) {
      // It is ASCII, so that no character has to be looked at.
      return Content.bytes(problem.toJson().getBytes(US_ASCII), Problem.MEDIA_TYPE);
    }
    if (body instanceof Content content) {
      List<MediaType> only = List.of(content.type());
      if (best(only).isEmpty() && isRefusable(reply)) {
        throw Refusal.notAcceptable(only);
      }
      return content;
    }
    Type type = declared(reply, route, body);
    List<MediaType> types = types(route, type);
    if (types.isEmpty()) {
      throw new IllegalStateException("the codec has no media type for " + type.getTypeName());
    }
    Optional<MediaType> best = best(types);
    if (best.isEmpty() && isRefusable(reply)) {
      throw Refusal.notAcceptable(types);
    }
    return offers.content(body, type, best.orElse(types.get(0)));
  }

  private static Type declared(Reply reply, @Nullable Route route, Object body) {
    return route == null ? body.getClass() : route.type(reply.code(), body);
  }

  /** Tells whether another Accept could have brought content of another media type. */
  boolean isNegotiable(Reply reply, @Nullable Route route) {
    Object body = reply.body();
    return body != null
        && !(body instanceof Problem)
        && !(body instanceof Content)
        && types(route, declared(reply, route, body)).size() > 1;
  }

  private boolean isRefusable(Reply reply) {
    return StatusClass.find(reply.code()).equals(Optional.of(StatusClass.SUCCESSFUL))
        && Method.find(request.method()).map(Method::isSafe).orElse(false);
  }

  private Optional<MediaType> best(List<MediaType> offers) {
    return accept().map(wish -> wish.nearest(offers)).orElseGet(() -> offers.stream().findFirst());
  }

  private List<MediaType> types(@Nullable Route route, Type type) {
    return route != null && !route.writes().isEmpty() ? route.writes() : offers.of(type);
  }

  /** Lists what the route may succeed with. */
  private List<MediaType> successes(Route route) {
    List<Type> types = route.successes();
    if (!route.writes().isEmpty() || types.isEmpty()) {
      return route.writes().isEmpty() ? offers.all() : route.writes();
    }
    return types.size() == 1
        ? offers.of(types.get(0))
        : types.stream().flatMap(type -> offers.of(type).stream()).distinct().toList();
  }
}
