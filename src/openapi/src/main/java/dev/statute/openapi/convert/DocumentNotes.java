package dev.statute.openapi.convert;

import dev.statute.openapi.convert.note.Notes;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.model.OpenApi;
import java.util.Set;

/** Notes what a document says apart from its operations, and contracts have no word for. */
final class DocumentNotes {

  private static final Set<String> INFO = Set.of("contact", "license", "termsOfService");

  private DocumentNotes() {}

  static void add(OpenApi api, boolean isGrouped, Notes notes) {
    boolean isOfTags =
        isGrouped && api.operations().stream().noneMatch(operation -> operation.tags().isEmpty());
    if (isOfTags && !api.description().isBlank()) {
      api.root()
          .mapping("info")
          .ifPresent(
              info ->
                  notes.unsaid(
                      info.place(), "info.description", "each interface has that of its tag"));
    }
    api.others()
        .forEach(
            other -> notes.unsaid(other.place(), other.key(), "contracts have no word for it"));
    api.servers()
        .forEach(
            server ->
                notes.unsaid(server.place(), "servers", "clients are given the URI of the server"));
    for (Node.Entry entry : api.root().entries().values()) {
      if (entry.key().equals("externalDocs")) {
        notes.unsaid(entry.keyPlace(), entry.key(), "links are left out");
      } else if (entry.key().startsWith("x-") && !entry.key().startsWith("x-statute-")) {
        notes.unsaid(entry.keyPlace(), "x-", "extensions are left out");
      }
    }
    api.root()
        .mapping("info")
        .ifPresent(
            info ->
                info.entries()
                    .forEach(
                        (key, entry) -> {
                          if (INFO.contains(key)) {
                            notes.unsaid(
                                entry.keyPlace(), "info." + key, "a base document says it");
                          }
                        }));
  }
}
