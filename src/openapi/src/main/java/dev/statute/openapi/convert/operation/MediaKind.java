package dev.statute.openapi.convert.operation;

import dev.statute.law.Law;
import java.util.Locale;
import java.util.regex.Pattern;

/** What can be made of content of a media type. */
enum MediaKind {
  /** A document that tells of a problem (RFC 9457). */
  PROBLEM,
  /** JSON. */
  JSON,
  /** A patch of JSON (RFC 7396). */
  MERGE_PATCH,
  /** A form without files. */
  FORM,
  /** A form with parts. */
  PARTS,
  /** Another format that has members, which a codec can write. */
  CODED,
  /** Octets or text. */
  RAW,
  /** No media type. */
  NONE;

  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final Pattern SYNTAX =
      Pattern.compile(TOKEN + "/" + TOKEN + "\\s*(;.*)?", Pattern.DOTALL);

  /** Tells what a media type, or a range of them, is. */
  static MediaKind of(String mediaType, Law law) {
    if (!SYNTAX.matcher(mediaType).matches()) {
      return NONE;
    }
    String type = bare(mediaType);
    if (law.general().problems().mediaTypes().contains(type)) {
      return type.equals(law.general().problems().mediaType()) ? PROBLEM : CODED;
    }
    return switch (type) {
      case "application/merge-patch+json" -> MERGE_PATCH;
      case "application/x-www-form-urlencoded" -> FORM;
      case "multipart/form-data" -> PARTS;
      case "*/*", "application/*", "text/json" -> JSON;
      case "application/xml", "text/xml", "application/yaml", "application/cbor" -> CODED;
      default ->
          type.equals("application/json") || type.endsWith("+json")
              ? JSON
              : type.endsWith("+xml") || type.endsWith("+yaml") || type.endsWith("+cbor")
                  ? CODED
                  : RAW;
    };
  }

  /** Returns a media type without parameters, in lower case. */
  static String bare(String mediaType) {
    int end = mediaType.indexOf(';');
    return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** Tells whether a text stands for several media types. */
  static boolean isRange(String mediaType) {
    return bare(mediaType).endsWith("/*");
  }

  /** Tells whether a codec writes and reads such content. */
  boolean isCoded() {
    return this == JSON || this == CODED;
  }
}
