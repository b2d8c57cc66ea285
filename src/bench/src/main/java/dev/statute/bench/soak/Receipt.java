package dev.statute.bench.soak;

/**
 * Tells what came of an upload.
 *
 * @param octets how many octets there were
 * @param sum their sum
 */
public record Receipt(long octets, long sum) {

  /** Makes the one of what is sent. */
  static Receipt of(byte[] octets) {
    long sum = 0;
    for (byte octet : octets) {
      sum += octet & 0xff;
    }
    return new Receipt(octets.length, sum);
  }
}
