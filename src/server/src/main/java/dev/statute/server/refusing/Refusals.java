package dev.statute.server.refusing;

import dev.statute.codec.UnreadableContentException;
import dev.statute.codec.form.OversizedFormException;
import dev.statute.field.AcceptEncoding;
import dev.statute.field.Allow;
import dev.statute.field.ContentCoding;
import dev.statute.field.FieldValue;
import dev.statute.field.Fields;
import dev.statute.field.MediaRange;
import dev.statute.field.MediaType;
import dev.statute.field.MediaTypes;
import dev.statute.field.Problem;
import dev.statute.field.ProblemBuilder;
import dev.statute.field.structured.AcceptQuery;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.http.Status;
import dev.statute.server.refusal.Refusal;
import dev.statute.server.refusal.Refusal.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes refusals, in words that repeat nothing of the request. */
public final class Refusals {

  private Refusals() {}

  /** Refuses what is no request that can be answered otherwise. */
  public static Refusal malformed(Status status, String detail) {
    return of(Reason.MALFORMED_REQUEST, status, Fields.empty(), problem(status).detail(detail));
  }

  /** Refuses for a fault that makes the connection unusable. */
  public static Refusal last(Status status, String detail) {
    return last(Reason.MALFORMED_REQUEST, status, problem(status).detail(detail));
  }

  private static Refusal last(Reason reason, Status status, ProblemBuilder body) {
    return new Refusal(reason, status.code(), Fields.empty(), body.build(), true, Optional.empty());
  }

  private static Refusal of(Reason reason, Status status, Fields fields, ProblemBuilder body) {
    return new Refusal(reason, status.code(), fields, body.build(), false, Optional.empty());
  }

  private static Refusal badRequest(Reason reason, ProblemBuilder body, @Nullable Throwable cause) {
    return new Refusal(
        reason,
        Status.BAD_REQUEST.code(),
        Fields.empty(),
        body.build(),
        false,
        Optional.ofNullable(cause));
  }

  public static Refusal notFound() {
    Status status = Status.NOT_FOUND;
    return of(
        Reason.NOT_FOUND,
        status,
        Fields.empty(),
        problem(status).detail("There is nothing at this path."));
  }

  public static Refusal unknownMethod() {
    Status status = Status.NOT_IMPLEMENTED;
    return of(
        Reason.UNKNOWN_METHOD,
        status,
        Fields.empty(),
        problem(status).detail("The method is not known here."));
  }

  /** Asks for credentials, or refuses them. */
  public static Refusal unauthenticated(Status status, Fields fields, String detail) {
    return of(Reason.UNAUTHENTICATED, status, fields, problem(status).detail(detail));
  }

  /** Refuses an expectation that nobody has defined (RFC 9110, 10.1.1). */
  public static Refusal unknownExpectation() {
    Status status = Status.EXPECTATION_FAILED;
    return of(
        Reason.UNKNOWN_EXPECTATION,
        status,
        Fields.empty(),
        problem(status).detail("The field Expect has a member that is not known here."));
  }

  /** Says nothing but that the server failed. */
  public static Refusal failure() {
    Status status = Status.INTERNAL_SERVER_ERROR;
    return of(Reason.FAILURE, status, Fields.empty(), problem(status));
  }

  /**
   * Says that the operation took too long.
   *
   * @param isLast whether it may still read content, so that the connection is closed
   */
  public static Refusal late(boolean isLast) {
    Status status = Status.SERVICE_UNAVAILABLE;
    ProblemBuilder body = problem(status).detail("The answer was not there in time.");
    return isLast ? last(Reason.LATE, status, body) : of(Reason.LATE, status, Fields.empty(), body);
  }

  /** Names a parameter that is missing or wrong. */
  public static Refusal parameter(
      FaultPlace place, String name, String problem, @Nullable Throwable cause) {
    ProblemBuilder body =
        problem(Status.BAD_REQUEST)
            .detail("The " + place.words() + " '" + name + "' " + problem + ".")
            .with("in", place.member())
            .with("parameter", name);
    return badRequest(Reason.PARAMETER, body, cause);
  }

  /** Says which arguments do not satisfy the constraints that are declared. */
  public static Refusal invalid(Status status, List<Map<String, String>> errors) {
    return of(
        Reason.PARAMETER,
        status,
        Fields.empty(),
        problem(status)
            .detail("The request does not satisfy what the operation demands.")
            .with("errors", errors));
  }

  /** Says that there is no content. */
  public static Refusal noContent() {
    return content("The request has no content.", "", null);
  }

  /** Says what is wrong with the content, and names the member. */
  public static Refusal content(UnreadableContentException failure) {
    return content(String.valueOf(failure.getMessage()), failure.pointer(), failure);
  }

  private static Refusal content(String detail, String pointer, @Nullable Throwable cause) {
    ProblemBuilder body =
        problem(Status.BAD_REQUEST).detail(detail).with("in", FaultPlace.CONTENT.member());
    if (!pointer.isEmpty()) {
      body.with("pointer", pointer);
    }
    return badRequest(Reason.CONTENT, body, cause);
  }

