package dev.statute.field;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Writes and reads the names in parts of {@code multipart/form-data}: in UTF-8 (RFC 7578, 5.1.2),
 * with a quote, CR and LF percent-encoded as the HTML Standard has it. Characters stand for octets.
 */
final class FormDataName {

  private FormDataName() {}

  static String encode(String name) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
      throw new UnfitValueException("a name without half a surrogate pair", name);
    }
    String escaped = name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    return new String(escaped.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /** Decodes a name; one that is not UTF-8 as ISO-8859-1. */
  static String decode(String value) {
    byte[] octets = value.getBytes(StandardCharsets.ISO_8859_1);
    String name;
    try {
      name = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
    } catch (CharacterCodingException other) {
      name = value;
    }
    return name.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
  }
}
