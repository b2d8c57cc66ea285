package dev.statute.codec.multipart;

import dev.statute.codec.Content;
import dev.statute.codec.UnreadableContentException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds delimiters in a stream. */
final class PartScanner {

  private static final int BLOCK = 16 << 10;

  private final Content whole;
  private final InputStream in;
  private final byte[] delimiter;
  private final byte[] block = new byte[BLOCK];
  private int position;
  private int end;

  /** The octets from the position on that are known to be content. */
  private int known;

  PartScanner(Content whole, byte[] delimiter) throws IOException {
    this.whole = whole;
    this.in = whole.open();
    this.delimiter = delimiter;
    // The first delimiter need not follow a line.
    block[end++] = '\r';
    block[end++] = '\n';
  }

  /** Reads content up to the next delimiter; -1 if that is next. */
  int read(byte[] octets, int offset, int length) throws IOException {
    int plain = plain();
    if (plain == 0) {
      return -1;
    }
    int count = Math.min(plain, length);
    System.arraycopy(block, position, octets, offset, count);
    pass(count);
    return count;
  }

  private void pass(int count) {
    position += count;
    known = Math.max(0, known - count);
  }

  /** Counts what can be given before a delimiter; none if that is next. */
  private int plain() throws IOException {
    while (known == 0) {
      int at = find();
      known = at - position;
      if (known == 0) {
        if (end - position >= delimiter.length) {
          return 0;
        }
        require();
      }
    }
    return known;
  }

  /**
   * Finds a delimiter, or the start of one at the end of the block. Only its first octet is a CR,
   * so that no octet is looked at more than twice.
   */
  private int find() {
    int i = position;
    while (i < end) {
      int count = 0;
      while (count < delimiter.length && i + count < end && block[i + count] == delimiter[count]) {
        count++;
      }
      if (count == delimiter.length || i + count == end) {
        return i;
      }
      i += Math.max(1, count);
    }
    return end;
  }

  void skipToDelimiter() throws IOException {
    for (int plain = plain(); plain > 0; plain = plain()) {
      pass(plain);
    }
    pass(delimiter.length);
  }

  /** Tells whether the delimiter that was passed is the last, else passes the end of its line. */
  boolean isLast() throws IOException {
    int next = octet();
    if (next == '-') {
      if (octet() == '-') {
        return true;
      }
      throw malformed("A boundary is not followed by the end of a line");
    }
    for (int padding = 0; next == ' ' || next == '\t'; padding++) {
      if (padding > BLOCK) {
        throw malformed("A boundary is followed by too much white space");
      }
      next = octet();
    }
    if (next != '\r' || octet() != '\n') {
      throw malformed("A boundary is not followed by the end of a line");
    }
    return false;
  }

  /** Reads the lines of a header section, and the empty line after them. */
  List<String> headerLines(int most) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int left = most;
    while (true) {
      int octet = octet();
      if (octet != '\r') {
        if (--left < 0) {
          throw malformed("The header section of a part has more than " + most + " octets");
        }
        line.append((char) octet);
      } else if (octet() != '\n') {
        throw malformed("A line of the header section of a part does not end with CRLF");
      } else if (line.isEmpty()) {
        backToDelimiter();
        return lines;
      } else {
        lines.add(line.toString());
        line.setLength(0);
      }
    }
  }

  /** A part that has no content at all may share the empty line with the next delimiter. */
  private void backToDelimiter() throws IOException {
    // No octet was read since the empty line, so it is still there.
    position -= 2;
    while (end - position < delimiter.length) {
      int size = end - position;
      if (!Arrays.equals(block, position, end, delimiter, 0, size)) {
        break;
      }
      require();
    }
    int size = Math.min(delimiter.length, end - position);
    if (size < delimiter.length
        || !Arrays.equals(block, position, position + size, delimiter, 0, size)) {
      position += 2;
    }
  }

  private int octet() throws IOException {
    if (position == end) {
      require();
    }
    known = 0;
    return block[position++] & 0xff;
  }

  private void require() throws IOException {
    if (!fill()) {
      throw malformed("The content ends before its last boundary");
    }
  }

  private boolean fill() throws IOException {
    // Two octets before the position may be wanted again.
    int kept = Math.min(2, position);
    int from = position - kept;
    if (end == block.length || position == end) {
      System.arraycopy(block, from, block, 0, end - from);
      end -= from;
      position = kept;
    }
    int read = in.read(block, end, block.length - end);
    end += Math.max(0, read);
    return read > 0;
  }

  /** Reads to the end of the content, so that a connection knows it. */
  void skipAll() throws IOException {
    int read = 0;
    while (read >= 0) {
      read = in.read(block, 0, block.length);
    }
    position = 0;
    end = 0;
    known = 0;
  }

  void close() throws IOException {
    in.close();
  }

  private UnreadableContentException malformed(String problem) {
    return new UnreadableContentException(problem + " (RFC 2046, 5.1.1).", "", whole, null);
  }
}
