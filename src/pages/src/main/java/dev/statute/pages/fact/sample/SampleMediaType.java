package dev.statute.pages.fact.sample;

import dev.statute.contract.file.PublishedContent;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.MediaType;
import java.util.Locale;
import java.util.Map;

/** The media types of content, also where the contract leaves them to a codec. */
final class SampleMediaType {

  private static final String JSON = "application/json";
  private static final String OCTETS = "application/octet-stream";
  private static final String CONTENT = "dev.statute.codec.Content";

  private static final Map<String, String> OF_TYPES =
      Map.of(
          CONTENT,
          OCTETS,
          "dev.statute.codec.form.Multipart",
          "multipart/form-data",
          "dev.statute.codec.form.FormData",
          "application/x-www-form-urlencoded",
          "dev.statute.codec.form.Form",
          "application/x-www-form-urlencoded",
          "dev.statute.field.MergePatch",
          "application/merge-patch+json",
          "dev.statute.field.Problem",
          "application/problem+json");

  /** What content of a range of media types may be. */
  private static final Map<String, String> OF_RANGES =
      Map.of(
          "text/*", "text/plain",
          "image/*", "image/png",
          "audio/*", "audio/mpeg",
          "video/*", "video/mp4");

  private SampleMediaType() {}

  /** Returns the media type of a form of content; one that it may have, if it may have several. */
  static String of(PublishedContent form) {
    if (form.mediaType().isEmpty()) {
      return OF_TYPES.getOrDefault(form.type().name(), JSON);
    }
    if (form.mediaType().contains("*")) {
      return OF_RANGES.getOrDefault(essence(form.mediaType()), OCTETS);
    }
    try {
      return MediaType.parse(form.mediaType()).toString();
    } catch (FieldSyntaxException e) {
      // Documents of others can have anything here.
      return OCTETS;
    }
  }

  /** Tells whether content is octets, of which the contract describes nothing more. */
  static boolean isRaw(PublishedContent form) {
    return form.type().name().equals(CONTENT);
  }

  /** Tells whether content is JSON, whatever it is used for (RFC 6839, 3.1). */
  static boolean isJson(String mediaType) {
    String essence = essence(mediaType);
    return essence.equals(JSON) || essence.equals("text/json") || essence.endsWith("+json");
  }

  /** Returns a media type without parameters, in lower case. */
  static String essence(String mediaType) {
    int end = mediaType.indexOf(';');
    return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }
}
