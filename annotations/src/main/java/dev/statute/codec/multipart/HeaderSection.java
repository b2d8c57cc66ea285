package dev.statute.codec.multipart;

import dev.statute.codec.Content;
import dev.statute.codec.UnreadableContentException;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.Fields;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of the header section of a part. */
final class HeaderSection {

  private HeaderSection() {}

  /** Reads lines, each of which may go on in the next after white space (RFC 822, 3.1.1). */
  static Fields parse(List<String> lines, Content whole) throws UnreadableContentException {
    List<String> unfolded = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String line : lines) {
      boolean isFolded = line.startsWith(" ") || line.startsWith("\t");
      if (!isFolded && !current.isEmpty()) {
        unfolded.add(current.toString());
        current.setLength(0);
      }
      current.append(isFolded ? " " : "").append(line.strip());
    }
    if (!current.isEmpty()) {
      unfolded.add(current.toString());
    }
    Fields.Builder fields = Fields.builder();
    for (String line : unfolded) {
      add(line, fields, whole);
    }
    return fields.build();
  }

  private static void add(String line, Fields.Builder fields, Content whole)
      throws UnreadableContentException {
    int colon = line.indexOf(':');
    try {
      fields.add(line.substring(0, Math.max(0, colon)).strip(), line.substring(colon + 1).strip());
    } catch (FieldSyntaxException e) {
      throw new UnreadableContentException(
          "A line of the header section of a part is not well-formed (RFC 2046, 5.1).",
          "",
          whole,
          e);
    }
  }
}
