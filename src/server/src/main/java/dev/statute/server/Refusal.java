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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request with a problem detail. It repeats nothing that the request said, neither in the
 * fields nor in the content, but the name of the member that is wrong; the names of parameters are
 * those of the route.
 *
 * @param reply the problem detail
 * @param isLast whether the connection is to be closed
 * @param cause what showed the fault, if anything was thrown for it
 */
record Refusal(ProblemReply reply, boolean isLast, Optional<Throwable> cause) {

  static Refusal of(Status status, String detail) {
    return of(status, Fields.empty(), problem(status).detail(detail));
  }

  /** Refuses for a reason that makes the connection unusable. */
  static Refusal last(Status status, String detail) {
    return last(status, problem(status).detail(detail));
  }

  private static Refusal last(Status status, ProblemBuilder body) {
    ProblemReply reply = new ProblemReply(status.code(), Fields.empty(), body.build());
    return new Refusal(reply, true, Optional.empty());
  }

  private static Refusal of(Status status, Fields fields, ProblemBuilder body) {
    ProblemReply reply = new ProblemReply(status.code(), fields, body.build());
    return new Refusal(reply, false, Optional.empty());
  }

  private static Refusal badRequest(ProblemBuilder body, @Nullable Throwable cause) {
    ProblemReply reply = new ProblemReply(Status.BAD_REQUEST.code(), Fields.empty(), body.build());
    return new Refusal(reply, false, Optional.ofNullable(cause));
  }

  /** Names a parameter that is missing or wrong. */
  static Refusal parameter(
      FaultPlace place, String name, String problem, @Nullable Throwable cause) {
    ProblemBuilder body =
        problem(Status.BAD_REQUEST)
            .detail("The " + place.words() + " '" + name + "' " + problem + ".")
            .with("in", place.member())
            .with("parameter", name);
    return badRequest(body, cause);
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
    return badRequest(body, cause);
  }

  static Refusal methodNotAllowed(Allow allow) {
    Fields fields = Fields.builder().add(Header.ALLOW.fieldName(), allow).build();
    return of(
        Status.METHOD_NOT_ALLOWED,
        fields,
        problem(Status.METHOD_NOT_ALLOWED)
            .detail("The resource does not have this method; the field Allow names those it has."));
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
    return of(Status.UNSUPPORTED_MEDIA_TYPE, fields.build(), body);
  }

  /** Says that no content coding can be read (RFC 9110, 12.5.3). */
  static Refusal unsupportedCoding() {
    Fields fields =
        Fields.builder()
            .add(Header.ACCEPT_ENCODING.fieldName(), AcceptEncoding.parse("identity"))
            .build();
    ProblemBuilder body =
        problem(Status.UNSUPPORTED_MEDIA_TYPE).detail("The content is in a content coding.");
    return of(Status.UNSUPPORTED_MEDIA_TYPE, fields, body);
  }

  /** Lists what there is (RFC 9110, 15.5.7). */
  static Refusal notAcceptable(List<MediaType> available) {
    ProblemBuilder body =
        problem(Status.NOT_ACCEPTABLE)
            .detail("There is no representation of a media type that the field Accept allows.")
            .with("available", available.stream().map(MediaType::toString).toList());
    return of(Status.NOT_ACCEPTABLE, Fields.empty(), body);
  }

  static Refusal contentTooLarge(long limit) {
    ProblemBuilder body =
        problem(Status.CONTENT_TOO_LARGE)
            .detail("The content has more octets than are taken here.")
            .with("limit", limit);
    return last(Status.CONTENT_TOO_LARGE, body);
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
}
