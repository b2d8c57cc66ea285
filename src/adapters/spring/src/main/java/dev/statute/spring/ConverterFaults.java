package dev.statute.spring;

import dev.statute.codec.UnreadableContentException;
import dev.statute.codec.json.JsonPath;
import java.util.List;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.ClassUtils;

/** Says what a converter found wrong, in words that repeat nothing of the content. */
final class ConverterFaults {

  private static final boolean HAS_JACKSON_2 =
      isPresent("com.fasterxml.jackson.databind.JsonMappingException");
  private static final boolean HAS_JACKSON_3 = isPresent("tools.jackson.core.JacksonException");

  private ConverterFaults() {}

  private static boolean isPresent(String className) {
    return ClassUtils.isPresent(className, ConverterFaults.class.getClassLoader());
  }

  static UnreadableContentException unreadable(HttpMessageNotReadableException failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    List<String> path = path(cause);
    return path.isEmpty()
        ? new UnreadableContentException(
            "The content is not well-formed, or of another shape.", cause)
        : new UnreadableContentException(
            "The value at " + JsonPath.pointer(path) + " is missing or not valid.",
            JsonPath.pointer(path),
            cause);
  }

  private static List<String> path(Throwable cause) {
    if (HAS_JACKSON_3) {
      List<String> path = Jackson3.path(cause);
      if (!path.isEmpty()) {
        return path;
      }
    }
    return HAS_JACKSON_2 ? Jackson2.path(cause) : List.of();
  }

  /** Is loaded only where Jackson 2 is. */
  private static final class Jackson2 {
    static List<String> path(Throwable cause) {
      if (!(cause instanceof com.fasterxml.jackson.databind.JsonMappingException mapping)) {
        return List.of();
      }
      return mapping.getPath().stream()
          .map(
              step ->
                  step.getFieldName() == null
                      ? String.valueOf(step.getIndex())
                      : step.getFieldName())
          .toList();
    }
  }

  /** Is loaded only where Jackson 3 is. */
  private static final class Jackson3 {
    static List<String> path(Throwable cause) {
      if (!(cause instanceof tools.jackson.core.JacksonException mapping)) {
        return List.of();
      }
      return mapping.getPath().stream()
          .map(
              step ->
                  step.getPropertyName() == null
                      ? String.valueOf(step.getIndex())
                      : step.getPropertyName())
          .toList();
    }
  }
}
