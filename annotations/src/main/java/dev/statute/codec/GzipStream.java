package dev.statute.codec;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Decodes gzip (RFC 1952), member after member up to the end of the coded octets; without any
 * octet, it is empty. Reads nothing before it is read, and fails with what the coded octets fail
 * with.
 *
 * <p>A {@link GZIPInputStream} calls itself for each member, so that many empty ones exhaust the
 * stack, and takes a failure between two of them for the end.
 */
public final class GzipStream extends InputStream {

  private static final int BUFFER = 8 << 10;
  private static final byte[] NONE = {};

  private final Coded coded;
  private @Nullable Member member;
  private boolean isAfterFirst;
  private boolean isAtEnd;

  /**
   * Begins.
   *
   * @param coded gives what is decoded, and is closed with this stream
   */
  public GzipStream(InputStream coded) {
    this.coded = new Coded(Objects.requireNonNull(coded, "coded"));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /**
   * Decodes octets.
   *
   * @throws ZipException if the octets are not gzip
   * @throws java.io.EOFException if they end within a member
   */
  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, octets.length);
    if (length == 0) {
      return 0;
    }
    while (!isAtEnd) {
      Member current = member == null ? begin() : member;
      if (current == null) {
        isAtEnd = true;
      } else {
        int count = current.read(octets, offset, length);
        coded.failIfFailed();
        if (count >= 0) {
          return count;
        }
        end(current);
      }
    }
    return -1;
  }

  /** Begins the next member, or gives null if there is none. */
  private @Nullable Member begin() throws IOException {
    if (!coded.hasMore()) {
      return null;
    }
    try {
      member = new Member(coded);
      return member;
    } catch (ZipException e) {
      if (isAfterFirst) {
        // What follows the last member is padding.
        return null;
      }
      throw e;
    }
  }

  private void end(Member ended) throws IOException {
    coded.unread(ended.rest());
    ended.close();
    member = null;
    isAfterFirst = true;
  }

  @Override
  public void close() throws IOException {
    isAtEnd = true;
    try (coded.in) {
      if (member != null) {
        member.close();
      }
    }
  }

  /** Decodes a member, and those that follow it in the same buffer. */
  private static final class Member extends GZIPInputStream {

    private static final int TRAILER = 8;

    Member(Coded coded) throws IOException {
      super(coded, BUFFER);
    }

    /** Gives what was read and is not of the member. */
    byte[] rest() {
      int rest = inf.getRemaining() - TRAILER;
      return rest > 0 ? Arrays.copyOfRange(buf, len - rest, len) : NONE;
    }
  }

  /** Gives octets, some of them again. */
  private static final class Coded extends InputStream {

    private final InputStream in;
    private byte[] unread = NONE;
    private int next;
    private @Nullable IOException failure;

    Coded(InputStream in) {
      this.in = in;
    }

    void unread(byte[] octets) {
      byte[] behind = Arrays.copyOfRange(unread, next, unread.length);
      unread = Arrays.copyOf(octets, octets.length + behind.length);
      System.arraycopy(behind, 0, unread, octets.length, behind.length);
      next = 0;
    }

    boolean hasMore() throws IOException {
      byte[] one = new byte[1];
      if (next == unread.length && read(one, 0, 1) > 0) {
        unread(one);
      }
      return next < unread.length;
    }

    void failIfFailed() throws IOException {
      if (failure != null) {
        throw failure;
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] octets, int offset, int length) throws IOException {
      int count = Math.min(length, unread.length - next);
      if (count > 0) {
        System.arraycopy(unread, next, octets, offset, count);
        next += count;
        return count;
      }
      try {
        return in.read(octets, offset, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    /** Members are begun one by one. */
    @Override
    public int available() {
      return 0;
    }

    /** Does nothing: another member may follow. */
    @Override
    public void close() {}
  }
}
