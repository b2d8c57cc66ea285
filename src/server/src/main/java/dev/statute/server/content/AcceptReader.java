package dev.statute.server.content;

import dev.statute.field.Accept;
import dev.statute.field.Fields;
import dev.statute.field.MediaType;
import dev.statute.http.Header;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what media types a client wants; the wishes that most clients have are read but once. */
public final class AcceptReader {

  /** Leaves the choice to the server, as no field does (RFC 9110, 12.5.1). */
  private static final String ANYTHING = "*/*";

  private final Map<String, Optional<Accept>> usual = new HashMap<>();

  /**
   * Prepares for requests.
   *
   * @param writable the media types that the codec writes, most often one of which is wanted
   */
  public AcceptReader(List<MediaType> writable) {
    usual.put(ANYTHING, Optional.empty());
    for (MediaType type : writable) {
      String value = type.toString();
      usual.put(value, Optional.of(Accept.parse(value)));
    }
  }

  /** Returns the wish, if there is one; a field that is malformed expresses none. */
  public Optional<Accept> read(Fields fields) {
    List<String> lines = fields.all(Header.ACCEPT.fieldName());
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    if (lines.size() == 1) {
      Optional<Accept> read = usual.get(lines.get(0));
      if (read != null) {
        return read;
      }
    }
    return fields.readable(Header.ACCEPT, Accept.CODEC);
  }
}
