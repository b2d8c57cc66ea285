package dev.statute.example.registry.server;

import dev.statute.codec.Codec;
import dev.statute.codec.Content;
import dev.statute.example.registry.ErrorCode;
import dev.statute.example.registry.Errors;
import dev.statute.field.Problem;
import dev.statute.http.Status;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.Answer;
import dev.statute.server.Filter;
import dev.statute.server.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;

/**
 * Says what the server itself refuses, such as a path or method that it does not have, in the
 * document that the specification has for errors, in place of a problem document.
 *
 * @param codec writes it
 */
record ErrorDocuments(Codec codec) implements Filter {

  private static final Map<Integer, ErrorCode> BY_STATUS =
      Map.of(
          Status.UNAUTHORIZED.code(), ErrorCode.UNAUTHORIZED,
          Status.FORBIDDEN.code(), ErrorCode.DENIED,
          Status.CONTENT_TOO_LARGE.code(), ErrorCode.SIZE_INVALID,
          Status.TOO_MANY_REQUESTS.code(), ErrorCode.TOOMANYREQUESTS);

  private static final Map<String, ErrorCode> BY_PARAMETER =
      Map.of(
          "name", ErrorCode.NAME_INVALID,
          "from", ErrorCode.NAME_INVALID,
          "digest", ErrorCode.DIGEST_INVALID,
          "mount", ErrorCode.DIGEST_INVALID,
          "id", ErrorCode.BLOB_UPLOAD_INVALID,
          "Content-Range", ErrorCode.BLOB_UPLOAD_INVALID);

  @Override
  public CompletionStage<Answer> filter(Request request, Next next) {
    return next.answer(request).thenApply(this::translate);
  }

  private Answer translate(Answer answer) {
    return answer
        .content()
        .filter(content -> content.type().equals(Problem.MEDIA_TYPE))
        .map(problem -> answer.withContent(document(answer.code(), problem)))
        .orElse(answer);
  }

  private Content document(int status, Content content) {
    try {
      Problem problem = Problem.parse(content.toBytes());
      String parameter = Objects.toString(problem.extensions().get("parameter"), "");
      ErrorCode code =
          BY_PARAMETER.getOrDefault(
              parameter, BY_STATUS.getOrDefault(status, ErrorCode.UNSUPPORTED));
      String message = problem.detail() == null ? problem.title() : problem.detail();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      codec.write(Errors.of(code, Objects.toString(message, "")), JacksonCodec.JSON, out);
      return Content.bytes(out.toByteArray(), JacksonCodec.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
