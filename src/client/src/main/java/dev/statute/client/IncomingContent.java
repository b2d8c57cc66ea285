package dev.statute.client;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The content of a response, as far as it has been received. */
public sealed interface IncomingContent {

  /**
   * Gives content that is in memory as a whole.
   *
   * @param octets the octets, which are copied
   * @return the content
   */
  static IncomingContent of(byte[] octets) {
    KeptOctets kept = new KeptOctets();
    kept.add(octets, 0, octets.length);
    return new Kept(kept, true);
  }

  /**
   * Gives the start of content that was cut at the limit of the request.
   *
   * @param octets the first octets, which are copied
   * @return the content
   */
  static IncomingContent cut(byte[] octets) {
    KeptOctets kept = new KeptOctets();
    kept.add(octets, 0, octets.length);
    return new Kept(kept, false);
  }

  /**
   * Reads content into memory, up to a limit.
   *
   * @param in gives the octets, at most one read of a few kilobytes beyond the limit; not closed
   * @param limit the most octets that are kept, not negative
   * @return the content, {@linkplain Kept#isWhole() cut} if there are more octets than the limit
   * @throws IOException if the stream throws it
   * @throws IllegalArgumentException if the limit is negative
   */
  static Kept read(InputStream in, long limit) throws IOException {
    if (limit < 0) {
      throw new IllegalArgumentException("the limit must not be negative: " + limit);
    }
    KeptOctets kept = new KeptOctets();
    boolean isWhole = kept.fill(in, limit);
    return new Kept(kept, isWhole);
  }

  /**
   * Gives content that is still to be read.
   *
   * @param in gives it, and ends the exchange when it is closed
   * @return the content
   */
  static IncomingContent stream(InputStream in) {
    return new Stream(in);
  }

  /** Content in memory. */
  final class Kept implements IncomingContent {

    private final KeptOctets octets;
    private final boolean isWhole;

    Kept(KeptOctets octets, boolean isWhole) {
      this.octets = octets;
      this.isWhole = isWhole;
    }

    /**
     * Tells whether there were no more octets.
     *
     * @return {@code false} if the content was cut at the limit of the request
     */
    public boolean isWhole() {
      return isWhole;
    }

    /**
     * Counts the octets.
     *
     * @return how many are kept
     */
    public long size() {
      return octets.size();
    }

    /**
     * Reads the octets, as often as it is asked to.
     *
     * @return a stream at their start, which need not be closed
     */
    public InputStream open() {
      return octets.open();
    }

    /**
     * Copies the first octets.
     *
     * @param most how many at most
     * @return the octets
     */
    public byte[] first(int most) {
      return octets.first(most);
    }
  }

  /**
   * Content that is still to be read.
   *
   * @param in gives it, and ends the exchange when it is closed
   */
  record Stream(InputStream in) implements IncomingContent {

    /**
     * Checks the stream.
     *
     * @param in gives the content
     */
    public Stream {
      Objects.requireNonNull(in, "in");
    }
  }
}
