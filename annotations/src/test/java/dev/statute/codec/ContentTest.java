package dev.statute.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.field.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentTest {

  private static final MediaType LATIN = MediaType.parse("text/plain;charset=ISO-8859-1");

  /** Writes values in quotation marks. */
  private static final class Quoting implements Codec {

    @Override
    public List<MediaType> reads() {
      return List.of();
    }

    @Override
    public List<MediaType> writes() {
      return List.of(LATIN);
    }

    @Override
    public <T> T read(InputStream in, MediaType mediaType, Type type) {
      throw new AssertionError();
    }

    @Override
    public void write(Object value, MediaType mediaType, OutputStream out) throws IOException {
      out.write(('"' + value.toString() + '"').getBytes(ISO_8859_1));
    }
  }

  @Test
  void textIsInItsCharset() throws IOException {
    assertThat(Content.text("é").toBytes()).isEqualTo("é".getBytes(UTF_8));
    assertThat(Content.text("é").type()).hasToString("text/plain;charset=utf-8");
    assertThat(Content.text("é", LATIN).toBytes()).isEqualTo("é".getBytes(ISO_8859_1));
    assertThat(Content.text("é", LATIN).toText()).isEqualTo("é");
    assertThatIllegalArgumentException().isThrownBy(() -> Content.text("€", LATIN));
    assertThatIllegalArgumentException().isThrownBy(() -> Content.text("\ud800"));
  }

  @Test
  void textThatIsNotInItsCharsetIsUnreadable() {
    MediaType utf8 = MediaType.of("text", "plain");
    assertThatExceptionOfType(UnreadableContentException.class)
        .isThrownBy(() -> Content.bytes(new byte[] {(byte) 0xff}, utf8).toText());
    assertThatExceptionOfType(UnreadableContentException.class)
        .isThrownBy(() -> Content.bytes(new byte[1], utf8.with("charset", "no such")).toText());
  }

  @Test
  void octetsAreCopiedInAndOut() throws IOException {
    byte[] octets = {1, 2};
    Content content = Content.bytes(octets, LATIN);
    octets[0] = 9;
    Arrays.fill(content.toBytes(), (byte) 9);
    assertThat(content.toBytes()).containsExactly(1, 2);
    assertThat(content.open().readAllBytes()).containsExactly(1, 2);
    assertThat(content.length()).hasValue(2);
  }

  @Test
  void contentInMemoryIsAValue() {
    Content content = Content.bytes("a".getBytes(UTF_8), LATIN);
    assertThat(content)
        .isEqualTo(Content.text("a", LATIN))
        .hasSameHashCodeAs(Content.text("a", LATIN));
    assertThat(content).isNotEqualTo(Content.text("a")).isNotEqualTo(Content.text("b", LATIN));
    assertThat(content.toString()).doesNotContain("[");
  }

  @Test
  void streamsAreOpenedAnew() throws IOException {
    ContentSource source = () -> new ByteArrayInputStream(new byte[] {7});
    Content content = Content.stream(source, LATIN);
    assertThat(content.toBytes()).containsExactly(7);
    assertThat(content.toBytes()).containsExactly(7);
    assertThat(content.length()).isEmpty();
    assertThat(content).isEqualTo(Content.stream(source, LATIN));
    assertThat(Content.stream(source, 1, LATIN).length()).hasValue(1);
    assertThatIllegalArgumentException().isThrownBy(() -> Content.stream(source, -1, LATIN));
  }

  @Test
  void encodedContentIsWrittenByItsCodec() throws IOException {
    Content content = Content.encoded("a", new Quoting(), LATIN);
    assertThat(content.toText()).isEqualTo("\"a\"");
    assertThat(content.open().readAllBytes()).hasSize(3);
    assertThat(content.length()).isEmpty();
  }
}
