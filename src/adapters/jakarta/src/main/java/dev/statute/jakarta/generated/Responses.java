package dev.statute.jakarta.generated;

import dev.statute.codec.Content;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.http.Status;
import dev.statute.server.Answer;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes the responses of Jakarta REST. */
public final class Responses {

  /** Content that is short is there before the response begins, so that it fails before. */
  private static final int SHORT = 8192;

  private static final int ERRORS = 400;

  private Responses() {}

  /**
   * Makes a response of an answer.
   *
   * @param answer the answer
   * @param method the method of the request
   * @return the response, whose entity the container writes
   */
  public static Response of(Answer answer, String method) {
    Content content = answer.content().orElse(null);
    if (content == null || content.isEncoded()) {
      return response(answer, content == null ? null : entity(content));
    }
    if (method.equals(Method.HEAD.token()) && isKnown(answer, content) && !isError(answer)) {
      // Nothing of it is sent, so that nothing need be read.
      Response.ResponseBuilder head = builder(answer);
      answer
          .framing()
          .contentLength()
          .ifPresent(length -> head.header(Header.CONTENT_LENGTH.fieldName(), length));
      return head.build();
    }
    long length = content.length().orElse(Long.MAX_VALUE);
    if (length <= SHORT) {
      try {
        return response(answer, content.toBytes());
      } catch (IOException | RuntimeException e) {
        return of(answer.failed(e), method);
      }
    }
    Response.ResponseBuilder builder = builder(answer).entity(new EntityStream(content));
    if (length != Long.MAX_VALUE) {
      builder.header(Header.CONTENT_LENGTH.fieldName(), length);
    }
    return builder.build();
  }

  /** In place of an error without an entity, containers send a page of their own. */
  private static boolean isError(Answer answer) {
    return answer.code() >= ERRORS;
  }

  /** Containers count what is left; but live content may have no end. */
  private static boolean isKnown(Answer answer, Content content) {
    return content.isLive() || answer.framing().contentLength().isPresent();
  }

  private static Object entity(Content content) {
    EntityCapture captured = EntityCapture.of(content);
    if (captured.value() instanceof CharSequence text && JsonTexts.isJson(content.type())) {
      return JsonTexts.of(text);
    }
    return captured.type() instanceof Class<?>
        ? captured.value()
        : new GenericEntity<>(captured.value(), captured.type());
  }

  private static Response response(Answer answer, @Nullable Object entity) {
    Response.ResponseBuilder builder = builder(answer);
    return entity == null ? builder.build() : builder.entity(entity).build();
  }

  private static Response.ResponseBuilder builder(Answer answer) {
    Response.ResponseBuilder builder = Response.status(answer.code());
    answer.fields().forEach(line -> builder.header(line.name().toString(), line.value()));
    if (answer.fields().first(Header.UPGRADE.fieldName()).isPresent()) {
      builder.header(Header.CONNECTION.fieldName(), Header.UPGRADE.fieldName());
    } else if (answer.code() == Status.CONTENT_TOO_LARGE.code()) {
      builder.header(Header.CONNECTION.fieldName(), "close");
    }
    return builder;
  }
}
