package dev.statute.openapi.document;

import dev.statute.report.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a file: UTF-8, or UTF-16 with or without a byte order mark.
 *
 * @param text the characters; those that cannot be decoded are U+FFFD
 * @param hasMark whether a byte order mark stands before them
 * @param malformed the offset of the first that cannot be decoded; -1 for none
 * @param charset the encoding
 */
record DecodedText(String text, boolean hasMark, int malformed, Charset charset) {

  private static final char MARK = '\uFEFF';

  /** Returns the characters as the file has them. */
  SourceText source() {
    return new SourceText(hasMark ? MARK + text : text, charset);
  }

  static DecodedText of(byte[] bytes) {
    Charset charset = charset(bytes);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 2);
    int malformed = -1;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      malformed = malformed < 0 ? out.position() : malformed;
      in.position(in.position() + result.length());
      out.put('\uFFFD');
      result = decoder.decode(in, out, true);
    }
    String text = out.flip().toString();
    return marked(text, malformed, charset);
  }

  static DecodedText of(String text) {
    return marked(text, -1, StandardCharsets.UTF_8);
  }

  private static DecodedText marked(String text, int malformed, Charset charset) {
    boolean hasMark = !text.isEmpty() && text.charAt(0) == MARK;
    return new DecodedText(
        hasMark ? text.substring(1) : text,
        hasMark,
        hasMark && malformed > 0 ? malformed - 1 : malformed,
        charset);
  }

  /** Tells by the mark, or by the zeros of the first character, which is ASCII (RFC 4627, 3). */
  private static Charset charset(byte[] bytes) {
    if (bytes.length >= 2) {
      int first = bytes[0] & 0xFF;
      int second = bytes[1] & 0xFF;
      if ((first == 0xFE && second == 0xFF) || (first == 0 && second != 0)) {
        return StandardCharsets.UTF_16BE;
      }
      if ((first == 0xFF && second == 0xFE) || (first != 0 && second == 0)) {
        return StandardCharsets.UTF_16LE;
      }
    }
    return StandardCharsets.UTF_8;
  }
}
