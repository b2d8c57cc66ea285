package dev.statute.codec;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.statute.field.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LiveContentTest {

  private static final MediaType TEXT = MediaType.of("text", "plain");
  private static final int LARGE = 1 << 20;

  @Test
  void isOfUnknownLengthAndWrittenAnew() throws IOException {
    Content content = Content.live(out -> out.write('a'), TEXT);
    assertThat(content.isLive()).isTrue();
    assertThat(content.length()).isEmpty();
    assertThat(content.toText()).isEqualTo("a");
    assertThat(content.toText()).isEqualTo("a");
    assertThat(Content.text("a").isLive()).isFalse();
  }

  @Test
  void streamGivesWhatWasWrittenSoFar() throws IOException {
    Semaphore isRead = new Semaphore(0);
    Content content =
        Content.live(
            out -> {
              for (int i = 0; i < 3; i++) {
                out.write(("piece" + i).getBytes(US_ASCII));
                out.flush();
                isRead.acquireUninterruptibly();
              }
            },
            TEXT);
    try (InputStream in = content.open()) {
      for (int i = 0; i < 3; i++) {
        assertThat(new String(in.readNBytes(6), US_ASCII)).isEqualTo("piece" + i);
        isRead.release();
      }
      assertThat(in.read()).isNegative();
      assertThat(in.read()).isNegative();
    }
  }

  @Test
  void streamOfMoreThanTheBufferIsWhole() throws IOException {
    byte[] octets = new byte[LARGE];
    for (int i = 0; i < LARGE; i++) {
      octets[i] = (byte) (i * 31 ^ i >> 8);
    }
    Content content =
        Content.live(
            out -> {
              out.write(octets, 0, 12_345);
              out.write(octets, 12_345, LARGE - 12_345);
            },
            TEXT);
    try (InputStream in = content.open()) {
      assertThat(Arrays.equals(in.readAllBytes(), octets)).isTrue();
    }
  }

  @Test
  void streamThatNobodyReadsRunsNoWriter() throws IOException {
    Content content =
        Content.live(
            out -> {
              throw new AssertionError();
            },
            TEXT);
    content.open().close();
    InputStream closed = content.open();
    closed.close();
    assertThatIOException().isThrownBy(closed::read);
  }

  @Test
  void failureOfTheWriterIsOneToRead() throws IOException {
    Content content =
        Content.live(
            out -> {
              out.write('a');
              throw new IllegalStateException("broken");
            },
            TEXT);
    try (InputStream in = content.open()) {
      assertThat(in.read()).isEqualTo('a');
      assertThatIOException().isThrownBy(in::read).withCauseInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void closingEndsAWriterThatWrites() throws Exception {
    CompletableFuture<Exception> ended = new CompletableFuture<>();
    Content content =
        Content.live(
            out -> {
              try {
                while (true) {
                  out.write(new byte[1000]);
                }
              } catch (IOException e) {
                ended.complete(e);
              }
            },
            TEXT);
    try (InputStream in = content.open()) {
      assertThat(in.read()).isZero();
    }
    assertThat(ended.get(30, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
  }

  @Test
  void closingEndsAWriterThatWaits() throws Exception {
    CompletableFuture<Exception> ended = new CompletableFuture<>();
    Content content =
        Content.live(
            out -> {
              out.write('a');
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                ended.complete(e);
              }
            },
            TEXT);
    try (InputStream in = content.open()) {
      assertThat(in.read()).isEqualTo('a');
      assertThat(in.available()).isZero();
    }
    assertThat(ended.get(30, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
  }

  @Test
  void interruptedReaderStopsWaiting() throws Exception {
    CountDownLatch isOver = new CountDownLatch(1);
    Content content =
        Content.live(
            out -> {
              try {
                isOver.await();
              } catch (InterruptedException e) {
                // The stream was closed.
              }
            },
            TEXT);
    try (InputStream in = content.open()) {
      Thread.currentThread().interrupt();
      assertThatIOException().isThrownBy(in::read);
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
