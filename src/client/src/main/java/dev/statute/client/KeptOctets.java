package dev.statute.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Octets in memory, in segments: adding more copies none of those that are there. Read once all are
 * added.
 */
final class KeptOctets {

  private static final int FIRST_SEGMENT = 1 << 10;
  private static final int PART = 1 << 13;
  private static final int LARGEST_SEGMENT = 1 << 18;

  private final List<ByteBuffer> segments = new ArrayList<>();
  private long size;

  void add(byte[] octets, int offset, int length) {
    add(ByteBuffer.wrap(octets, offset, length), length);
  }

  /** Adds the next octets of a buffer, as many as it is told to. */
  void add(ByteBuffer from, int length) {
    int left = length;
    while (left > 0) {
      ByteBuffer segment = last();
      int part = Math.min(left, segment.remaining());
      segment.put(segment.position(), from, from.position(), part);
      segment.position(segment.position() + part);
      from.position(from.position() + part);
      left -= part;
      size += part;
    }
  }

  /**
   * Adds what a stream gives, up to a number of octets in all.
   *
   * @return whether that was all
   */
  boolean fill(InputStream in, long limit) throws IOException {
    byte[] part = new byte[PART];
    for (int count = in.read(part); count >= 0; count = in.read(part)) {
      int fitting = (int) Math.min(count, limit - size);
      add(part, 0, fitting);
      if (fitting < count) {
        return false;
      }
    }
    return true;
  }

  /** A segment doubles what is there, so that short content takes little and long content few. */
  private ByteBuffer last() {
    if (segments.isEmpty() || !segments.get(segments.size() - 1).hasRemaining()) {
      long wanted = Math.max(FIRST_SEGMENT, size);
      segments.add(ByteBuffer.allocate((int) Math.min(wanted, LARGEST_SEGMENT)));
    }
    return segments.get(segments.size() - 1);
  }

  long size() {
    return size;
  }

  byte[] first(int most) {
    byte[] octets = new byte[(int) Math.min(most, size)];
    open().readNBytes(octets, 0, octets.length);
    return octets;
  }

  KeptOctetsStream open() {
    return new KeptOctetsStream(
        segments.stream().map(segment -> segment.duplicate().flip()).toList());
  }

  /** Reads segments one after another. */
  static final class KeptOctetsStream extends InputStream {

    private final List<ByteBuffer> segments;
    private int current;

    KeptOctetsStream(List<ByteBuffer> segments) {
      this.segments = segments;
    }

    private boolean isAtEnd() {
      while (current < segments.size() && !segments.get(current).hasRemaining()) {
        current++;
      }
      return current == segments.size();
    }

    @Override
    public int read() {
      return isAtEnd() ? -1 : segments.get(current).get() & 0xff;
    }

    @Override
    public int read(byte[] octets, int offset, int length) {
      if (length == 0) {
        return 0;
      }
      if (isAtEnd()) {
        return -1;
      }
      ByteBuffer segment = segments.get(current);
      int count = Math.min(length, segment.remaining());
      segment.get(octets, offset, count);
      return count;
    }

    @Override
    public int readNBytes(byte[] octets, int offset, int length) {
      int count = 0;
      while (count < length && !isAtEnd()) {
        count += read(octets, offset + count, length - count);
      }
      return count;
    }

    @Override
    public int available() {
      return isAtEnd() ? 0 : segments.get(current).remaining();
    }
  }
}
