package dev.statute.codec.form;

import dev.statute.codec.Content;
import dev.statute.codec.multipart.BodyPart;
import dev.statute.codec.multipart.Boundary;
import dev.statute.codec.multipart.MultipartBody;
import dev.statute.field.MediaType;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a form, one after the other, as they are sent and received: {@code
 * multipart/form-data} (RFC 7578). No part is in memory as a whole. Not thread-safe.
 */
public final class Multipart implements Closeable {

  /** The media type of such content, without its boundary: {@code multipart/form-data}. */
  public static final MediaType MEDIA_TYPE = MediaType.of("multipart", "form-data");

  private final Parts parts;
  private @Nullable FormData kept;
  private boolean isClosed;

  private Multipart(Parts parts) {
    this.parts = parts;
  }

  /** Where the parts come from. */
  private sealed interface Parts {

    /**
     * Parts to be sent.
     *
     * @param all the parts
     * @param rest those that were not asked for
     */
    record Given(List<FilePart> all, Iterator<FilePart> rest) implements Parts {}

    /**
     * Parts that are received.
     *
     * @param reader reads them
     */
    record Received(ReceivedParts reader) implements Parts {}
  }

  /**
   * Puts parts together.
   *
   * @param parts the parts in order, each with a name
   * @return a form of them
   * @throws IllegalArgumentException if a part has no name, or a name or the name of a file has
   *     half a surrogate pair or control characters other than the ends of lines
   */
  public static Multipart of(FilePart... parts) {
    return of(List.of(parts));
  }

  /**
   * Puts parts together.
   *
   * @param parts the parts in order, each with a name
   * @return a form of them
   * @throws IllegalArgumentException as {@link #of(FilePart...)} does
   */
  public static Multipart of(List<FilePart> parts) {
    List<FilePart> all = List.copyOf(parts);
    all.forEach(SentParts::of);
    return new Multipart(new Parts.Given(all, all.iterator()));
  }

  /**
   * Opens received content.
   *
   * @param content the content, whose media type names a boundary
   * @param limits how many parts it may have, and how large they are
   * @return the form, of which no part was read yet
   * @throws dev.statute.codec.UnreadableContentException if the media type has no boundary
   * @throws IOException if the content cannot be had
   */
  public static Multipart read(Content content, FormLimits limits) throws IOException {
    return new Multipart(new Parts.Received(ReceivedParts.open(content, limits)));
  }

  /**
   * Gives the next part. Of a form that is received, the content of a part can be opened once, and
   * be read until the next part is asked for.
   *
   * @return the part; none after the last
   * @throws dev.statute.codec.UnreadableContentException if the form is malformed, or a part has no
   *     name (RFC 7578, 4.2)
   * @throws OversizedFormException if there are too many parts; it is thrown by the content of a
   *     part that is too large
   * @throws IOException if the content cannot be had
   */
  public Optional<FilePart> next() throws IOException {
    if (parts instanceof Parts.Received received) {
      return Optional.ofNullable(received.reader().next());
    }
    Iterator<FilePart> rest = ((Parts.Given) parts).rest();
    return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
  }

  /**
   * Reads all parts that were not asked for, and keeps them: small ones in memory, others in
   * temporary files, until this form is {@linkplain #close closed}.
   *
   * @return the parts
   * @throws dev.statute.codec.UnreadableContentException as {@link #next} does
   * @throws OversizedFormException if there are too many parts, or one is too large
   * @throws IOException if the content cannot be had, a file not be written, or the form was closed
   *     before all was read
   */
  public FormData readAll() throws IOException {
    if (parts instanceof Parts.Given given) {
      return new FormData(given.all(), List.of());
    }
    FormData data = kept();
    if (data == null) {
      data = KeptParts.of(((Parts.Received) parts).reader());
      if (!keep(data)) {
        data.close();
        throw new IOException("the form was closed before all of it was read");
      }
    }
    return data;
  }

  private synchronized @Nullable FormData kept() {
    return kept;
  }

  /** Leaves what is read to whoever closes the form, unless that was done. */
  private synchronized boolean keep(FormData data) {
    if (!isClosed) {
      kept = data;
    }
    return !isClosed;
  }

  private synchronized @Nullable FormData end() {
    isClosed = true;
    return kept;
  }

  /**
   * Makes content of the form, with a boundary that differs each time. Its length is known if those
   * of all parts are.
   *
   * @return the content; of a form that is received, it can be opened once
   */
  public Content content() {
    return content(Boundary.random().text());
  }

  /**
   * Makes content of the form.
   *
   * @param boundary separates the parts, which must not have it (RFC 2046, 5.1.1): a part that does
   *     fails as it is sent
   * @return the content; of a form that is received, it can be opened once
   * @throws IllegalArgumentException if the boundary is malformed
   */
  public Content content(String boundary) {
    Boundary checked = new Boundary(boundary);
    if (parts instanceof Parts.Given given) {
      List<BodyPart> sent = given.all().stream().map(SentParts::of).toList();
      return MultipartBody.of(MEDIA_TYPE, checked, sent);
    }
    return MultipartBody.of(MEDIA_TYPE, checked, () -> next().map(SentParts::of).orElse(null));
  }

  /**
   * Closes the content that is received, and removes the temporary files. Another thread that reads
   * the form is told by an exception that it has not read all, and leaves no file.
   */
  @Override
  public void close() throws IOException {
    FormData data = end();
    try {
      if (data != null) {
        data.close();
      }
    } finally {
      if (parts instanceof Parts.Received received) {
        received.reader().close();
      }
    }
  }
}
