package dev.statute.server.filter;

import dev.statute.field.MediaType;
import java.util.Set;

/** The media types whose content gains by compression. */
final class Compressible {

  private static final Set<String> SUBTYPES =
      Set.of("json", "xml", "javascript", "x-ndjson", "jsonl", "yaml", "sql", "graphql");

  private Compressible() {}

  static boolean is(MediaType type) {
    String subtype = type.subtype();
    return type.type().equals("text")
        || subtype.endsWith("+json")
        || subtype.endsWith("+xml")
        || subtype.endsWith("+yaml")
        || (type.type().equals("application") && SUBTYPES.contains(subtype));
  }
}
