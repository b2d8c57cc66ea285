package dev.statute.rule.message.contract;

import dev.statute.rule.message.CapturedFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Media types of captured and declared content, without their parameters (RFC 9110, 8.3.1). */
final class ContentType {

  static final String FIELD = "Content-Type";

  private ContentType() {}

  /** Returns type and subtype in lower case; nothing unless there is one line with both. */
  static Optional<String> of(CapturedFields fields) {
    List<String> lines = fields.all(FIELD);
    return lines.size() == 1
        ? Optional.of(essence(lines.get(0))).filter(type -> type.indexOf('/') > 0)
        : Optional.empty();
  }

  /** Tells whether there is a line at all. */
  static boolean isStated(CapturedFields fields) {
    return fields.has(FIELD);
  }

  private static String essence(String mediaType) {
    int parameters = mediaType.indexOf(';');
    String essence = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
    return essence.strip().toLowerCase(Locale.ROOT);
  }

  /** Tells whether a declared media type or range includes one; empty is any. */
  static boolean includes(String declared, String mediaType) {
    String wanted = essence(declared);
    return wanted.isEmpty()
        || wanted.equals("*/*")
        || wanted.equals(mediaType)
        || (wanted.endsWith("/*")
            && mediaType.startsWith(wanted.substring(0, wanted.length() - 1)));
  }
}
