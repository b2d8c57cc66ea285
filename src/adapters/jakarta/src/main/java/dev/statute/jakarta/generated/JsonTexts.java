package dev.statute.jakarta.generated;

import dev.statute.codec.json.JsonSyntaxException;
import dev.statute.codec.json.JsonText;
import dev.statute.field.MediaType;
import dev.statute.server.refusal.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes text as JSON (RFC 8259, 7). Containers have a provider for text of any media type, which
 * would send it as it is.
 */
final class JsonTexts {

  private static final String SUFFIX = "+json";

  private JsonTexts() {}

  static boolean isJson(MediaType type) {
    return type.subtype().equals("json") || type.subtype().endsWith(SUFFIX);
  }

  /** Reads JSON; nothing for null. What is not JSON is refused. */
  static Optional<Object> value(String json) {
    try {
      return Optional.ofNullable(JsonText.parse(json));
    } catch (JsonSyntaxException e) {
      throw new RefusedException(ReceivedEntity.refusal("The content is not JSON."));
    }
  }

  static byte[] of(CharSequence text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString().getBytes(StandardCharsets.UTF_8);
  }
}
