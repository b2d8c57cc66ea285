package dev.statute.cli.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.statute.capture.raw.RawReader;
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
  HAR,
  /** Messages as they are on the wire, or as curl prints them. */
  RAW;

  /** How much of a file tells its kind. */
  private static final int HEAD = 8 << 10;

  private static final Pattern LOG =
      Pattern.compile("\\A(?:\u00ef\u00bb\u00bf)?\\s*\\{(?s:.{0,4000}?)\"log\"\\s*:\\s*\\{");

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
    boolean isHar =
        name.toLowerCase(Locale.ROOT).endsWith(".har")
            || LOG.matcher(new String(head, ISO_8859_1)).find();
    if (isHar) {
      return Optional.of(HAR);
    }
    return RawReader.isOne(head) ? Optional.of(RAW) : Optional.empty();
  }
}
