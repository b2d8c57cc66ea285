package dev.statute.openapi.document;

import dev.statute.text.Printable;
import java.util.Map;

/** Puts entries into mappings. */
final class Entries {

  private Entries() {}

  /** Puts an entry; of two with the same key the last one counts, as in nearly all tools. */
  static void put(Map<String, Node.Entry> entries, Node.Entry entry, DocumentProblems problems) {
    Node.Entry before = entries.put(entry.key(), entry);
    if (before != null) {
      problems.add(
          entry.keyPlace(),
          "The key "
              + Printable.quoted(entry.key())
              + " stands twice in this mapping, first in line "
              + before.keyPlace().line()
              + ". The first is ignored; remove one of them.");
    }
  }
}
