package dev.statute.codec.multipart;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.statute.codec.Content;
import dev.statute.field.FieldLine;
import dev.statute.field.Fields;
import dev.statute.field.MediaType;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;

/** Writes content of several parts, one octet after the other: no part is kept in memory. */
public final class MultipartBody {

  private static final int CLOSING = "--\r\n".length();

  private MultipartBody() {}

  /**
   * Joins parts. The length is known if those of all parts are.
   *
   * @param type the media type, to which the boundary is added
   * @param boundary what separates the parts; a part that has it fails as it is sent
   * @param parts the parts
   * @return the content, which can be opened any number of times if the parts can
   */
  public static Content of(MediaType type, Boundary boundary, List<BodyPart> parts) {
    List<BodyPart> copy = List.copyOf(parts);
    MediaType whole = boundary.in(type);
    OptionalLong length = length(boundary, copy);
    return length.isPresent()
        ? Content.stream(() -> joined(boundary, copy), length.getAsLong(), whole)
        : Content.stream(() -> joined(boundary, copy), whole);
  }

  /**
   * Joins parts that come one by one.
   *
   * @param type the media type, to which the boundary is added
   * @param boundary what separates the parts; a part that has it fails as it is sent
   * @param parts the parts
   * @return the content, which can be opened once
   */
  public static Content of(MediaType type, Boundary boundary, BodyPartSource parts) {
    return Content.stream(() -> new JoinedParts(boundary, parts), boundary.in(type));
  }

  private static JoinedParts joined(Boundary boundary, List<BodyPart> parts) {
    Iterator<BodyPart> rest = parts.iterator();
    return new JoinedParts(boundary, () -> rest.hasNext() ? rest.next() : null);
  }

  private static OptionalLong length(Boundary boundary, List<BodyPart> parts) {
    int delimiter = boundary.delimiter().length;
    // The first delimiter lacks the end of a line.
    long total = parts.isEmpty() ? delimiter - 2L + CLOSING : delimiter - 2L + delimiter + CLOSING;
    for (int i = 0; i < parts.size(); i++) {
      BodyPart part = parts.get(i);
      OptionalLong length = part.content().length();
      if (length.isEmpty()) {
        return OptionalLong.empty();
      }
      total += header(part.fields()).length + length.getAsLong() + (i == 0 ? 0 : delimiter);
    }
    return OptionalLong.of(total);
  }

  /** Gives what stands between a delimiter and the octets of a part. */
  static byte[] header(Fields fields) {
    StringBuilder text = new StringBuilder("\r\n");
    for (FieldLine line : fields) {
      text.append(line.name().name()).append(": ").append(line.value()).append("\r\n");
    }
    return text.append("\r\n").toString().getBytes(ISO_8859_1);
  }
}
