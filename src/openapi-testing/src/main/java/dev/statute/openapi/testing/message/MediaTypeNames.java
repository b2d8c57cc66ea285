package dev.statute.openapi.testing.message;

import java.util.Locale;

/** Media types as texts (RFC 9110, 8.3.1). */
public final class MediaTypeNames {

  private MediaTypeNames() {}

  /**
   * Returns a media type without its parameters.
   *
   * @param mediaType a media type or range
   * @return type and subtype in lower case
   */
  public static String essence(String mediaType) {
    int parameters = mediaType.indexOf(';');
    String essence = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
    return essence.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Tells whether content of a media type is JSON.
   *
   * @param mediaType the media type
   * @return whether it is {@code application/json} or ends with {@code +json} (RFC 6839, 3.1)
   */
  public static boolean isJson(String mediaType) {
    String essence = essence(mediaType);
    return essence.equals("application/json") || essence.endsWith("+json");
  }

  /**
   * Tells whether a media range includes a media type (RFC 9110, 12.5.1).
   *
   * @param range the range, or a media type
   * @param mediaType the media type
   * @return whether it does, whatever their parameters
   */
  public static boolean includes(String range, String mediaType) {
    String wanted = essence(range);
    String given = essence(mediaType);
    return wanted.equals("*/*")
        || wanted.equals(given)
        || (wanted.endsWith("/*") && given.startsWith(wanted.substring(0, wanted.length() - 1)));
  }
}
