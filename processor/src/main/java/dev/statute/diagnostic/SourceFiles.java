package dev.statute.diagnostic;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.compiler.SourceCode;
import dev.statute.report.SourceText;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sources that edits are made of, by the names that reports have for them. */
public final class SourceFiles {

  private static final String WINDOWS = "windows-1252";

  private final Locator locator;
  private final SourceCode code;

  /**
   * Makes them.
   *
   * @param locator has named the files
   * @param code has read them
   */
  public SourceFiles(Locator locator, SourceCode code) {
    this.locator = locator;
    this.code = code;
  }

  /**
   * Returns a source; nothing where it does not lie in the folder that names begin at, has changed
   * since it was read, or is encoded in a way that no patch can tell.
   */
  public Optional<SourceText> find(String uri) {
    Optional<URI> file = locator.file(uri);
    Optional<String> text = file.flatMap(code::text);
    return text.isEmpty() ? Optional.empty() : source(file.orElseThrow(), text.get());
  }

  private Optional<SourceText> source(URI file, String text) {
    // A compiler that has its sources in memory may name them like files.
    if (!"file".equals(file.getScheme()) || Files.notExists(Path.of(file))) {
      return Optional.of(new SourceText(text, UTF_8));
    }
    Path path = Path.of(file);
    if (!locator.isInFolder(path)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(path);
      return charsets()
          .filter(charset -> Arrays.equals(text.getBytes(charset), bytes))
          .findFirst()
          .map(charset -> new SourceText(text, charset));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The encodings that a line feed is one byte in; what the compiler was told nobody tells us. */
  private static Stream<Charset> charsets() {
    Stream<Charset> windows =
        Charset.isSupported(WINDOWS) ? Stream.of(Charset.forName(WINDOWS)) : Stream.of();
    return Stream.of(List.of(UTF_8, ISO_8859_1, Charset.defaultCharset()).stream(), windows)
        .flatMap(charsets -> charsets)
        .filter(charset -> charset.canEncode() && "\n".getBytes(charset).length == 1);
  }
}
