package dev.statute.codec.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.statute.codec.Codec;
import dev.statute.codec.CodecException;
import dev.statute.codec.Content;
import dev.statute.codec.UnreadableContentException;
import dev.statute.field.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

  /** Writes lists of numbers in several lines, and reads a number. */
  private record Numbers(MediaType mediaType) implements Codec {

    @Override
    public List<MediaType> reads() {
      return List.of(mediaType);
    }

    @Override
    public List<MediaType> writes() {
      return List.of(MediaType.of("text", "csv"), mediaType);
    }

    @Override
    public <T> T read(InputStream in, MediaType type, Type valueType) throws IOException {
      assertThat(type).isEqualTo(mediaType);
      String text = new String(in.readAllBytes(), UTF_8).strip();
      if (text.startsWith("?")) {
        throw new UnreadableContentException("There is a question mark.", "/0", null);
      }
      @SuppressWarnings("unchecked")
      T value = (T) (text.equals("null") ? null : Integer.valueOf(text));
      return value;
    }

    @Override
    public void write(Object value, MediaType type, OutputStream out) throws IOException {
      assertThat(type).isEqualTo(mediaType);
      if (value.equals(-1)) {
        throw new CodecException(Integer.class, "", "cannot be written: -1", null);
      }
      out.write(("[\r\n  " + value + "\n]").getBytes(UTF_8));
    }
  }

  private static final Codec CODEC = new Numbers(MediaType.of("application", "json"));
  private static final Codec OTHER = new Numbers(MediaType.of("application", "xml"));

  private static LiveReader<Integer> read(InputStream in, int most) throws IOException {
    Content content = Content.stream(() -> in, JsonLines.MEDIA_TYPE);
    return JsonLines.read(content, Integer.class, CODEC, most);
  }

  private static List<Integer> read(String... pieces) throws IOException {
    return read(Pieces.of(pieces), 100).stream().toList();
  }

  @Test
  void eachValueIsALine() throws IOException {
    Content content = JsonLines.of(LiveSource.of(List.of(1, 22)), Integer.class, CODEC);
    assertThat(content.type()).hasToString("application/x-ndjson");
    assertThat(content.toText()).isEqualTo("[    1 ]\n[    22 ]\n").isEqualTo(content.toText());
  }

  @Test
  void linesAreReadAsTheyCome() throws IOException {
    LiveReader<Integer> values = read(Pieces.ofUnended("1\n2", "2\n"), 100);
    assertThat(values.next()).isEqualTo(1);
    assertThat(values.next()).isEqualTo(22);
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(values::hasNext);
  }

  @Test
  void linesNeedNoEndAndMayBeEmpty() throws IOException {
    assertThat(read("1\n2")).containsExactly(1, 2);
    assertThat(read("\uFEFF1\r\n\r\n \t\n2\n\n")).containsExactly(1, 2);
    assertThat(read("")).isEmpty();
    assertThat(read("\n")).isEmpty();
  }

  @Test
  void failureNamesTheLineAndEndsNothing() throws IOException {
    LiveReader<Integer> values = read(Pieces.of("1\n\n?\n4\nx\nnull\n7"), 100);
    assertThat(values.next()).isEqualTo(1);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(values::hasNext)
        .havingCause()
        .withMessage("Line 3: There is a question mark.")
        .satisfies(e -> assertThat(((UnreadableContentException) e).pointer()).isEqualTo("/0"));
    assertThat(values.next()).isEqualTo(4);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(values::next)
        .havingCause()
        .withMessage("Line 5 is not such a value.");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(values::next)
        .havingCause()
        .withMessage("Line 6 is null.");
    assertThat(values.next()).isEqualTo(7);
    assertThat(values.hasNext()).isFalse();
  }

  @Test
  void lineWithoutBoundIsRefused() throws IOException {
    LiveReader<Integer> values = read(Pieces.of("1\n" + "2".repeat(11) + "\n3\n"), 10);
    assertThat(values.next()).isEqualTo(1);
    for (int i = 0; i < 2; i++) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(values::hasNext)
          .withMessageContaining("Line 2 has more than 10 octets");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-ndjson", "application/jsonl", "Application/NDJSON;a=b"})
  void readsWhatOthersCallIt(String type) throws IOException {
    Content content = Content.text("1\n", MediaType.parse(type));
    try (LiveReader<Integer> values = JsonLines.read(content, Integer.class, CODEC)) {
      assertThat(values.next()).isEqualTo(1);
    }
  }

  @Test
  void otherContentAndOtherCodecsAreRefused() {
    assertThatExceptionOfType(UnreadableContentException.class)
        .isThrownBy(() -> JsonLines.read(Content.text("1"), Integer.class, CODEC));
    assertThatExceptionOfType(CodecException.class)
        .isThrownBy(
            () -> JsonLines.read(Content.text("", JsonLines.MEDIA_TYPE), Integer.class, OTHER));
    assertThatExceptionOfType(CodecException.class)
        .isThrownBy(() -> JsonLines.of(LiveSource.of(List.of(1)), Integer.class, OTHER));
  }

  @Test
  void codecThatFailsReleasesTheSource() {
    AtomicBoolean isClosed = new AtomicBoolean();
    LiveSource<Integer> source =
        LiveSource.ofStream(() -> List.of(1, -1).stream().onClose(() -> isClosed.set(true)));
    Content content = JsonLines.of(source, Integer.class, CODEC);
    assertThatExceptionOfType(CodecException.class).isThrownBy(content::toBytes);
    assertThat(isClosed).isTrue();
  }
}
