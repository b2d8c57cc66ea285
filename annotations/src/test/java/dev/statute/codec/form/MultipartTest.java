package dev.statute.codec.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.codec.Content;
import dev.statute.codec.UnreadableContentException;
import dev.statute.field.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartTest {

  private static final long SEED = 0x3A7E5L;
  private static final MediaType TYPE = Multipart.MEDIA_TYPE.with("boundary", "AaB03x");
  private static final MediaType GIF = MediaType.of("image", "gif");

  private static Content content(String text) {
    return Content.bytes(text.replace("\n", "\r\n").getBytes(ISO_8859_1), TYPE);
  }

  private static List<FilePart> read(Content content) throws IOException {
    return Multipart.read(content, FormLimits.standard()).readAll().parts();
  }

  @Test
  void partsAreWrittenAsBrowsersWriteThem() throws IOException {
    Multipart form =
        Multipart.of(
            FilePart.text("title", "Ünïcode"),
            FilePart.of("a.gif", Content.bytes(new byte[] {71, 73, 70}, GIF)).named("file"));
    Content content = form.content("AaB03x");
    assertThat(content.type()).hasToString("multipart/form-data;boundary=AaB03x");
    assertThat(new String(content.toBytes(), UTF_8))
        .isEqualTo(
            """
            --AaB03x
            Content-Disposition: form-data; name="title"

            Ünïcode
            --AaB03x
            Content-Disposition: form-data; name="file"; filename="a.gif"
            Content-Type: image/gif

            GIF
            --AaB03x--
            """
                .replace("\n", "\r\n"));
    assertThat(content.length()).hasValue(content.toBytes().length);
  }

  @Test
  void theBoundaryDiffersEachTime() {
    Multipart form = Multipart.of(FilePart.text("a", "b"));
    assertThat(form.content().type()).isNotEqualTo(form.content().type());
  }

  @Test
  void aFormWithoutPartsCanBeSentAndRead() throws IOException {
    Content content = Multipart.of().content();
    assertThat(content.length()).hasValue(content.toBytes().length);
    assertThat(read(content)).isEmpty();
  }

  @Test
  void aPartWithTheBoundaryOfTheWholeIsNotSent() {
    Multipart form = Multipart.of(FilePart.text("a", "x\r\n--AaB03x\r\n\r\nevil"));
    assertThatThrownBy(() -> form.content("AaB03x").toBytes())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("2046, 5.1.1");
    Multipart start = Multipart.of(FilePart.text("a", "--AaB03x--"));
    assertThatThrownBy(() -> start.content("AaB03x").toBytes()).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a ",
        "a\"b",
        "a;b",
        "ä",
        "0123456789012345678901234567890123456789012345678901234567890123456789x"
      })
  void aBoundaryThatDoesNotFitTheGrammarIsRefused(String boundary) {
    Multipart form = Multipart.of();
    assertThatThrownBy(() -> form.content(boundary)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPartWithoutANameIsRefusedBeforeItIsSent() {
    FilePart unnamed = FilePart.of("x.txt", Content.text(""));
    assertThatThrownBy(() -> Multipart.of(unnamed)).hasMessageContaining("FilePart.named");
    assertThatThrownBy(() -> Multipart.of(FilePart.text("a\u0000", "")))
        .hasMessageContaining("control characters");
  }

  /** The boundaries, preamble, epilogue and padding of RFC 2046, 5.1.1. */
  @Test
  void whatStandsAroundThePartsIsSkipped() throws IOException {
    List<FilePart> parts =
        read(
            content(
                """
                A preamble.
                --AaB03x \t
                content-disposition: form-data;
                  name=a
                content-type: text/plain
                x-other: ignored

                one

                --AaB03x
                Content-Disposition: form-data; name=b

                --AaB03x
                Content-Disposition: form-data; name=c


                --AaB03x--   \s
                An epilogue.
                --AaB03x
                """));
    assertThat(parts).extracting(FilePart::name).containsExactly("a", "b", "c");
    assertThat(parts.get(0).text()).isEqualTo("one\r\n");
    assertThat(parts.get(1).text()).isEmpty();
    assertThat(parts.get(2).text()).isEmpty();
  }

  @Test
  void aPartWithoutATypeIsText() throws IOException {
    List<FilePart> parts =
        read(
            content(
                """
                --AaB03x
                Content-Disposition: form-data; name=a

                x
                --AaB03x
                Content-Disposition: form-data; name=b; filename=b
                Content-Type: what?

                x
                --AaB03x--"""));
    assertThat(parts).extracting(part -> part.type().toString()).containsOnly("text/plain");
    assertThat(parts.get(1).filename()).hasValue("b");
  }

  @Test
  void theFormNamesTheCharsetOfItsTexts() throws IOException {
    List<FilePart> parts =
        read(
            content(
                """
                --AaB03x
                Content-Disposition: form-data; name=before

                \u00E9
                --AaB03x
                Content-Disposition: form-data; name=_charset_

                iso-8859-1
                --AaB03x
                Content-Disposition: form-data; name=own
                Content-Type: text/plain; charset=utf-8

                \u00C3\u00A9
                --AaB03x
                Content-Disposition: form-data; name=after

                \u00E9
                --AaB03x--"""));
    assertThat(parts.get(0).text()).isEqualTo("é");
    assertThat(parts.get(1).text()).isEqualTo("iso-8859-1");
    assertThat(parts.get(2).text()).isEqualTo("é");
    assertThat(parts.get(3).text()).isEqualTo("é");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no boundary",
        "--AaB03x",
        "--AaB03x\nContent-Disposition: form-data; name=a",
        "--AaB03x\nContent-Disposition: form-data; name=a\n\nx",
        "--AaB03x\nContent-Disposition: form-data; name=a\n\nx\n--AaB03x",
        "--AaB03x\nContent-Disposition: form-data; name=a\n\nx\n--AaB03x-",
        "--AaB03xyz\nContent-Disposition: form-data; name=a\n\nx\n--AaB03x--",
        "--AaB03x-\nContent-Disposition: form-data; name=a\n\nx\n--AaB03x--",
        "--AaB03x\nContent-Disposition: attachment; name=a\n\nx\n--AaB03x--",
        "--AaB03x\n\nx\n--AaB03x--",
        "--AaB03x\nContent-Disposition form-data\n\nx\n--AaB03x--",
        "--AaB03x\nContent-Disposition: form-data; name=a\rb: c\n\nx\n--AaB03x--",
        "--AaB03x\nContent-Disposition: form-data; name=a\nContent-Transfer-Encoding: base64\n\nx\n--AaB03x--"
      })
  void whatIsMalformedIsUnreadable(String text) {
    Content content = content(text);
    assertThatThrownBy(() -> read(content))
        .isInstanceOfSatisfying(
            UnreadableContentException.class, e -> assertThat(e.isOf(content)).isTrue());
  }

  @Test
  void linesThatEndWithLfAreNotThoseOfAForm() {
    byte[] octets =
        "--AaB03x\nContent-Disposition: form-data; name=a\n\nx\n--AaB03x--".getBytes(UTF_8);
    assertThatThrownBy(() -> read(Content.bytes(octets, TYPE)))
        .isInstanceOf(UnreadableContentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary=\"\"",
        "multipart/form-data; boundary=\"a;b\""
      })
  void aFormWithoutABoundaryIsUnreadable(String type) {
    Content content = Content.bytes(new byte[0], MediaType.parse(type));
    assertThatThrownBy(() -> Multipart.read(content, FormLimits.standard()))
        .isInstanceOf(UnreadableContentException.class);
  }

  @Test
  void aLimitIsKeptToTheOctet() throws IOException {
    Content content = Multipart.of(FilePart.text("a", "12345"), FilePart.text("b", "")).content();
    int header = "Content-Disposition: form-data; name=\"a\"".length();
    FormLimits limits = new FormLimits(2, header, 5, 5);
    assertThat(Multipart.read(content, limits).readAll().parts()).hasSize(2);
    assertThatThrownBy(() -> Multipart.read(content, limits.withParts(1)).readAll())
        .isInstanceOfSatisfying(
            OversizedFormException.class, e -> assertThat(e.isOf(content)).isTrue());
    assertThatThrownBy(() -> Multipart.read(content, limits.withPart(4)).readAll())
        .isInstanceOf(OversizedFormException.class);
    assertThatThrownBy(() -> Multipart.read(content, limits.withHeader(header - 1)).readAll())
        .isInstanceOf(UnreadableContentException.class);
  }

  @Test
  void largePartsAreInFilesUntilTheFormIsClosed() throws IOException {
    byte[] large = new byte[100_000];
    new SplittableRandom(SEED).nextBytes(large);
    Content content =
        Multipart.of(
                FilePart.text("small", "x"),
                FilePart.of("large", Content.bytes(large, GIF)).named("large"),
                FilePart.text("last", "y"))
            .content();
    Multipart form = Multipart.read(content, FormLimits.standard().withMemory(1000));
    FormData data = form.readAll();
    FilePart part = data.first("large").orElseThrow();
    assertThat(part.content().length()).hasValue(large.length);
    assertThat(part.content().toBytes()).isEqualTo(large);
    assertThat(part.content().toBytes()).isEqualTo(large);
    assertThat(data.parts("last").get(0).text()).isEqualTo("y");
    form.close();
    assertThatThrownBy(() -> part.content().open()).isInstanceOf(IOException.class);
    assertThat(data.parts("small").get(0).text()).isEqualTo("x");
  }

  @Test
  void noFileIsLeftOfAFormThatEndsTooSoon(@TempDir Path folder) throws IOException {
    byte[] whole =
        Multipart.of(FilePart.text("a", "x".repeat(5000)), FilePart.text("b", "y"))
            .content("AaB03x")
            .toBytes();
    List<Path> before = temporaryFiles();
    Content broken = Content.bytes(java.util.Arrays.copyOf(whole, whole.length - 6), TYPE);
    assertThatThrownBy(() -> Multipart.read(broken, FormLimits.standard().withMemory(0)).readAll())
        .isInstanceOf(UnreadableContentException.class);
    assertThat(temporaryFiles()).isEqualTo(before);
  }

  private static List<Path> temporaryFiles() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().startsWith("statute-")).sorted().toList();
    }
  }

  @Test
  void aPartIsGoneOnceTheNextIsAskedFor() throws IOException {
    Content content = Multipart.of(FilePart.text("a", "1"), FilePart.text("b", "2")).content();
    Multipart form = Multipart.read(content, FormLimits.standard());
    FilePart first = form.next().orElseThrow();
    InputStream open = first.content().open();
    assertThatThrownBy(() -> first.content().open()).isInstanceOf(IllegalStateException.class);
    assertThat(form.next().orElseThrow().text()).isEqualTo("2");
    assertThatThrownBy(open::read).isInstanceOf(IOException.class);
    assertThat(form.next()).isEmpty();
    assertThat(form.next()).isEmpty();
  }

  @Test
  void aFormThatIsReceivedCanBeSentOn() throws IOException {
    FilePart file = FilePart.of("a.gif", Content.bytes(new byte[] {1, 2}, GIF)).named("file");
    Content content = Multipart.of(FilePart.text("a", "1"), file).content();
    Content passed = Multipart.read(content, FormLimits.standard()).content();
    assertThat(read(passed)).hasSize(2).contains(file);
  }

  @Test
  void aFileIsAPart(@TempDir Path folder) throws IOException {
    Path path = Files.writeString(folder.resolve("notes.txt"), "hello");
    FilePart part = FilePart.of(path);
    assertThat(part.filename()).hasValue("notes.txt");
    assertThat(part.content().length()).hasValue(5);
    assertThat(part.text()).isEqualTo("hello");
    assertThatThrownBy(() -> FilePart.of(folder.resolve("none"))).isInstanceOf(IOException.class);
  }

  @Test
  void randomPartsAreReadBackWhateverTheBlocks() throws IOException {
    for (int run = 0; run < 500; run++) {
      long seed = SEED + run;
      SplittableRandom random = new SplittableRandom(seed);
      List<FilePart> parts = RandomParts.some(random);
      byte[] octets = Multipart.of(parts).content(RandomParts.BOUNDARY).toBytes();
      Content content =
          Content.stream(
              () -> new Dribble(octets, random),
              Multipart.MEDIA_TYPE.with("boundary", RandomParts.BOUNDARY));
      Multipart form = Multipart.read(content, FormLimits.standard().withMemory(500));
      if (random.nextBoolean()) {
        assertThat(RandomParts.inMemory(form.readAll().parts()))
            .as("seed %s", seed)
            .isEqualTo(parts);
      } else {
        List<FilePart> read = new ArrayList<>();
        for (Optional<FilePart> part = form.next(); part.isPresent(); part = form.next()) {
          read.add(RandomParts.inMemory(part.get()));
        }
        assertThat(read).as("seed %s", seed).isEqualTo(parts);
      }
      form.close();
    }
  }

  /** Gives some octets at a time. */
  private static final class Dribble extends ByteArrayInputStream {

    private final SplittableRandom random;

    Dribble(byte[] octets, SplittableRandom random) {
      super(octets);
      this.random = random.split();
    }

    @Override
    public int read(byte[] octets, int offset, int length) {
      return super.read(octets, offset, Math.min(length, 1 + random.nextInt(40)));
    }
  }
}
