package dev.statute.bench.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ends the handling of a request with a problem detail, in the handler by hand. */
final class HandWrittenProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Map<String, Object> members = new LinkedHashMap<>();

  private HandWrittenProblem(int status, String title) {
    super(title, null, false, false);
    this.status = status;
    members.put("title", title);
    members.put("status", status);
  }

  static HandWrittenProblem of(int status, String title, String detail) {
    return new HandWrittenProblem(status, title).with("detail", detail);
  }

  static HandWrittenProblem failure() {
    return new HandWrittenProblem(500, "Internal Server Error");
  }

  static HandWrittenProblem notFound(String detail) {
    return of(404, "Not Found", detail);
  }

  static HandWrittenProblem methodNotAllowed() {
    return of(
            405,
            "Method Not Allowed",
            "The resource does not have this method; the field Allow names those it has.")
        .refused();
  }

  static HandWrittenProblem notAcceptable() {
    return of(
            406,
            "Not Acceptable",
            "There is no representation of a media type that the field Accept allows.")
        .with("available", List.of("application/json"));
  }

  static HandWrittenProblem unsupportedMediaType(List<String> readable) {
    return of(
            415,
            "Unsupported Media Type",
            "The content is not of a media type that can be read here.")
        .with("readable", readable)
        .refused();
  }

  static HandWrittenProblem parameter(String words, String in, String name, String problem) {
    return of(400, "Bad Request", "The " + words + " '" + name + "' " + problem + ".")
        .with("in", in)
        .with("parameter", name)
        .refused();
  }

  static HandWrittenProblem content(String detail) {
    return of(400, "Bad Request", detail).with("in", "content").refused();
  }

  /** Says that the operation was not called. */
  HandWrittenProblem refused() {
    return with("refused", true);
  }

  private HandWrittenProblem with(String name, Object value) {
    members.put(name, value);
    return this;
  }

  int status() {
    return status;
  }

  String mediaType() {
    return "application/problem+json";
  }

  Map<String, Object> members() {
    return members;
  }
}
