package dev.statute.codec.stream;

import dev.statute.codec.Content;
import dev.statute.codec.UnreadableContentException;
import dev.statute.field.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts a stream into lines. A line is there once its end is, whatever is to come: an LF after a CR
 * is left for later.
 */
final class LineReader implements AutoCloseable {

  /** What ends a line. */
  enum Ending {
    /** LF, or nothing at the end of the stream. */
    LF,
    /** CR, LF or CRLF. What follows the last of them is no line. */
    ANY
  }

  private static final int BLOCK = 8192;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Content content;
  private final InputStream in;
  private final Ending ending;
  private final int most;
  private final byte[] block = new byte[BLOCK];
  private int position;
  private int end;
  private long number;
  private boolean isAfterCr;
  private boolean isTooLong;

  /**
   * Opens content of some media types, and closes other content, whose connection would wait.
   *
   * @param name the type to tell of in a failure
   * @param subtypes the subtypes, in lower case, that are as good as that of the name
   * @param most the most octets that a line may have
   * @throws UnreadableContentException if the content is of another type
   */
  static LineReader open(
      Content content, MediaType name, Set<String> subtypes, Ending ending, int most)
      throws IOException {
    MediaType actual = content.type();
    if (!actual.type().equalsIgnoreCase(name.type())
        || !subtypes.contains(actual.subtype().toLowerCase(Locale.ROOT))) {
      content.open().close();
      throw new UnreadableContentException(
          "The content is " + actual.type() + "/" + actual.subtype() + ", not " + name + ".",
          "",
          content,
          null);
    }
    return new LineReader(content, content.open(), ending, most);
  }

  private LineReader(Content content, InputStream in, Ending ending, int most) {
    this.content = content;
    this.in = in;
    this.ending = ending;
    this.most = most;
  }

  /** Refuses a limit that no line could keep. */
  static void checkLimit(int most) {
    if (most <= 0) {
      throw new IllegalArgumentException("the limit must be positive: " + most);
    }
  }

  /** Gives the number of the line that was read last, from 1. */
  long number() {
    return number;
  }

  /** Reports a fault of the content. */
  UnreadableContentException unreadable(String message, String pointer, @Nullable Throwable cause) {
    return new UnreadableContentException(message, pointer, content, cause);
  }

  /**
   * Reads a line, without its end and without the byte order mark of the stream.
   *
   * @return the line, or null if there is none
   * @throws UnreadableContentException if it is too long; there is none after it
   */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (!isTooLong && (position < end || fill())) {
      if (isAfterCr && block[position] == '\n') {
        position++;
      }
      isAfterCr = false;
      int start = position;
      while (position < end && !isEnd(block[position])) {
        position++;
      }
      keep(line, start);
      if (position < end) {
        isAfterCr = block[position++] == '\r';
        return ended(line);
      }
    }
    if (isTooLong) {
      throw tooLong();
    }
    return ending == Ending.LF && line.size() > 0 ? ended(line) : null;
  }

  private boolean fill() throws IOException {
    position = 0;
    end = Math.max(0, in.read(block));
    return end > 0;
  }

  private boolean isEnd(byte octet) {
    return octet == '\n' || (octet == '\r' && ending == Ending.ANY);
  }

  private void keep(ByteArrayOutputStream line, int start) throws UnreadableContentException {
    if (position - start > most - line.size()) {
      isTooLong = true;
      throw tooLong();
    }
    line.write(block, start, position - start);
  }

  private UnreadableContentException tooLong() {
    return unreadable("Line " + (number + 1) + " has more than " + most + " octets.", "", null);
  }

  private byte[] ended(ByteArrayOutputStream line) {
    byte[] octets = line.toByteArray();
    number++;
    return number == 1 ? withoutMark(octets) : octets;
  }

  private static byte[] withoutMark(byte[] octets) {
    int length = BYTE_ORDER_MARK.length;
    boolean isMarked =
        octets.length >= length && Arrays.equals(octets, 0, length, BYTE_ORDER_MARK, 0, length);
    return isMarked ? Arrays.copyOfRange(octets, length, octets.length) : octets;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
