package dev.statute.codec.multipart;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the octets of all parts with the delimiters between, and opens each as it comes. */
final class JoinedParts extends InputStream {

  private static final byte[] CLOSING = "--\r\n".getBytes(US_ASCII);

  private final byte[] delimiter;
  private final BodyPartSource parts;
  private @Nullable BodyPart next;
  private InputStream current = InputStream.nullInputStream();
  private boolean isContent;
  private boolean isStarted;
  private boolean isAtEnd;

  /** How much of a delimiter the content ends with so far. */
  private int matched;

  JoinedParts(Boundary boundary, BodyPartSource parts) {
    this.delimiter = boundary.delimiter();
    this.parts = parts;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, octets.length);
    if (length == 0) {
      return 0;
    }
    int read = current.read(octets, offset, length);
    while (read < 0 && !isAtEnd) {
      advance();
      read = current.read(octets, offset, length);
    }
    if (isContent) {
      requireNoDelimiter(octets, offset, offset + read);
    }
    return read;
  }

  private void advance() throws IOException {
    current.close();
    BodyPart part = next;
    if (part != null) {
      next = null;
      isContent = true;
      // The header section ends with the end of a line.
      matched = 2;
      current = part.content().open();
      return;
    }
    isContent = false;
    part = parts.next();
    next = part;
    byte[] header = part == null ? CLOSING : MultipartBody.header(part.fields());
    int start = isStarted ? 0 : 2;
    byte[] lead = Arrays.copyOfRange(delimiter, start, delimiter.length + header.length);
    System.arraycopy(header, 0, lead, delimiter.length - start, header.length);
    isStarted = true;
    isAtEnd = part == null;
    current = new ByteArrayInputStream(lead);
  }

  /** The boundary must not be in a part (RFC 2046, 5.1.1), or somebody else would write parts. */
  private void requireNoDelimiter(byte[] octets, int start, int end) throws IOException {
    int count = matched;
    for (int i = start; i < end; i++) {
      if (octets[i] == delimiter[count]) {
        count++;
      } else {
        count = octets[i] == delimiter[0] ? 1 : 0;
      }
      if (count == delimiter.length) {
        throw new IOException("a part has the boundary of the whole (RFC 2046, 5.1.1)");
      }
    }
    matched = count;
  }

  @Override
  public void close() throws IOException {
    isAtEnd = true;
    next = null;
    isContent = false;
    InputStream open = current;
    current = InputStream.nullInputStream();
    open.close();
  }
}
