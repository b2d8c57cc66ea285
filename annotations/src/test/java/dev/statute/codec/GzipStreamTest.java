package dev.statute.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

/** What a stream of gzip members is decoded to, however it arrives. */
class GzipStreamTest {

  private static byte[] member(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream coder = new GZIPOutputStream(out)) {
      coder.write(plain);
    }
    return out.toByteArray();
  }

  private static byte[] decoded(byte[] coded) throws IOException {
    try (GzipStream in = new GzipStream(new ByteArrayInputStream(coded))) {
      return in.readAllBytes();
    }
  }

  /** Gives pieces of random lengths. */
  private static InputStream inPieces(byte[] octets, Random random) {
    return new ByteArrayInputStream(octets) {
      @Override
      public int read(byte[] to, int offset, int length) {
        return super.read(to, offset, Math.min(length, 1 + random.nextInt(300)));
      }
    };
  }

  @Test
  void membersFollowOneAnother() throws IOException {
    Random random = new Random(1);
    for (int run = 0; run < 200; run++) {
      ByteArrayOutputStream plain = new ByteArrayOutputStream();
      ByteArrayOutputStream coded = new ByteArrayOutputStream();
      for (int i = random.nextInt(40); i >= 0; i--) {
        byte[] part = new byte[random.nextInt(10) == 0 ? random.nextInt(30_000) : i % 3 * 7];
        random.nextBytes(part);
        plain.write(part);
        coded.write(member(part));
      }
      coded.write(new byte[run % 5 == 0 ? 512 : 0]);
      GzipStream in = new GzipStream(inPieces(coded.toByteArray(), random));
      assertThat(in.readAllBytes()).isEqualTo(plain.toByteArray());
      assertThat(in.read()).isEqualTo(-1);
    }
  }

  @Test
  void emptyMembersTakeNoStack() throws IOException {
    byte[] empty = member(new byte[0]);
    byte[] many = new byte[empty.length * 100_000];
    for (int i = 0; i < many.length; i += empty.length) {
      System.arraycopy(empty, 0, many, i, empty.length);
    }
    assertThat(decoded(many)).isEmpty();
  }

  @Test
  void nothingIsEmpty() throws IOException {
    assertThat(decoded(new byte[0])).isEmpty();
  }

  @Test
  void eachCutIsNoticed() throws IOException {
    byte[] coded = member("some text, some text".getBytes());
    for (int length = 1; length < coded.length; length++) {
      byte[] cut = Arrays.copyOf(coded, length);
      assertThatExceptionOfType(EOFException.class).isThrownBy(() -> decoded(cut));
    }
  }

  /** Extra octets, a name, a comment, and a checksum of them. */
  @Test
  void headersMayHaveMore() throws IOException {
    byte[] plain = member("abc".getBytes());
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(plain, 0, 3);
    whole.write(0b11110);
    whole.write(plain, 4, 6);
    whole.write(new byte[] {2, 0, 'x', 'y', 'n', 0, 'c', 0});
    CRC32 sum = new CRC32();
    sum.update(whole.toByteArray());
    whole.write((int) sum.getValue());
    whole.write((int) (sum.getValue() >> 8));
    int end = whole.size();
    whole.write(plain, 10, plain.length - 10);
    assertThat(decoded(whole.toByteArray())).isEqualTo("abc".getBytes());
    // The method, a flag, the checksum of the header, and checksum and length of the content.
    for (int place : new int[] {2, 3, end - 1, whole.size() - 8, whole.size() - 1}) {
      byte[] broken = whole.toByteArray();
      broken[place] ^= (byte) 0x80;
      assertThatExceptionOfType(ZipException.class).isThrownBy(() -> decoded(broken));
    }
  }

  @Test
  void otherOctetsAreNoGzip() {
    assertThatExceptionOfType(ZipException.class).isThrownBy(() -> decoded("plain".getBytes()));
  }

  /** It is not the end, as if no member followed. */
  @Test
  void failureBetweenMembersIsOne() throws IOException {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("reset");
          }
        };
    byte[] coded = member(new byte[9]);
    for (int more : new int[] {0, 1, 5}) {
      byte[] all = Arrays.copyOf(coded, coded.length + more);
      System.arraycopy(coded, 0, all, coded.length, more);
      GzipStream in =
          new GzipStream(new SequenceInputStream(new ByteArrayInputStream(all), failing));
      assertThatIOException().isThrownBy(in::readAllBytes).withMessage("reset");
    }
  }
}
