package dev.statute.server.content;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.statute.Reply;
import dev.statute.codec.Content;
import dev.statute.field.Accept;
import dev.statute.field.Fields;
import dev.statute.field.MediaRange;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.http.Method;
import dev.statute.http.Status;
import dev.statute.http.StatusClass;
import dev.statute.server.refusal.RefusedException;
import dev.statute.server.refusing.Refusals;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Chooses the media type of a response (RFC 9110, 12.5.1). */
public final class Negotiation {

  private static final MediaRange PARTS = MediaRange.of(MediaType.of("multipart", "byteranges"));

  private final String method;
  private final Fields fields;
  private final Offers offers;
  private final AcceptReader reader;
  private @Nullable Wish wish;

  /**
   * Prepares for a request.
   *
   * @param method the method of the request
   * @param fields its header fields
   * @param offers the media types that the codec writes
   * @param reader reads what the client wants
   */
  public Negotiation(String method, Fields fields, Offers offers, AcceptReader reader) {
    this.method = method;
    this.fields = fields;
    this.offers = offers;
    this.reader = reader;
  }

  /** What the client wants, if it says so. */
  private record Wish(Optional<Accept> accept) {}

  /** Reads the field, once it matters. */
  private Optional<Accept> accept() {
    Wish read = wish;
    if (read == null) {
      read = new Wish(reader.read(fields));
      wish = read;
    }
    return read.accept();
  }

  /** Refuses, before anything is done, what could only be answered with what is not accepted. */
  public void check(RouteContent declared) {
    if (declared.isGiven()) {
      List<MediaType> types = successes(declared);
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
  public Negotiated content(Reply reply, Optional<RouteContent> declared) {
    Object body = reply.body();
    if (body == null) {
      return new Negotiated.None();
    }
    if (body instanceof Problem problem) {
      return new Negotiated.Found(content(problem, reply.code()), false);
    }
    if (body instanceof Content content) {
      declared.ifPresent(some -> requireDeclared(content, reply.code(), some));
      List<MediaType> only = List.of(content.type());
      return best(only).isEmpty() && isRefusable(reply)
          ? new Negotiated.NotAcceptable(only)
          : new Negotiated.Found(content, false);
    }
    Optional<Problem> typed = offers.problem(body);
    if (typed.isPresent()) {
      Problem problem = typed.get().withStatus(reply.code());
      return new Negotiated.Found(content(problem, reply.code()), false);
    }
    Type type = declared.map(some -> some.type(reply.code(), body)).orElse(body.getClass());
    List<MediaType> types = types(declared, reply.code(), type);
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
  public static Content content(Problem problem, int code) {
    Integer status = problem.status();
    Problem sent = status == null || status == code ? problem : problem.withStatus(code);
    // It is ASCII, so that no character has to be looked at.
    return Content.bytes(sent.toJson().getBytes(US_ASCII), Problem.MEDIA_TYPE);
  }

  private boolean isRefusable(Reply reply) {
    return StatusClass.find(reply.code()).equals(Optional.of(StatusClass.SUCCESSFUL))
        && Method.find(method).map(Method::isSafe).orElse(false);
  }

  private Optional<MediaType> best(List<MediaType> offers) {
    return accept().map(wish -> wish.nearest(offers)).orElseGet(() -> offers.stream().findFirst());
  }

  /** A part of a representation has a media type of its own (RFC 9110, 15.3.7.2). */
  private static void requireDeclared(Content content, int code, RouteContent declared) {
    List<MediaType> named = declared.named(code, Content.class);
    boolean isOfParts = code == Status.PARTIAL_CONTENT.code() && PARTS.matches(content.type());
    if (!named.isEmpty()
        && !isOfParts
        && named.stream().noneMatch(type -> MediaRange.of(type).matches(content.type()))) {
      throw new IllegalStateException(
          "the operation answers "
              + code
              + " with "
              + content.type()
              + ", but declares "
              + named.stream().map(MediaType::toString).collect(Collectors.joining(", ")));
    }
  }

  private List<MediaType> types(Optional<RouteContent> declared, int code, Type type) {
    if (declared.isEmpty()) {
      return offers.of(type);
    }
    List<MediaType> types = offers.of(declared.get(), code, type);
    // A route that does not say what it gives is taken at its word.
    return types.isEmpty() ? declared.get().writes() : types;
  }

  /** Lists what the route may succeed with. */
  private List<MediaType> successes(RouteContent declared) {
    List<Type> types = declared.successes();
    if (!declared.writes().isEmpty() || types.isEmpty()) {
      return declared.writes().isEmpty() ? offers.all() : declared.writes();
    }
    if (types.size() == 1 && declared.named().isEmpty()) {
      return offers.of(types.get(0));
    }
    Set<MediaType> all = new LinkedHashSet<>();
    declared
        .given()
        .forEach(
            (code, ofCode) -> {
              if (!RouteContent.isError(code)) {
                ofCode.forEach(type -> all.addAll(offers.of(declared, code, type)));
              }
            });
    return List.copyOf(all);
  }
}
