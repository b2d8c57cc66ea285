package dev.statute.server.filter;

import dev.statute.field.FieldName;
import dev.statute.server.Answer;
import dev.statute.server.Filter;
import dev.statute.server.Request;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/**
 * Gives each request an id: that which the client sent, if it is a valid {@link RequestId}, or a
 * new one. It is put into the attributes of the request and into the response.
 */
public final class RequestIds implements Filter {

  private final String field;

  private RequestIds(String field) {
    this.field = field;
  }

  /**
   * Makes a filter.
   *
   * @param field the name of the field of requests and responses, such as {@code X-Request-ID}
   * @return the filter
   * @throws IllegalArgumentException if it is no field name
   */
  public static RequestIds inField(String field) {
    return new RequestIds(new FieldName(field).name());
  }

  @Override
  public CompletionStage<Answer> filter(Request request, Next next) {
    RequestId id = id(request);
    request.attributes().put(RequestId.class, id);
    return next.answer(request).thenApply(answer -> answer.withField(field, id.value()));
  }

  private RequestId id(Request request) {
    List<String> received = request.fields().all(field);
    boolean isValid = received.size() == 1 && RequestId.isValid(received.get(0));
    return new RequestId(isValid ? received.get(0) : UUID.randomUUID().toString());
  }
}
