package dev.statute.contract.file.text;

import dev.statute.contract.file.PublishedComponent;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.shape.Caching;
import dev.statute.text.Printable;
import java.util.regex.Pattern;

/** Reads responses of contract files. */
final class ResponseReader {

  private static final Pattern STATUS = Pattern.compile("[1-9]([0-9]{2}|XX)|default");

  private ResponseReader() {}

  static PublishedResponse read(String key, Section section) {
    String status = section.textOrNumber("status");
    if (section.has("status") && !STATUS.matcher(status).matches()) {
      section.refuse(
          "status",
          "must be a status such as 200, 4XX or default, not " + Printable.quoted(status));
    }
    return new PublishedResponse(
        key,
        status,
        section.name("record", ""),
        section.entries(
            "components", (name, node) -> new PublishedComponent(name, section.type(node))),
        section.flag("common", false),
        OperationReader.content(section),
        section.flag("open-content", false),
        section.name("problem", ""),
        section.entries("fields", section.read(ResponseReader::field)),
        section.word("caching", Caching.class, Caching.NONE),
        section.text("doc", ""));
  }

  private static PublishedField field(String name, Section section) {
    return new PublishedField(
        name,
        section.flag("always", true),
        section.name("type", ""),
        section.word("origin", PublishedField.Origin.class),
        section.name("clause", ""),
        section.flag("managed", false));
  }
}
