package dev.statute.codec.form;

import dev.statute.codec.Content;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a form (RFC 7578, 4): most often a file, else the value of a field.
 *
 * @param name the name of the field; empty until the part is {@linkplain #named named}
 * @param filename the name of the file, as the client gives it; none if the part is no file. Never
 *     to be used as a path: {@link #safeFilename} can be
 * @param content the octets with their media type; {@code text/plain} if the client says nothing
 *     (RFC 7578, 4.4)
 */
public record FilePart(String name, Optional<String> filename, Content content) {

  private static final MediaType OCTETS = MediaType.of("application", "octet-stream");
  private static final MediaType TEXT = MediaType.of("text", "plain");

  /**
   * Checks that nothing is missing.
   *
   * @param name the name of the field
   * @param filename the name of the file
   * @param content the octets
   */
  public FilePart {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(filename, "filename");
    Objects.requireNonNull(content, "content");
  }

  /**
   * Makes a part of a file, which is read as the part is sent. Its media type is what the system
   * takes it for, or {@code application/octet-stream}.
   *
   * @param file the file
   * @return a part without a name, with the last segment of the path as the name of the file
   * @throws IOException if there is no such file
   */
  public static FilePart of(Path file) throws IOException {
    String probed = Files.probeContentType(file);
    try {
      return of(file, probed == null ? OCTETS : MediaType.parseReceived(probed));
    } catch (FieldSyntaxException e) {
      return of(file, OCTETS);
    }
  }

  /**
   * Makes a part of a file, which is read as the part is sent.
   *
   * @param file the file
   * @param type its media type
   * @return a part without a name, with the last segment of the path as the name of the file
   * @throws IOException if there is no such file
   */
  public static FilePart of(Path file, MediaType type) throws IOException {
    Path last = file.getFileName();
    Content content = Content.stream(() -> Files.newInputStream(file), Files.size(file), type);
    return of(last == null ? "" : last.toString(), content);
  }

  /**
   * Makes a part of a file.
   *
   * @param filename the name of the file
   * @param content its octets with their media type
   * @return a part without a name
   */
  public static FilePart of(String filename, Content content) {
    return new FilePart("", Optional.of(filename), content);
  }

  /**
   * Makes a part that is the value of a field.
   *
   * @param name the name of the field
   * @param value the value
   * @return a part with text in UTF-8, and without the name of a file. It names no media type,
   *     since that of text is the default (RFC 7578, 4.4, 5.1.2)
   * @throws IllegalArgumentException if the value has half a surrogate pair
   */
  public static FilePart text(String name, String value) {
    return new FilePart(name, Optional.empty(), Content.text(value, TEXT));
  }

  /**
   * Makes a part that has no name of a file, such as a document that goes with files.
   *
   * @param name the name of the field
   * @param content the octets with their media type
   * @return the part
   */
  public static FilePart value(String name, Content content) {
    return new FilePart(name, Optional.empty(), content);
  }

  /**
   * Gives the part a name.
   *
   * @param other the name of the field
   * @return such a part
   */
  public FilePart named(String other) {
    return new FilePart(other, filename, content);
  }

  /**
   * Returns what the part is.
   *
   * @return the media type of the content
   */
  public MediaType type() {
    return content.type();
  }

  /**
   * Finds what is left of the name of the file without folders, control characters and the like
   * (RFC 7578, 4.2 and 7): a name that leads nowhere else. It is still that of the client: other
   * parts may have the same, and so may another file in the folder that it is written to.
   *
   * @return the name without what comes before its last slash or backslash; none if nothing is left
   *     of it, or only dots, or if it is that of a device of Windows
   */
  public Optional<String> safeFilename() {
    return filename.flatMap(SafeNames::last);
  }

  /**
   * Reads the part into memory as text, in the charset of the media type, or UTF-8 if it names
   * none.
   *
   * @return the text
   * @throws dev.statute.codec.UnreadableContentException if there is no such charset, or the octets
   *     are not of it
   * @throws IOException if the content cannot be had
   */
  public String text() throws IOException {
    return content.toText();
  }

  /** Gives the name and the media type; the rest may be a secret. */
  @Override
  public String toString() {
    return name + " (" + content.type() + ")";
  }
}
