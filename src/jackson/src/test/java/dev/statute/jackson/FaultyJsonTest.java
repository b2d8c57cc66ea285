package dev.statute.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.statute.codec.Codec;
import dev.statute.codec.UnreadableContentException;
import dev.statute.fixture.FaultyJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Content that cannot be read is said to be so, by the member that is wrong. */
class FaultyJsonTest {

  private static final int FRAMES = 100;

  private static final Codec CODEC = new JacksonCodec();

  /** Is nothing for strangers. */
  private static final List<String> INSIDE =
      List.of("dev.statute", "java.", "FaultyJson", "Basket", "secret");

  private static FaultyJson.Basket read(byte[] octets) throws IOException {
    return CODEC.read(new ByteArrayInputStream(octets), JacksonCodec.JSON, FaultyJson.Basket.class);
  }

  @Test
  void theMemberThatIsWrongIsNamed() {
    assertThat(FaultyJson.all().flatMap(json -> saidWrongly(json).stream())).isEmpty();
  }

  /** Returns content with what was said of it, unless that is right. */
  private static Optional<String> saidWrongly(FaultyJson json) {
    Throwable thrown = catchThrowable(() -> read(json.octets()));
    boolean isRight =
        thrown instanceof UnreadableContentException e
            && json.isAt(Optional.of(e.pointer()))
            && e.getMessage().contains(json.words())
            && e.getMessage().contains(e.pointer())
            && INSIDE.stream().noneMatch(e.getMessage()::contains);
    return isRight ? Optional.empty() : Optional.of(json + " -> " + thrown);
  }

  @Test
  void whatIsOddButRightIsRead() throws IOException {
    assertThat(read(FaultyJson.valid().getBytes(UTF_8)).lines())
        .isEqualTo(List.of(new FaultyJson.Line("tea", 2, null)));
    // A byte order mark may be ignored (RFC 8259, 8.1).
    assertThatCode(() -> read(("\ufeff" + FaultyJson.valid()).getBytes(UTF_8)))
        .doesNotThrowAnyException();
    for (String text :
        List.of("\\\\ud800", "\\ud83d\\ude00", "\ud83d\ude00", "\\u00e9", "\u07ff\uffff")) {
      String json =
          "{\"gift\":true,\"weight\":1e0,\"total\":1E2,\"letter\":\"a\",\"text\":\"" + text + "\"}";
      FaultyJson.Basket basket = read(json.getBytes(UTF_8));
      assertThat(basket.text()).hasSizeLessThan(8).isNotEmpty();
      assertThat(basket.total()).isEqualTo(100);
    }
  }

  @Test
  void octetsThatComeOneByOneAreReadAsWell() {
    for (FaultyJson json : FaultyJson.all().filter(j -> j.octets().length < 500).toList()) {
      ByteArrayInputStream slow =
          new ByteArrayInputStream(json.octets()) {
            @Override
            public synchronized int read(byte[] octets, int offset, int length) {
              return super.read(octets, offset, Math.min(1, length));
            }
          };
      assertThat(
              catchThrowableOfType(
                  UnreadableContentException.class,
                  () -> CODEC.read(slow, JacksonCodec.JSON, FaultyJson.Basket.class)))
          .as("%s", json)
          .isNotNull();
    }
  }

  /** Jackson itself reads this, on a large stack; how large depends on what is compiled yet. */
  @Test
  void whatIsNestedTooDeepForTheStackIsUnreadable() throws InterruptedException {
    Codec codec = new JacksonCodec(new JsonMapper());
    byte[] deep = ("{\"children\":[".repeat(490) + "]}".repeat(490)).getBytes(UTF_8);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    for (int frames = 0; thrown.get() == null; frames += FRAMES) {
      int used = frames;
      Runnable read = () -> thrown.set(catchThrowable(() -> readBelow(used, codec, deep)));
      Thread small = new Thread(null, read, "small", 256 << 10);
      small.start();
      small.join();
    }
    assertThat(thrown.get())
        .isInstanceOf(UnreadableContentException.class)
        .hasMessageContaining("nested deeper");
  }

  /** Reads after some of the stack was used. */
  private static Object readBelow(int frames, Codec codec, byte[] content) throws IOException {
    return frames > 0
        ? readBelow(frames - 1, codec, content)
        : codec.read(new ByteArrayInputStream(content), JacksonCodec.JSON, FaultyJson.Tree.class);
  }
}
