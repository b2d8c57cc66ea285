package dev.statute.bench.soak;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The content of what is streamed, which follows from its size. */
final class Octets {

  private static final int BLOCK = 8 << 10;
  private static final int PERIOD = 251;

  private Octets() {}

  /** Writes so many. */
  static void write(int size, OutputStream out) throws IOException {
    byte[] block = new byte[BLOCK];
    for (int start = 0; start < size; start += BLOCK) {
      int count = Math.min(BLOCK, size - start);
      for (int i = 0; i < count; i++) {
        block[i] = (byte) ((start + i) % PERIOD);
      }
      out.write(block, 0, count);
    }
  }

  /** Gives so many. */
  static byte[] of(int size) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(size);
    try {
      write(size, out);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return out.toByteArray();
  }

  /** Gives one of several lines. */
  static byte[] line(int number) {
    return ("line " + number + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  /** Gives several lines. */
  static byte[] lines(int count) {
    byte[] all = new byte[0];
    for (int i = 0; i < count; i++) {
      byte[] line = line(i);
      int start = all.length;
      all = Arrays.copyOf(all, start + line.length);
      System.arraycopy(line, 0, all, start, line.length);
    }
    return all;
  }
}
