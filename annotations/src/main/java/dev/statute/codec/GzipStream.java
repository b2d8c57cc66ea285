package dev.statute.codec;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Decodes gzip (RFC 1952), member after member up to the end of the coded octets; without any
 * octet, it is empty, and what follows the last member and is none is ignored. Reads nothing before
 * it is read, and fails with what the coded octets fail with.
 *
 * <p>{@link java.util.zip.GZIPInputStream} calls itself for each member, so that many empty ones
 * exhaust the stack, and takes a failure between two of them for the end.
 */
public final class GzipStream extends InputStream {

  private static final int BUFFER = 8 << 10;
  private static final int FIRST_MAGIC = 0x1f;
  private static final int SECOND_MAGIC = 0x8b;
  private static final int DEFLATE = 8;
  private static final int TIME_AND_SYSTEM = 6;
  private static final int HAS_CHECKSUM = 1 << 1;
  private static final int HAS_EXTRA = 1 << 2;
  private static final int HAS_NAME = 1 << 3;
  private static final int HAS_COMMENT = 1 << 4;
  private static final int RESERVED = 0xe0;

  private final InputStream coded;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int end;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private boolean isInMember;
  private boolean isAfterFirst;
  private volatile boolean isAtEnd;

  /**
   * Begins.
   *
   * @param coded gives what is decoded, and is closed with this stream
   */
  public GzipStream(InputStream coded) {
    this.coded = Objects.requireNonNull(coded, "coded");
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
   * @throws EOFException if they end within a member
   */
  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, octets.length);
    int count = 0;
    while (count == 0 && length > 0 && !isAtEnd) {
      if (isInMember) {
        count = inflate(octets, offset, length);
      } else if (begins()) {
        isInMember = true;
      } else {
        isAtEnd = true;
        inflater.end();
      }
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  private int inflate(byte[] octets, int offset, int length) throws IOException {
    int count;
    try {
      count = inflater.inflate(octets, offset, length);
    } catch (DataFormatException e) {
      throw new ZipException(e.getMessage());
    }
    checksum.update(octets, offset, count);
    if (inflater.finished()) {
      if (count == 0) {
        end();
      }
    } else if (inflater.needsDictionary()) {
      throw new ZipException("a dictionary is missing");
    } else if (count == 0) {
      require(position < end || fill());
      inflater.setInput(buffer, position, end - position);
      position = end;
    }
    return count;
  }

  /** Checks what a member ends with. */
  private void end() throws IOException {
    position = end - inflater.getRemaining();
    long sum = checksum.getValue();
    long size = inflater.getBytesWritten() & 0xffff_ffffL;
    if (number(4) != sum || number(4) != size) {
      throw new ZipException("checksum or length is wrong");
    }
    inflater.reset();
    isInMember = false;
    isAfterFirst = true;
  }

  /** Reads the header of the next member, and tells whether there is one. */
  private boolean begins() throws IOException {
    checksum.reset();
    if (position == end && !fill()) {
      return false;
    }
    if (octet() != FIRST_MAGIC || octet() != SECOND_MAGIC) {
      if (isAfterFirst) {
        return false;
      }
      throw new ZipException("it does not start so");
    }
    if (octet() != DEFLATE) {
      throw new ZipException("the method of compression is unknown");
    }
    int flags = octet();
    if ((flags & RESERVED) != 0) {
      throw new ZipException("a flag is unknown");
    }
    pass(TIME_AND_SYSTEM);
    passParts(flags);
    checksum.reset();
    return true;
  }

  /** Passes the parts that a header need not have. */
  private void passParts(int flags) throws IOException {
    if ((flags & HAS_EXTRA) != 0) {
      pass(number(2));
    }
    for (int flag : new int[] {HAS_NAME, HAS_COMMENT}) {
      int last = (flags & flag) == 0 ? 0 : octet();
      while (last != 0) {
        last = octet();
      }
    }
    if ((flags & HAS_CHECKSUM) != 0) {
      long sum = checksum.getValue() & 0xffff;
      if (number(2) != sum) {
        throw new ZipException("the checksum of its header is wrong");
      }
    }
  }

  private void pass(long count) throws IOException {
    for (long i = 0; i < count; i++) {
      octet();
    }
  }

  /** Reads a number, of which the lowest octet is first. */
  private long number(int octets) throws IOException {
    long number = 0;
    for (int i = 0; i < octets; i++) {
      number |= (long) octet() << (Byte.SIZE * i);
    }
    return number;
  }

  private int octet() throws IOException {
    require(position < end || fill());
    int octet = buffer[position++] & 0xff;
    checksum.update(octet);
    return octet;
  }

  private boolean fill() throws IOException {
    position = 0;
    end = Math.max(0, coded.read(buffer, 0, BUFFER));
    return end > 0;
  }

  private static void require(boolean hasMore) throws EOFException {
    if (!hasMore) {
      throw new EOFException("it ends too early");
    }
  }

  /** Leaves the memory of the decoder to another thread that may be using it. */
  @Override
  public void close() throws IOException {
    isAtEnd = true;
    coded.close();
  }
}
