package dev.statute.openapi.export;

import dev.statute.contract.file.PublishedLifecycle;
import dev.statute.openapi.document.MappingBuilder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes how long operations will be there. */
final class Lifecycles {

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  private static final String PREVIEW = "preview";

  private Lifecycles() {}

  /** Puts where people read what to use instead. */
  static void putDocumentation(MappingBuilder operation, PublishedLifecycle lifecycle) {
    if (!lifecycle.documentation().isEmpty()) {
      operation.put(
          "externalDocs",
          new MappingBuilder()
              .put("description", "What to use instead")
              .put("url", lifecycle.documentation())
              .build());
    }
  }

  /** Puts what no key of OpenAPI says, under the names that oasdiff and others read. */
  static void putExtensions(MappingBuilder operation, PublishedLifecycle lifecycle) {
    lifecycle.deprecation().ifPresent(moment -> operation.put("x-deprecated-since", text(moment)));
    lifecycle.sunset().ifPresent(moment -> operation.put("x-sunset", text(moment)));
    if (lifecycle.stability().equals(PREVIEW)) {
      operation.put("x-stability-level", "alpha");
    }
  }

  /** Returns a moment as a date where it is the start of a day in UTC. */
  private static String text(Instant moment) {
    String text = moment.toString();
    return text.endsWith("T00:00:00Z") ? text.substring(0, text.indexOf('T')) : text;
  }

  /** Returns the value of the field that tells of a deprecation: a Date of RFC 9651, 3.3.7. */
  static String deprecationValue(Instant moment) {
    return "@" + moment.getEpochSecond();
  }

  /** Returns the value of the field that tells of a sunset: an HTTP-date (RFC 9110, 5.6.7). */
  static String sunsetValue(Instant moment) {
    return HTTP_DATE.format(moment);
  }
}
