package dev.statute.capture.har;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Knows from the first octets of a file that it is not JSON in UTF-8. */
final class HarStart {

  private static final int START = 4;

  private HarStart() {}

  /**
   * Returns why a file cannot be a HAR file, as a sentence without its full stop.
   *
   * @param in the file, which is at its start afterwards too
   */
  static Optional<String> refusal(InputStream in) throws IOException {
    in.mark(START);
    byte[] start = in.readNBytes(START);
    in.reset();
    if (start.length == 0) {
      return Optional.of("the file is empty");
    }
    int first = (octet(start, 0) << 8) | octet(start, 1);
    return switch (first) {
      case 0x1f8b -> Optional.of("the file is compressed with gzip; unpack it first: gunzip");
      case 0x504b -> Optional.of("the file is a ZIP archive; unpack it, and check the HAR in it");
      case 0xfeff, 0xfffe -> Optional.of("the file is in UTF-16; save it in UTF-8");
      default ->
          octet(start, 0) == 0 || (start.length > 1 && start[1] == 0)
              ? Optional.of("the file is not text in UTF-8")
              : Optional.empty();
    };
  }

  private static int octet(byte[] octets, int index) {
    return index < octets.length ? octets[index] & 0xff : 0;
  }
}
