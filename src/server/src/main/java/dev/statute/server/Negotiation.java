package dev.statute.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.statute.Reply;
import dev.statute.codec.Content;
import dev.statute.field.Accept;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.http.Method;
import dev.statute.http.StatusClass;
import dev.statute.server.negotiation.AcceptReader;
import dev.statute.server.negotiation.Negotiated;
import dev.statute.server.refusal.RefusedException;
import dev.statute.server.refusing.Refusals;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the media type of a response (RFC 9110, 12.5.1). */
final class Negotiation {

  private final Request request;
  private final Offers offers;
  private final AcceptReader reader;
  private @Nullable Wish wish;

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

  /** What the client wants, if it says so. */
  private record Wish(Optional<Accept> accept) {}

  /** Reads the field, once it matters. */
  private Optional<Accept> accept() {
    Wish read = wish;
    if (read == null) {
      read = new Wish(reader.read(request.fields()));
      wish = read;
    }
    return read.accept();
  }

  /** Refuses, before anything is done, what could only be answered with what is not accepted. */
  void check(Route route) {
    if (route.givesContent()) {
      List<MediaType> types = successes(route);
      if (best(types).isEmpty()) {
        throw new RefusedException(Refusals.notAcceptable(types));
      }
    }
  }

  /**
   * Gives the content of a reply.
   *
   * <p>What is not accepted is refused if that can be: if it is the result of a safe method. After
   * an unsafe one the client is told what came of it, and so it is of failures.
   */
  Negotiated content(Reply reply, Optional<Route> route) {
    Object body = reply.body();
    if (body == null) {
      return new Negotiated.None();
    }
    if (body instanceof Problem problem) {
      return new Negotiated.Found(content(problem, reply.code()), false);
    }
    if (body instanceof Content content) {
      List<MediaType> only = List.of(content.type());
      return best(only).isEmpty() && isRefusable(reply)
          ? new Negotiated.NotAcceptable(only)
          : new Negotiated.Found(content, false);
    }
    Type type = route.map(r -> r.type(reply.code(), body)).orElse(body.getClass());
    List<MediaType> types = types(route, type);
    if (types.isEmpty()) {
      throw new IllegalStateException("the codec has no media type for " + type.getTypeName());
    }
    Optional<MediaType> best = best(types);
    if (best.isEmpty() && isRefusable(reply)) {
      return new Negotiated.NotAcceptable(types);
    }
    Content content = offers.content(body, type, best.orElse(types.get(0)));
    return new Negotiated.Found(content, types.size() > 1);
  }

  /**
   * Writes a problem document, for which there is but one media type. If it has a status, that is
   * the one of the response (RFC 9457, 3.1.2).
   */
  static Content content(Problem problem, int code) {
    Integer status = problem.status();
    Problem sent = status == null || status == code ? problem : problem.withStatus(code);
    // It is ASCII, so that no character has to be looked at.
    return Content.bytes(sent.toJson().getBytes(US_ASCII), Problem.MEDIA_TYPE);
  }

  private boolean isRefusable(Reply reply) {
    return StatusClass.find(reply.code()).equals(Optional.of(StatusClass.SUCCESSFUL))
        && Method.find(request.method()).map(Method::isSafe).orElse(false);
  }

  private Optional<MediaType> best(List<MediaType> offers) {
    return accept().map(wish -> wish.nearest(offers)).orElseGet(() -> offers.stream().findFirst());
  }

  private List<MediaType> types(Optional<Route> route, Type type) {
    if (route.isEmpty()) {
      return offers.of(type);
    }
    List<MediaType> types = offers.of(route.get(), type);
    // A route that does not say what it gives is taken at its word.
    return types.isEmpty() ? route.get().writes() : types;
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
