package dev.statute.capture.har;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.rule.message.CapturedContent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;

/**
 * A content as HAR has it.
 *
 * @param size how many octets it has; -1 if that is not known
 * @param sentSize how many were sent; -1 if that is not known
 * @param text the content
 * @param isBase64 whether the text is its octets in base64
 * @param isPresent whether there was some, but no more is known
 */
record WrittenContent(long size, long sentSize, String text, boolean isBase64, boolean isPresent) {

  static WrittenContent of(CapturedContent content) {
    if (content instanceof CapturedContent.Whole whole) {
      int length = whole.octets().length;
      return text(whole.octets(), length, whole.isDecoded() && length > 0 ? -1 : length);
    }
    if (content instanceof CapturedContent.Sized sized) {
      return new WrittenContent(sized.size(), sized.size(), "", false, false);
    }
    return new WrittenContent(-1, -1, "", false, content.isPresent());
  }

  private static WrittenContent text(byte[] octets, long size, long sentSize) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
      return new WrittenContent(size, sentSize, text, false, false);
    } catch (CharacterCodingException e) {
      String text = Base64.getEncoder().encodeToString(octets);
      return new WrittenContent(size, sentSize, text, true, false);
    }
  }
}
