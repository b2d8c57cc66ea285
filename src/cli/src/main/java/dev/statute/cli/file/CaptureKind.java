package dev.statute.cli.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of files that have captured exchanges. */
public enum CaptureKind {
  /** HAR 1.2. */
  HAR(
      ".har",
      Pattern.compile(
          "\\A\\ufeff?(?:\u00ef\u00bb\u00bf)?\\s*\\{(?s:.{0,4000}?)\"log\"\\s*:\\s*\\{"));

  /** How much of a file tells its kind. */
  private static final int HEAD = 8 << 10;

  private final String extension;
  private final Pattern start;

  CaptureKind(String extension, Pattern start) {
    this.extension = extension;
    this.start = start;
  }

  /** Returns the kind of a file; nothing if it is not a capture, or cannot be read. */
  public static Optional<CaptureKind> of(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return of(file.toString(), in.readNBytes(HEAD));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the kind of a file that is read from somewhere else; nothing if it is not a capture.
   *
   * @param in the file, which is at its start afterwards too
   */
  public static Optional<CaptureKind> of(InputStream in) throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    return of("", head);
  }

  private static Optional<CaptureKind> of(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    String text = new String(head, ISO_8859_1);
    for (CaptureKind kind : values()) {
      if (lower.endsWith(kind.extension) || kind.start.matcher(text).find()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
