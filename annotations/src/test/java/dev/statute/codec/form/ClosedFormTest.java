package dev.statute.codec.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.codec.Content;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A server closes a form whose handler is late, while the handler still reads it. */
class ClosedFormTest {

  private static final Content TWO_PARTS =
      Multipart.of(FilePart.text("a", "x".repeat(5000)), FilePart.text("b", "y")).content();

  private static final FormLimits IN_FILES = FormLimits.standard().withMemory(0);

  /** Does something once all octets have been read. */
  private static final class Ending extends FilterInputStream {

    private final Closing atEnd;

    Ending(InputStream in, Closing atEnd) {
      super(in);
      this.atEnd = atEnd;
    }

    @Override
    public int read(byte[] octets, int offset, int length) throws IOException {
      int read = super.read(octets, offset, length);
      if (read < 0) {
        atEnd.run();
      }
      return read;
    }
  }

  private interface Closing {
    void run() throws IOException;
  }

  @Test
  void noFileIsLeftOfAFormThatIsClosedWhileItsEndIsRead() throws IOException {
    byte[] octets = TWO_PARTS.toBytes();
    Multipart[] form = new Multipart[1];
    Content content =
        Content.stream(
            () -> new Ending(new ByteArrayInputStream(octets), () -> form[0].close()),
            TWO_PARTS.type());
    form[0] = Multipart.read(content, IN_FILES);
    List<Path> before = temporaryFiles();
    assertThatThrownBy(form[0]::readAll)
        .isInstanceOf(IOException.class)
        .hasMessage("the form was closed before all of it was read");
    assertThat(temporaryFiles()).isEqualTo(before);
  }

  @Test
  void theRestOfAFormThatIsClosedIsNotTakenForItsEnd() throws IOException {
    Multipart form = Multipart.read(TWO_PARTS, IN_FILES);
    FilePart first = form.next().orElseThrow();
    form.close();
    assertThatThrownBy(form::next).isInstanceOf(IOException.class).hasMessageContaining("closed");
    assertThatThrownBy(form::readAll).isInstanceOf(IOException.class);
    assertThatThrownBy(first::text).isInstanceOf(IOException.class).hasMessageContaining("closed");
  }

  @Test
  void whatWasReadBeforeItWasClosedIsWhole() throws IOException {
    Multipart form = Multipart.read(TWO_PARTS, FormLimits.standard());
    FormData data = form.readAll();
    form.close();
    assertThat(form.readAll()).isSameAs(data);
    assertThat(form.next()).isEmpty();
  }

  private static List<Path> temporaryFiles() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().startsWith("statute-")).sorted().toList();
    }
  }
}
