package dev.statute.field.structured;

import dev.statute.field.FieldSyntaxException;
import java.nio.charset.StandardCharsets;

/**
 * A Display String (RFC 9651, 3.3.8): text of any characters, meant for people.
 *
 * @param value Unicode text without unpaired surrogates, perhaps empty
 */
public record BareDisplayString(String value) implements BareItem {

  /**
   * Checks the characters.
   *
   * @param value the text
   * @throws FieldSyntaxException if it has an unpaired surrogate, which UTF-8 cannot encode
   */
  public BareDisplayString {
    for (int i = 0; i < value.length(); i++) {
      int c = value.codePointAt(i);
      if (Character.isSupplementaryCodePoint(c)) {
        i++;
      } else if (Character.isSurrogate((char) c)) {
        throw new FieldSyntaxException(value, i, "Unicode text without unpaired surrogates");
      }
    }
  }

  /** Gives the wire form, such as {@code %"f%c3%bc%c3%bc"}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(value.length() + 3).append("%\"");
    for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
      if (octet < ' ' || octet == '%' || octet == '"' || octet == 0x7F) {
        out.append('%')
            .append(Character.forDigit(octet >> 4 & 0xF, 16))
            .append(Character.forDigit(octet & 0xF, 16));
      } else {
        out.append((char) octet);
      }
    }
    return out.append('"').toString();
  }
}
