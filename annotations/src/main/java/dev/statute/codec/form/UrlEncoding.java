package dev.statute.codec.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes {@code application/x-www-form-urlencoded} (URL Standard, 5). */
final class UrlEncoding {

  private static final String PLAIN = "*-._";
  private static final String DIGITS = "0123456789ABCDEF";
  private static final int RADIX = 16;

  private UrlEncoding() {}

  /** Makes a character of each octet. */
  static String octets(byte[] octets) {
    return new String(octets, ISO_8859_1);
  }

  /** Reads fields, but not many more than wanted. */
  static List<FormField> parse(String text, int most) {
    List<FormField> fields = new ArrayList<>();
    int start = 0;
    while (start <= text.length() && fields.size() <= most) {
      int ampersand = text.indexOf('&', start);
      int end = ampersand < 0 ? text.length() : ampersand;
      if (end > start) {
        fields.add(field(text.substring(start, end)));
      }
      start = end + 1;
    }
    return fields;
  }

  private static FormField field(String text) {
    int equals = text.indexOf('=');
    boolean isValued = equals >= 0;
    return new FormField(
        decode(text, 0, isValued ? equals : text.length()).toString(UTF_8),
        isValued ? decode(text, equals + 1, text.length()).toString(UTF_8) : "");
  }

  /** Decodes a text in which each character is an octet, and a plus sign stands for itself. */
  static String percentDecode(String text, Charset charset) {
    String escaped = text.replace("+", "%2B");
    return decode(escaped, 0, escaped.length()).toString(charset);
  }

  /** Decodes a text in which each character is an octet. */
  private static ByteArrayOutputStream decode(String text, int start, int end) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '%' && i + 2 < end && digit(text, i + 1) >= 0 && digit(text, i + 2) >= 0) {
        octets.write(digit(text, i + 1) * RADIX + digit(text, i + 2));
        i += 2;
      } else if (c == '+') {
        octets.write(' ');
      } else {
        octets.write(c);
      }
    }
    return octets;
  }

  private static int digit(String text, int index) {
    char c = text.charAt(index);
    return c < 0x80 ? Character.digit(c, RADIX) : -1;
  }

  static String write(List<FormField> fields) {
    StringBuilder out = new StringBuilder();
    for (FormField field : fields) {
      if (!out.isEmpty()) {
        out.append('&');
      }
      encode(field.name(), out);
      out.append('=');
      encode(field.value(), out);
    }
    return out.toString();
  }

  private static void encode(String text, StringBuilder out) {
    for (byte next : utf8(text)) {
      int octet = next & 0xff;
      if (octet == ' ') {
        out.append('+');
      } else if (isPlain(octet)) {
        out.append((char) octet);
      } else {
        out.append('%').append(DIGITS.charAt(octet >> 4)).append(DIGITS.charAt(octet & 0xf));
      }
    }
  }

  /** Encodes a text, whose characters forms cannot lose. */
  static byte[] utf8(String text) {
    try {
      ByteBuffer encoded = UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] octets = new byte[encoded.remaining()];
      encoded.get(octets);
      return octets;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("half a surrogate pair has no place in a form", e);
    }
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || PLAIN.indexOf(c) >= 0;
  }
}
