package dev.statute.server;

import dev.statute.codec.UnreadableContentException;
import dev.statute.field.AcceptEncoding;
import dev.statute.field.AcceptQuery;
import dev.statute.field.Allow;
import dev.statute.field.FieldValue;
import dev.statute.field.Fields;
import dev.statute.field.MediaRange;
import dev.statute.field.MediaType;
import dev.statute.field.MediaTypes;
import dev.statute.field.Problem;
import dev.statute.field.ProblemBuilder;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.http.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ends the handling of a request with a problem detail. It repeats nothing that the request said,
 * neither in the fields nor in the content, but the name of the member that is wrong; the names of
 * parameters are those of the route.
 */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemReply reply;
  private final boolean isLast;

  private Refusal(ProblemReply reply, boolean isLast, @Nullable Throwable cause) {
    super(reply.code() + " " + reply.body().detail(), cause, false, false);
    this.reply = reply;
    this.isLast = isLast;
  }

  static Refusal of(Status status, String detail) {
    return new Refusal(reply(status, Fields.empty(), problem(status).detail(detail)), false, null);
  }

  /** Refuses for a reason that makes the connection unusable. */
  static Refusal last(Status status, String detail) {
    return new Refusal(reply(status, Fields.empty(), problem(status).detail(detail)), true, null);
  }

  /** Says nothing but that the server failed. */
  static Refusal failure() {
    Status status = Status.INTERNAL_SERVER_ERROR;
    Problem body = Problem.ofStatus(status.code()).title(status.phrase()).build();
    return new Refusal(new ProblemReply(status.code(), Fields.empty(), body), false, null);
  }

  /** Names a parameter that is missing or wrong. */
  static Refusal parameter(
      FaultPlace place, String name, String problem, @Nullable Throwable cause) {
    ProblemBuilder body =
        problem(Status.BAD_REQUEST)
            .detail("The " + place.words() + " '" + name + "' " + problem + ".")
            .with("in", place.member())
            .with("parameter", name);
    return new Refusal(reply(Status.BAD_REQUEST, Fields.empty(), body), false, cause);
  }

  /** Says that there is no content. */
  static Refusal noContent() {
    return content("The request has no content.", "", null);
  }

  /** Says what is wrong with the content, and names the member. */
  static Refusal content(UnreadableContentException failure) {
    return content(String.valueOf(failure.getMessage()), failure.pointer(), failure);
  }

  private static Refusal content(String detail, String pointer, @Nullable Throwable cause) {
    ProblemBuilder body =
        problem(Status.BAD_REQUEST).detail(detail).with("in", FaultPlace.CONTENT.member());
    if (!pointer.isEmpty()) {
      body.with("pointer", pointer);
    }
    return new Refusal(reply(Status.BAD_REQUEST, Fields.empty(), body), false, cause);
  }

  static Refusal methodNotAllowed(Allow allow) {
    Fields fields = Fields.builder().add(Header.ALLOW.fieldName(), allow).build();
    return new Refusal(
        reply(
            Status.METHOD_NOT_ALLOWED,
            fields,
            problem(Status.METHOD_NOT_ALLOWED)
                .detail(
                    "The resource does not have this method; the field Allow names those it has.")),
        false,
        null);
  }

  /** Says what can be read, in the field that exists for the method, or else in Accept. */
  static Refusal unsupportedMediaType(String method, List<MediaType> readable) {
    Fields.Builder fields = Fields.builder();
    if (!readable.isEmpty()) {
      Header header = acceptField(method).orElse(Header.ACCEPT);
      fields.add(header.fieldName(), list(header, readable));
    }
    ProblemBuilder body =
        problem(Status.UNSUPPORTED_MEDIA_TYPE)
            .detail("The content is not of a media type that can be read here.")
            .with("readable", readable.stream().map(MediaType::toString).toList());
    return new Refusal(reply(Status.UNSUPPORTED_MEDIA_TYPE, fields.build(), body), false, null);
  }

  /** Says that no content coding can be read (RFC 9110, 12.5.3). */
  static Refusal unsupportedCoding() {
    Fields fields =
        Fields.builder()
            .add(Header.ACCEPT_ENCODING.fieldName(), AcceptEncoding.parse("identity"))
            .build();
    ProblemBuilder body =
        problem(Status.UNSUPPORTED_MEDIA_TYPE).detail("The content is in a content coding.");
    return new Refusal(reply(Status.UNSUPPORTED_MEDIA_TYPE, fields, body), false, null);
  }

  /** Lists what there is (RFC 9110, 15.5.7). */
  static Refusal notAcceptable(List<MediaType> available) {
    ProblemBuilder body =
        problem(Status.NOT_ACCEPTABLE)
            .detail("There is no representation of a media type that the field Accept allows.")
            .with("available", available.stream().map(MediaType::toString).toList());
    return new Refusal(reply(Status.NOT_ACCEPTABLE, Fields.empty(), body), false, null);
  }

  static Refusal contentTooLarge(long limit) {
    ProblemBuilder body =
        problem(Status.CONTENT_TOO_LARGE)
            .detail("The content has more octets than are taken here.")
            .with("limit", limit);
    return new Refusal(reply(Status.CONTENT_TOO_LARGE, Fields.empty(), body), true, null);
  }

  /** Finds the response field that lists what a method reads: Accept-Patch, Accept-Post, ... */
  static Optional<Header> acceptField(String method) {
    return Method.find(method).flatMap(known -> Header.find("Accept-" + known.token()));
  }

  static FieldValue list(Header header, List<MediaType> types) {
    // Accept-Query is the one that is a Structured Field.
    return header.type() == AcceptQuery.class
        ? new AcceptQuery(types.stream().map(MediaRange::of).toList())
        : new MediaTypes(types);
  }

  private static ProblemBuilder problem(Status status) {
    return Problem.ofStatus(status.code()).title(status.phrase());
  }

  private static ProblemReply reply(Status status, Fields fields, ProblemBuilder problem) {
    Problem body = problem.with(Problem.REFUSED, true).build();
    return new ProblemReply(status.code(), fields, body);
  }

  /** Gives the reply to a request whose operation was not called, and which says so. */
  ProblemReply reply() {
    return reply;
  }

  /** Gives the reply to a request whose operation was called: something may have come of it. */
  ProblemReply replyOfOperation() {
    Problem body = reply.body();
    Map<String, @Nullable Object> extensions = new LinkedHashMap<>(body.extensions());
    extensions.remove(Problem.REFUSED);
    Problem unmarked =
        new Problem(
            body.type(), body.title(), body.status(), body.detail(), body.instance(), extensions);
    return new ProblemReply(reply.code(), reply.fields(), unmarked);
  }

  /** Tells whether the connection is to be closed. */
  boolean isLast() {
    return isLast;
  }
}
