package dev.statute.jakarta.generated;

import dev.statute.field.Fields;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.http.Header;
import dev.statute.http.Status;
import dev.statute.server.Call;
import dev.statute.server.refusal.Refusal;
import dev.statute.server.refusal.RefusedException;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The content of a request, as a provider of the container has read it. */
public final class ReceivedEntity {

  private static final Status STATUS = Status.BAD_REQUEST;

  private final @Nullable Object value;

  ReceivedEntity(@Nullable Object value) {
    this.value = value;
  }

  /**
   * Gives the content, which has to be there.
   *
   * @param <T> the type of the value, which nothing checks here
   * @param call the request
   * @param type what was read
   * @return the value
   * @throws RefusedException if there is none
   */
  public static <T> T value(Call call, Type type) {
    T value = valueOrNull(call, type);
    if (value == null) {
      throw new RefusedException(refusal("The request has no content."));
    }
    return value;
  }

  /**
   * Gives the content.
   *
   * @param <T> the type of the value, which nothing checks here
   * @param call the request
   * @param type what was read
   * @return the value, or null if there is none
   */
  @SuppressWarnings("unchecked")
  public static <T> @Nullable T valueOrNull(Call call, Type type) {
    Object value =
        call.attributes().get(ReceivedEntity.class).map(entity -> entity.value).orElse(null);
    if (value instanceof String text && type == String.class && isJson(call)) {
      return (T) text(text);
    }
    return (T) value;
  }

  private static boolean isJson(Call call) {
    return call.fields()
        .readable(Header.CONTENT_TYPE, MediaType.CODEC)
        .filter(JsonTexts::isJson)
        .isPresent();
  }

  /** Containers give JSON as it came where a text is wanted. */
  private static @Nullable Object text(String json) {
    if (json.isEmpty()) {
      return null;
    }
    Optional<Object> value = JsonTexts.value(json);
    if (value.isPresent() && !(value.get() instanceof String)) {
      throw new RefusedException(refusal("The content is not a JSON string."));
    }
    return value.orElse(null);
  }

  static Refusal refusal(String detail) {
    Problem problem =
        Problem.ofStatus(STATUS.code())
            .title(STATUS.phrase())
            .detail(detail)
            .with("in", "content")
            .build();
    return new Refusal(
        Refusal.Reason.CONTENT, STATUS.code(), Fields.empty(), problem, false, Optional.empty());
  }
}