  public static Refusal methodNotAllowed(Allow allow) {
    Fields fields = Fields.builder().add(Header.ALLOW.fieldName(), allow).build();
    return of(
        Reason.METHOD_NOT_ALLOWED,
        Status.METHOD_NOT_ALLOWED,
        fields,
        problem(Status.METHOD_NOT_ALLOWED)
            .detail("The resource does not have this method; the field Allow names those it has."));
  }

  /** Says what can be read, in the field that exists for the method, or else in Accept. */
  public static Refusal unsupportedMediaType(String method, List<MediaType> readable) {
    Fields.Builder fields = Fields.builder();
    if (!readable.isEmpty()) {
      Header header = acceptField(method).orElse(Header.ACCEPT);
      fields.add(header.fieldName(), list(header, readable));
    }
    ProblemBuilder body =
        problem(Status.UNSUPPORTED_MEDIA_TYPE)
            .detail("The content is not of a media type that can be read here.")
            .with("readable", readable.stream().map(MediaType::toString).toList());
    return of(Reason.MEDIA_TYPE, Status.UNSUPPORTED_MEDIA_TYPE, fields.build(), body);
  }

  /** Says that no content coding can be read (RFC 9110, 12.5.3). */
  public static Refusal unsupportedCoding() {
    Fields fields =
        Fields.builder()
            .add(
                Header.ACCEPT_ENCODING.fieldName(),
                AcceptEncoding.parse(ContentCoding.IDENTITY.name()))
            .build();
    ProblemBuilder body =
        problem(Status.UNSUPPORTED_MEDIA_TYPE).detail("The content is in a content coding.");
    return of(Reason.CONTENT_CODING, Status.UNSUPPORTED_MEDIA_TYPE, fields, body);
  }

  /** Lists what there is (RFC 9110, 15.5.7). */
  public static Refusal notAcceptable(List<MediaType> available) {
    ProblemBuilder body =
        problem(Status.NOT_ACCEPTABLE)
            .detail("There is no representation of a media type that the field Accept allows.")
            .with("available", available.stream().map(MediaType::toString).toList());
    return of(Reason.NOT_ACCEPTABLE, Status.NOT_ACCEPTABLE, Fields.empty(), body);
  }

  /** Says that the content cannot be read to its end, by which the connection is unusable. */
  public static Refusal brokenContent() {
    Status status = Status.BAD_REQUEST;
    return last(
        Reason.CONTENT,
        status,
        problem(status).detail("The content is incomplete or not well-framed."));
  }

  public static Refusal contentTooLarge(long limit) {
    ProblemBuilder body =
        problem(Status.CONTENT_TOO_LARGE)
            .detail("The content has more octets than are taken here.")
            .with("limit", limit);
    return last(Reason.CONTENT_TOO_LARGE, Status.CONTENT_TOO_LARGE, body);
  }

  /** Says that a form has too many parts, or one that is too large. */
  public static Refusal oversizedForm(OversizedFormException failure) {
    Status status = Status.CONTENT_TOO_LARGE;
    ProblemBuilder body =
        problem(status).detail(String.valueOf(failure.getMessage())).with("limit", failure.limit());
    return of(Reason.CONTENT_TOO_LARGE, status, Fields.empty(), body);
  }

  /** Says what is wrong with the content of a part, and names part and member. */
  public static Refusal part(String name, UnreadableContentException failure) {
    ProblemBuilder body =
        problem(Status.BAD_REQUEST)
            .detail("The " + FaultPlace.PART.words() + " '" + name + "': " + failure.getMessage())
            .with("in", FaultPlace.PART.member())
            .with("parameter", name);
    if (!failure.pointer().isEmpty()) {
      body.with("pointer", failure.pointer());
    }
    return badRequest(Reason.CONTENT, body, failure);
  }

  /** Says what a part can be read from. The request as a whole is of the right media type. */
  public static Refusal unsupportedPart(String name, List<MediaType> readable) {
    Status status = Status.UNSUPPORTED_MEDIA_TYPE;
    ProblemBuilder body =
        problem(status)
            .detail("The part '" + name + "' is not of a media type that can be read here.")
            .with("in", FaultPlace.PART.member())
            .with("parameter", name)
            .with("readable", readable.stream().map(MediaType::toString).toList());
    return of(Reason.MEDIA_TYPE, status, Fields.empty(), body);
  }

  /** Finds the response field that lists what a method reads: Accept-Patch, Accept-Post, ... */
  public static Optional<Header> acceptField(String method) {
    return Method.find(method).flatMap(known -> Header.find("Accept-" + known.token()));
  }

  public static FieldValue list(Header header, List<MediaType> types) {
    // Accept-Query is the one that is a Structured Field.
    return header.type() == AcceptQuery.class
        ? new AcceptQuery(types.stream().map(MediaRange::of).toList())
        : new MediaTypes(types);
  }

  private static ProblemBuilder problem(Status status) {
    return Problem.ofStatus(status.code()).title(status.phrase());
  }
}
