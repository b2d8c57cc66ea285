package dev.statute.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.statute.Reply;
import dev.statute.codec.Codec;
import dev.statute.codec.Content;
import dev.statute.field.Accept;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.http.Method;
import dev.statute.http.StatusClass;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the media type of a response (RFC 9110, 12.5.1). */
final class Negotiation {

  private final Request request;
  private final Codec codec;
  private final List<MediaType> writable;
  private final AcceptReader reader;
  private @Nullable Optional<Accept> accept;

  /**
   * Prepares for a request.
   *
   * @param writable the media types that the codec writes, but for that of problem details
   * @param reader reads what the client wants
   */
  Negotiation(Request request, Codec codec, List<MediaType> writable, AcceptReader reader) {
    this.request = request;
    this.codec = codec;
    this.writable = writable;
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
    List<MediaType> offers = offers(route);
    for (MediaType offer : offers) {
      if (accepts(offer)) {
        return;
      }
    }
    throw Refusal.notAcceptable(offers);
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
      if (!accepts(content.type()) && isRefusable(reply)) {
        throw Refusal.notAcceptable(List.of(content.type()));
      }
      return content;
    }
    List<MediaType> offers = offers(route);
    if (offers.isEmpty()) {
      throw new IllegalStateException("the codec writes no media type");
    }
    Optional<MediaType> best =
        accept().map(wish -> wish.best(offers)).orElseGet(() -> Optional.of(offers.get(0)));
    if (best.isEmpty() && isRefusable(reply)) {
      throw Refusal.notAcceptable(offers);
    }
    return Content.encoded(body, codec, best.orElse(offers.get(0)));
  }

  /** Tells whether another Accept could have brought content of another media type. */
  boolean isNegotiable(Reply reply, @Nullable Route route) {
    Object body = reply.body();
    return body != null
        && !(body instanceof Problem)
        && !(body instanceof Content)
        && offers(route).size() > 1;
  }

  private boolean isRefusable(Reply reply) {
    return StatusClass.find(reply.code()).equals(Optional.of(StatusClass.SUCCESSFUL))
        && Method.find(request.method()).map(Method::isSafe).orElse(false);
  }

  private boolean accepts(MediaType type) {
    return accept().map(wish -> wish.quality(type) > 0).orElse(true);
  }

  private List<MediaType> offers(@Nullable Route route) {
    if (route != null && !route.writes().isEmpty()) {
      return route.writes();
    }
    return writable;
  }
}
