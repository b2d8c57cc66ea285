package dev.statute.server.file;

import dev.statute.Reply;
import dev.statute.codec.Content;
import dev.statute.codec.form.FilePart;
import dev.statute.field.EntityTag;
import dev.statute.field.HttpDate;
import dev.statute.field.IfRange;
import dev.statute.field.Range;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.server.Call;
import dev.statute.server.precondition.Conditions;
import dev.statute.server.precondition.Preconditions;
import dev.statute.server.precondition.Validators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file, or other content of known length, that clients may have already or ask for in parts.
 *
 * <pre>{@code
 * Route.of("GET", "/manual", call -> FileContent.of(manual).reply(call))
 * }</pre>
 *
 * <p>An operation of an interface takes {@code Range} and {@code If-Range} as parameters, and makes
 * its reply of the {@link FileOutcome} that {@link #select} gives.
 *
 * @param content the octets with their media type
 * @param validators what tells them from other versions
 */
public record FileContent(Content content, Validators validators) {

  /** A file that was changed a moment ago may be changed again unnoticed. */
  private static final long SETTLED_MILLIS = 2000;

  private static final int HEX = 16;

  /**
   * Checks that the content can be had in parts.
   *
   * @param content the octets, which can be opened for each part; of known length
   * @param validators what tells them from other versions
   * @throws IllegalArgumentException if the length is not known, or nothing is said to exist
   */
  public FileContent {
    Objects.requireNonNull(validators, "validators");
    if (content.length().isEmpty()) {
      throw new IllegalArgumentException("the length of the content must be known: " + content);
    }
    if (!validators.exists()) {
      throw new IllegalArgumentException("there must be content: " + validators);
    }
  }

  /**
   * Takes a file. Its media type is what the system takes it for. Its entity tag is made of its
   * length and the time of its last change, and is weak while that is less than two seconds ago
   * (RFC 9110, 8.8.1).
   *
   * @param file the file
   * @return the content, which is read as it is sent
   * @throws NoSuchFileException if there is no such file, or it is no regular one
   * @throws IOException if it cannot be looked at
   */
  public static FileContent of(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      throw new NoSuchFileException(file.toString(), null, "not a regular file");
    }
    Instant now = Instant.now();
    Instant modified = attributes.lastModifiedTime().toInstant();
    String opaque =
        Long.toString(modified.getEpochSecond(), HEX)
            + "-"
            + Integer.toString(modified.getNano(), HEX)
            + "-"
            + Long.toString(attributes.size(), HEX);
    boolean isSettled = modified.isBefore(now.minusMillis(SETTLED_MILLIS));
    EntityTag tag = isSettled ? EntityTag.strong(opaque) : EntityTag.weak(opaque);
    // Nothing was modified after the response is made (RFC 9110, 8.8.2.1).
    HttpDate date = HttpDate.of(modified.isAfter(now) ? now : modified);
    return new FileContent(FilePart.of(file).content(), Validators.of(tag, date));
  }

  /**
   * Finds a file in a folder, by a name that a client gives.
   *
   * @param folder the folder
   * @param name the name, with slashes for folders in it
   * @return the content; none if there is no such regular file, or it is not in the folder, be it
   *     for dots, for a drive or root in the name, or for a link
   * @throws IOException if the folder or the file cannot be looked at
   */
  public static Optional<FileContent> within(Path folder, String name) throws IOException {
    Path root = folder.toRealPath();
    Path file;
    try {
      file = root.resolve(name).normalize();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
    if (!file.startsWith(root) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Path real = file.toRealPath();
    return real.startsWith(root) && Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(of(real))
        : Optional.empty();
  }

  /**
   * Decides on the answer to GET (RFC 9110, 13.2.2): by the preconditions, then by {@code Range} if
   * {@code If-Range} holds. Where several parts are wanted that remain apart, the whole is sent,
   * for which a server need not say why (RFC 9110, 14.2).
   *
   * @param conditions the preconditions
   * @param range the parts that are wanted, or null for all; a unit other than {@code bytes} is
   *     ignored
   * @param ifRange what the client has parts of, or null
   * @return the answer, never {@link FileOutcome.Parts}
   */
  public FileOutcome select(
      Conditions conditions, @Nullable Range range, @Nullable IfRange ifRange) {
    return select(conditions, range, ifRange, 1);
  }

  /**
   * Decides on the answer to GET, as {@link #select(Conditions, Range, IfRange)} does, but with
   * several parts if the client wants them.
   *
   * @param conditions the preconditions
   * @param range the parts that are wanted, or null for all
   * @param ifRange what the client has parts of, or null
   * @param most the most parts that are sent; where more are wanted, the whole is sent. Parts that
   *     overlap, or nearly touch, are one (RFC 9110, 15.3.7.2)
   * @return the answer
   * @throws IllegalArgumentException if the number is not positive
   */
  public FileOutcome select(
      Conditions conditions, @Nullable Range range, @Nullable IfRange ifRange, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("most must be positive: " + most);
    }
    boolean isHonoured = range != null && (ifRange == null || validators.matches(ifRange));
    return outcome(conditions.evaluate(Method.GET, validators), isHonoured ? range : null, most);
  }

  /**
   * Answers a request with GET or HEAD, or another method that gives the content: with 200, 206,
   * 304, 412 or 416, with {@code ETag}, {@code Last-Modified}, {@code Accept-Ranges} and {@code
   * Content-Range} as they belong there.
   *
   * @param call the request
   * @return the reply; at most 16 parts are sent
   */
  public Reply reply(Call call) {
    Range range =
        call.honoursRange(validators) ? call.headerOrNull(Header.RANGE, Range.CODEC) : null;
    FileOutcome outcome = outcome(call.preconditions(validators), range, FileReply.MOST_PARTS);
    return FileReply.of(outcome, validators);
  }

  private FileOutcome outcome(Preconditions.Outcome decision, @Nullable Range range, int most) {
    return switch (decision) {
      case NOT_MODIFIED -> new FileOutcome.Unmodified();
      case FAILED -> new FileOutcome.Failed();
      case PROCEED ->
          range instanceof Range.Bytes bytes
              ? Selection.of(content, bytes, most)
              : new FileOutcome.Whole(content);
    };
  }
}
