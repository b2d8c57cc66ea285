package dev.statute.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.fixture.CsvCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of several codecs, the one is asked that can. */
class CombinedCodecTest {

  private static final MediaType TEXT = MediaType.of("text", "plain");
  private static final MediaType VENDOR = MediaType.of("application", "vnd.acme+text");

  /** Is text with a suffix of its own, which it does not list. */
  private record SuffixCodec() implements Codec {

    @Override
    public List<MediaType> reads() {
      return List.of(TEXT);
    }

    @Override
    public List<MediaType> writes() {
      return List.of(TEXT);
    }

    @Override
    public boolean canRead(MediaType mediaType, Type type) {
      return type == String.class && (mediaType.equals(TEXT) || mediaType.equals(VENDOR));
    }

    @Override
    public boolean canWrite(MediaType mediaType, Type type) {
      return canRead(mediaType, type);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T read(InputStream in, MediaType mediaType, Type type) throws IOException {
      return (T) new String(in.readAllBytes(), UTF_8);
    }

    @Override
    public void write(Object value, MediaType mediaType, OutputStream out) throws IOException {
      out.write(value.toString().getBytes(UTF_8));
    }
  }

  private static <T> T read(Codec codec, String text, MediaType mediaType, Type type)
      throws IOException {
    return codec.read(new ByteArrayInputStream(text.getBytes(UTF_8)), mediaType, type);
  }

  private static String write(Codec codec, Object value, Type type, MediaType mediaType)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    codec.write(value, type, mediaType, out);
    return out.toString(UTF_8);
  }

  @Test
  void aMediaTypeThatIsNotListedIsWrittenByWhoKnowsIt() throws IOException {
    for (Codec codec :
        List.of(new CsvCodec().or(new SuffixCodec()), new SuffixCodec().or(new CsvCodec()))) {
      assertThat(codec.canWrite(VENDOR, String.class)).isTrue();
      assertThat(codec.canWrite(VENDOR, CsvCodec.ROWS)).isFalse();
      assertThat(write(codec, "a", String.class, VENDOR)).isEqualTo("a");
      assertThat(write(codec, List.of("a"), CsvCodec.ROWS, CsvCodec.CSV)).isEqualTo("a\n");
      assertThat(CombinedCodecTest.<String>read(codec, "a", VENDOR, String.class)).isEqualTo("a");
    }
  }

  @Test
  void noCodecIsAskedForWhatItCannotDo() {
    Codec codec = new CsvCodec().or(new SuffixCodec());
    assertThatExceptionOfType(CodecException.class)
        .isThrownBy(() -> write(codec, 1, Integer.class, CsvCodec.CSV))
        .withMessage("java.lang.Integer cannot be written as text/csv by any codec");
    assertThatExceptionOfType(CodecException.class)
        .isThrownBy(() -> read(codec, "1", VENDOR, Integer.class))
        .withMessage(
            "java.lang.Integer cannot be read from application/vnd.acme+text by any codec");
  }

  @Test
  void parametersAreNoOtherMediaType() {
    Codec codec = new CsvCodec();
    MediaType utf8 = CsvCodec.CSV.with("charset", "utf-8");
    assertThat(codec.canWrite(utf8, CsvCodec.ROWS)).isTrue();
    assertThat(codec.canRead(utf8, CsvCodec.ROWS)).isTrue();
    assertThat(codec.canWrite(utf8, String.class)).isFalse();
  }

  /** RFC 9457, 3: whatever codec there is. */
  @Test
  void problemsNeedNoCodec() throws IOException {
    Codec codec = ProblemCodec.over(new CsvCodec());
    Problem problem = Problem.ofType("/a").title("\u00e4").build();
    String json = write(codec, problem, Problem.class, Problem.MEDIA_TYPE);
    assertThat(json).isEqualTo("{\"type\":\"/a\",\"title\":\"\\u00e4\"}");
    for (String mediaType :
        List.of(
            "application/problem+json",
            "application/problem+json;charset=utf-8",
            "application/json",
            "application/vnd.acme.error+json")) {
      MediaType sent = MediaType.parse(mediaType);
      assertThat(codec.canRead(sent, Problem.class)).isTrue();
      assertThat(CombinedCodecTest.<Problem>read(codec, json, sent, Problem.class))
          .isEqualTo(problem);
    }
    for (String mediaType : List.of("application/problem+xml", "text/json", "text/csv")) {
      assertThat(codec.canRead(MediaType.parse(mediaType), Problem.class)).isFalse();
    }
    assertThat(codec.reads()).containsExactly(CsvCodec.CSV, Problem.MEDIA_TYPE);
    assertThat(codec.writes(Problem.class)).containsExactly(Problem.MEDIA_TYPE);
    assertThat(codec.canWrite(CsvCodec.CSV, Problem.class)).isFalse();
    assertThat(codec.writes(CsvCodec.ROWS)).containsExactly(CsvCodec.CSV);
    assertThat(write(codec, List.of("a"), CsvCodec.ROWS, CsvCodec.CSV)).isEqualTo("a\n");
    assertThat(ProblemCodec.over(codec)).isSameAs(codec);
  }

  @Test
  void aBrokenProblemSaysWhere() {
    Codec codec = ProblemCodec.over(new CsvCodec()).forResponses();
    assertThatExceptionOfType(UnreadableContentException.class)
        .isThrownBy(() -> read(codec, "{\"a\":secret}", Problem.MEDIA_TYPE, Problem.class))
        .withMessage("The content is not a problem detail: expected a value at index 5.");
  }
}
