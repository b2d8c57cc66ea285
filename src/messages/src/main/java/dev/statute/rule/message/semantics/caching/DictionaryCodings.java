package dev.statute.rule.message.semantics.caching;

import dev.statute.field.ContentCoding;
import dev.statute.field.ContentEncoding;
import java.util.Set;

/** The content codings that need a dictionary of the client (RFC 9842, 4 and 5). */
final class DictionaryCodings {

  private static final Set<ContentCoding> ALL =
      Set.of(new ContentCoding("dcb"), new ContentCoding("dcz"));

  private DictionaryCodings() {}

  /** Tells whether one of them was applied. */
  static boolean has(ContentEncoding codings) {
    return codings.codings().stream().anyMatch(ALL::contains);
  }
}
