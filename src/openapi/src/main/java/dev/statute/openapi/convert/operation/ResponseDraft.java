package dev.statute.openapi.convert.operation;

import dev.statute.contract.StatusRef;
import dev.statute.contract.file.PublishedContent;
import dev.statute.openapi.document.Place;
import java.util.List;

/**
 * A response of a contract without what the law makes of it.
 *
 * @param key its name
 * @param status its status
 * @param contents the forms of its content; none if it has none
 * @param problemType the type of its problem document; empty for none
 * @param fields the header fields that the document declares
 * @param doc what the document says of it
 * @param place where its status stands
 */
record ResponseDraft(
    String key,
    StatusRef status,
    List<PublishedContent> contents,
    String problemType,
    List<FieldDraft> fields,
    String doc,
    Place place) {

  /** Copies the lists. */
  ResponseDraft {
    contents = List.copyOf(contents);
    fields = List.copyOf(fields);
  }

  /**
   * A header field.
   *
   * @param name its name
   * @param isAlways whether each such response has it
   * @param type the text of its type; empty for text
   * @param isOwn whether the law does not know it
   */
  record FieldDraft(String name, boolean isAlways, String type, boolean isOwn) {}
}
