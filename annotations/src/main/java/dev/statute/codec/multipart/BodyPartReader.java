package dev.statute.codec.multipart;

import dev.statute.codec.Content;
import dev.statute.codec.UnreadableContentException;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.Fields;
import dev.statute.field.MediaType;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Reads content part by part (RFC 2046, 5.1.1), in time that grows with its length only, and within
 * a buffer of fixed size. Lines end with CRLF; what comes before the first and after the last
 * delimiter is skipped. Not thread-safe.
 */
public final class BodyPartReader implements BodyPartSource, Closeable {

  private static final String CONTENT_TYPE = "Content-Type";
  private static final MediaType TEXT = MediaType.of("text", "plain");

  private final Content whole;
  private final PartScanner scanner;
  private final int most;
  private int number;
  private boolean isDone;
  private volatile boolean isClosed;

  private BodyPartReader(Content whole, PartScanner scanner, int most) {
    this.whole = whole;
    this.scanner = scanner;
    this.most = most;
  }

  /**
   * Opens content.
   *
   * @param whole the content, whose media type names a boundary
   * @param most the most octets that the header section of a part may have
   * @return a reader at the first part
   * @throws UnreadableContentException if the media type has no boundary, or one that is malformed
   * @throws IOException if the content cannot be had
   */
  public static BodyPartReader open(Content whole, int most) throws IOException {
    String text = whole.type().parameter(Boundary.PARAMETER).orElse("");
    try {
      Boundary boundary = new Boundary(text);
      return new BodyPartReader(whole, new PartScanner(whole, boundary.delimiter()), most);
    } catch (IllegalArgumentException e) {
      throw new UnreadableContentException(
          "The media type has no well-formed boundary (RFC 2046, 5.1.1).", "", whole, e);
    }
  }

  /**
   * Reads up to the next part, over what is left of the last.
   *
   * @return the part, whose content can be opened once and read until the next part is asked for;
   *     or null after the last
   * @throws UnreadableContentException if the content is malformed, or ends before its last
   *     delimiter
   * @throws IOException if the stream throws it, or was closed before the last part
   */
  @Override
  public @Nullable BodyPart next() throws IOException {
    if (isDone) {
      return null;
    }
    requireOpen();
    scanner.skipToDelimiter();
    if (scanner.isLast()) {
      isDone = true;
      scanner.skipAll();
      return null;
    }
    int part = ++number;
    Fields fields = HeaderSection.parse(scanner.headerLines(most), whole);
    AtomicBoolean isOpened = new AtomicBoolean();
    Content content = Content.stream(() -> open(part, isOpened), type(fields));
    return new BodyPart(fields, content);
  }

  /** Whoever went on would take some parts for all. */
  private void requireOpen() throws IOException {
    if (isClosed) {
      throw new IOException("the content was closed before all of its parts were read");
    }
  }

  /** What is no media type is taken for text too (RFC 2045, 5.2). */
  private static MediaType type(Fields fields) {
    try {
      return fields.first(CONTENT_TYPE).map(MediaType::parseReceived).orElse(TEXT);
    } catch (FieldSyntaxException e) {
      return TEXT;
    }
  }

  private InputStream open(int part, AtomicBoolean isOpened) {
    if (isOpened.getAndSet(true)) {
      throw new IllegalStateException("the content of a part can be read once");
    }
    return new PartStream(part);
  }

  /** Closes the content. */
  @Override
  public void close() throws IOException {
    isClosed = true;
    scanner.close();
  }

  private final class PartStream extends InputStream {

    private final int part;

    PartStream(int part) {
      this.part = part;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] octets, int offset, int length) throws IOException {
      Objects.checkFromIndexSize(offset, length, octets.length);
      requireOpen();
      if (part != number || isDone) {
        throw new IOException("the part is gone, since another was asked for");
      }
      return length == 0 ? 0 : scanner.read(octets, offset, length);
    }
  }
}
