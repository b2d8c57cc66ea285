package dev.statute.server.receiving;

import dev.statute.codec.Content;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The content of a request, up to a limit, with what became of reading it. That can be asked while
 * another thread waits for the client: no lock is held meanwhile, and whoever reads at the same
 * time fails instead of waiting.
 */
public final class LimitedContent extends InputStream {

  /** The value of {@link #first} while no octet is kept. */
  private static final int NONE = -1;

  private final InputStream in;
  private final long limit;
  private volatile long count;
  private volatile boolean isAtEnd;
  private volatile boolean isTooLarge;
  private volatile boolean isBroken;
  private volatile @Nullable Content handedOut;
  private volatile boolean isAbandoned;
  private volatile int first = NONE;
  private final AtomicBoolean isReading = new AtomicBoolean();

  /**
   * Limits content.
   *
   * @param in the content
   * @param limit the most octets that it may have
   */
  public LimitedContent(InputStream in, long limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * Tells whether there was more than the limit.
   *
   * @return whether there was, as far as it was read
   */
  public boolean isTooLarge() {
    return isTooLarge;
  }

  /**
   * Tells whether the client went away, or sent malformed content.
   *
   * @return whether reading failed
   */
  public boolean isBroken() {
    return isBroken;
  }

  /**
   * Remembers that a handler has the stream, and may still read it while it answers.
   *
   * @param content what the handler has
   */
  public void handOut(Content content) {
    handedOut = content;
  }

  /**
   * Tells whether a handler found that the content it has cannot be read.
   *
   * @param isAtFault tells of some content whether the failure is about it
   * @return whether it is about this content, not about that of another message
   */
  public boolean isFaulty(Predicate<Content> isAtFault) {
    Content content = handedOut;
    return content != null && isAtFault.test(content);
  }

  /**
   * Tells whether a handler has the stream.
   *
   * @return whether it has
   */
  public boolean isHandedOut() {
    return handedOut != null;
  }

  /**
   * Gives no more octets to whoever has the stream.
   *
   * @return whether some may be left that nobody else can read
   */
  public boolean abandon() {
    isAbandoned = true;
    return isHandedOut() && !isAtEnd;
  }

  /**
   * Tells whether there is no content, once the client has sent the first octet or the end. That
   * octet is kept for whoever reads.
   *
   * @return whether the end came first
   * @throws IOException if reading fails
   */
  public boolean isEmpty() throws IOException {
    if (first == NONE) {
      first = read();
    }
    return first == NONE;
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
    if (first == NONE) {
      return readNext(octets, offset, length);
    }
    octets[offset] = (byte) first;
    first = NONE;
    boolean isMore = length > 1 && available() > 0;
    return isMore ? 1 + Math.max(0, readNext(octets, offset + 1, length - 1)) : 1;
  }

  private int readNext(byte[] octets, int offset, int length) throws IOException {
    if (isAtEnd) {
      return -1;
    }
    if (isAbandoned) {
      throw new IOException("the request has been answered");
    }
    if (isTooLarge) {
      throw new IOException("the content is larger than " + limit + " octets");
    }
    // One octet beyond the limit tells whether there is more than that.
    long left = limit - count;
    int read = readOn(octets, offset, left < length ? (int) left + 1 : length);
    if (read < 0) {
      isAtEnd = true;
      return -1;
    }
    long total = count + read;
    count = total;
    if (total > limit) {
      isTooLarge = true;
      throw new IOException("the content is larger than " + limit + " octets");
    }
    return read;
  }

  private int readOn(byte[] octets, int offset, int length) throws IOException {
    if (isReading.getAndSet(true)) {
      throw new IllegalStateException("another thread is reading the content");
    }
    try {
      return in.read(octets, offset, length);
    } catch (IOException | RuntimeException e) {
      isBroken = true;
      throw e;
    } finally {
      isReading.set(false);
    }
  }

  @Override
  public int available() throws IOException {
    int next = isAtEnd || isTooLarge ? 0 : in.available();
    return first == NONE || next > 0 ? next : 1;
  }

  /**
   * Reads the end, if it is next. A codec that has what it wants need not do so, and a request
   * whose end is missing is incomplete (RFC 9112, 8).
   *
   * @throws IOException if reading fails
   */
  public void readEnd() throws IOException {
    if (!isAtEnd) {
      read();
    }
  }

  /**
   * Tells whether the connection can be used again, as far as that is known before the rest is
   * read.
   *
   * @param length the length of all content, negative if it is not known
   * @param most the most octets that are worth reading for it
   * @return false only if the client better sends no more
   */
  public boolean isReusable(long length, int most) {
    if (isTooLarge || isBroken) {
      return false;
    }
    // What the handler answers may be made of the rest.
    return isAtEnd || isHandedOut() || length - count <= most;
  }
}
