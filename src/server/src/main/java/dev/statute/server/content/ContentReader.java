package dev.statute.server.content;

import dev.statute.codec.Codec;
import dev.statute.codec.Content;
import dev.statute.codec.UnreadableContentException;
import dev.statute.codec.form.Form;
import dev.statute.codec.form.OversizedFormException;
import dev.statute.field.ContentCoding;
import dev.statute.field.ContentEncoding;
import dev.statute.field.ContentLength;
import dev.statute.field.Expect;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.Fields;
import dev.statute.field.MediaRange;
import dev.statute.field.MediaType;
import dev.statute.http.Header;
import dev.statute.server.receiving.LimitedContent;
import dev.statute.server.refusal.RefusedException;
import dev.statute.server.refusing.FaultPlace;
import dev.statute.server.refusing.Refusals;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Reads the content of one request. */
public final class ContentReader {

  private final String method;
  private final Fields fields;
  private final RouteContent declared;
  private final Codec codec;
  private final LimitedContent content;
  private final FormReader forms;
  private boolean isRead;
  private @Nullable Checked checked;

  /** What content is taken for, where that was found to be readable. */
  private record Checked(Type type, MediaType mediaType) {}

  /**
   * Prepares for a request.
   *
   * @param method the method of the request
   * @param fields its header fields
   * @param declared what the route reads
   * @param codec reads content
   * @param content the content of the request
   * @param forms reads forms
   */
  public ContentReader(
      String method,
      Fields fields,
      RouteContent declared,
      Codec codec,
      LimitedContent content,
      FormReader forms) {
    this.method = method;
    this.fields = fields;
    this.declared = declared;
    this.codec = codec;
    this.content = content;
    this.forms = forms;
  }

  /** Refuses for what the header section says of the content, before the client is asked for it. */
  public void check() {
    if (declared.isTaken() && isAnnounced()) {
      Type taken = declared.taken();
      if (taken != null) {
        requireNoCoding();
        checked = new Checked(taken, mediaType(taken));
      } else if (!declared.reads().isEmpty()) {
        declared(contentType());
      }
    }
  }

  /** Tells whether there is content for certain, which its media type decides on. */
  private boolean isAnnounced() {
    OptionalLong length = length();
    return length.isPresent()
        ? length.getAsLong() > 0
        : isAfterExpectation() || (isChunked() && contentType().isPresent());
  }

  /** Who waits for 100 has content (RFC 9110, 10.1.1). */
  private boolean isAfterExpectation() {
    return fields.readable(Header.EXPECT, Expect.CODEC).filter(Expect::expectsContinue).isPresent();
  }

  private boolean isChunked() {
    return fields.first(Header.TRANSFER_ENCODING.fieldName()).isPresent();
  }

  /**
   * Gives the value, or null if there is no content. Content of no octets is some if it is not to
   * be read as anything else (RFC 9110, 6.4), and if its framing says that it is there.
   */
  public <T> @Nullable T readOrNull(Type type) {
    begin();
    boolean isRaw = type == Content.class;
    try {
      boolean isThere = isRaw && (length().isPresent() || isChunked());
      return !isThere && content.isEmpty() ? null : read(type, isRaw);
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  /** Gives the value; where nothing else is to be read, there is always content. */
  public <T> T read(Type type) {
    begin();
    boolean isRaw = type == Content.class;
    try {
      // Where the length says that there is some, the first octet need not be awaited.
      if (!isRaw && length().orElse(0) == 0 && content.isEmpty()) {
        return nothing(type);
      }
      return read(type, isRaw);
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  /** A form may be without fields, and what it lacks is for whoever wants it to say. */
  private <T> T nothing(Type type) {
    if (type != Form.class) {
      throw new RefusedException(Refusals.noContent());
    }
    @SuppressWarnings("unchecked")
    T none = (T) new Form(List.of());
    return none;
  }

  private void begin() {
    if (isRead) {
      throw new IllegalStateException("the content of a request can be read once");
    }
    isRead = true;
  }

  private <T> T read(Type type, boolean isRaw) throws IOException {
    if (isRaw) {
      Content raw = raw();
      content.handOut(raw);
      @SuppressWarnings("unchecked")
      T stream = (T) raw;
      return stream;
    }
    T value = FormReader.isForm(type) ? form(type) : codec.read(content, readable(type), type);
    if (!FormReader.isStreamed(type)) {
      content.readEnd();
    }
    return value;
  }

  private <T> T form(Type type) throws IOException {
    Content octets = once(readable(type));
    @SuppressWarnings("unchecked")
    T form = (T) forms.read(octets, type, codec);
    if (FormReader.isStreamed(type)) {
      content.handOut(octets);
    }
    return form;
  }

  private RuntimeException refusal(IOException failure) {
    if (!content.isTooLarge() && !content.isBroken()) {
      if (failure instanceof OversizedFormException oversized) {
        return new RefusedException(Refusals.oversizedForm(oversized));
      }
      return failure instanceof UnreadableContentException unreadable
          ? new RefusedException(Refusals.content(unreadable))
          : new UncheckedIOException(failure);
    }
    // The state of the content decides on the answer, whatever the codec made of it.
    return new UncheckedIOException(failure);
  }

  private Content raw() {
    MediaType type =
        declared.reads().isEmpty()
            ? contentType().orElse(MediaType.of("application", "octet-stream"))
            : declared(contentType());
    Content octets = once(type);
    ContentCoding[] codings = codings();
    return codings.length == 0 ? octets : octets.coded(codings);
  }

  private Content once(MediaType type) {
    AtomicBoolean isOpened = new AtomicBoolean();
    OptionalLong length = length();
    return length.isPresent()
        ? Content.stream(() -> once(isOpened), length.getAsLong(), type)
        : Content.stream(() -> once(isOpened), type);
  }

  /** Finds what the octets are in, which whoever passes them on has to tell. */
  private ContentCoding[] codings() {
    try {
      return fields
          .get(Header.CONTENT_ENCODING, ContentEncoding.CODEC)
          .map(ContentEncoding::codings)
          .orElse(List.of())
          .stream()
          .filter(coding -> !coding.equals(ContentCoding.IDENTITY))
          .toArray(ContentCoding[]::new);
    } catch (FieldSyntaxException e) {
      throw new RefusedException(
          Refusals.parameter(
              FaultPlace.HEADER, Header.CONTENT_ENCODING.fieldName(), "is not well-formed", e));
    }
  }

  private InputStream once(AtomicBoolean isOpened) {
    if (isOpened.getAndSet(true)) {
      throw new IllegalStateException("the content of a request can be read once");
    }
    return content;
  }

  private OptionalLong length() {
    Optional<ContentLength> length =
        fields.list(Header.CONTENT_LENGTH.fieldName(), ContentLength::parse);
    return length.isPresent() ? OptionalLong.of(length.get().octets()) : OptionalLong.empty();
  }

  /** Gives what the codec is to take the content for, which most often is known by now. */
  private MediaType readable(Type type) {
    Checked known = checked;
    if (known != null && known.type().equals(type)) {
      return known.mediaType();
    }
    requireNoCoding();
    return mediaType(type);
  }

  /** Gives what the codec is to take the content for. */
  private MediaType mediaType(Type type) {
    Optional<MediaType> sent = contentType();
    if (!declared.reads().isEmpty()) {
      return declared(sent);
    }
    Optional<MediaType> ofForm = FormReader.mediaType(type);
    if (ofForm.isPresent()) {
      return among(ofForm.stream().toList(), sent);
    }
    return sent.filter(mediaType -> codec.canRead(mediaType, type))
        .orElseThrow(() -> unsupported(codec.reads(type)));
  }

  /** Gives the media type if it is one that the route names. */
  private MediaType declared(Optional<MediaType> sent) {
    return among(declared.reads(), sent);
  }

  private MediaType among(List<MediaType> readable, Optional<MediaType> sent) {
    return sent.filter(
            type -> readable.stream().anyMatch(read -> MediaRange.of(read).matches(type)))
        .orElseThrow(() -> unsupported(readable));
  }

  private RefusedException unsupported(List<MediaType> readable) {
    return new RefusedException(Refusals.unsupportedMediaType(method, readable));
  }

  private Optional<MediaType> contentType() {
    try {
      return fields.get(Header.CONTENT_TYPE, MediaType.CODEC);
    } catch (FieldSyntaxException e) {
      throw new RefusedException(
          Refusals.parameter(
              FaultPlace.HEADER, Header.CONTENT_TYPE.fieldName(), "is not well-formed", e));
    }
  }

  /** Refuses what would have to be decoded first (RFC 9110, 8.4). */
  private void requireNoCoding() {
    for (String coding : fields.all(Header.CONTENT_ENCODING.fieldName())) {
      if (!coding.isEmpty() && !coding.equalsIgnoreCase(ContentCoding.IDENTITY.name())) {
        throw new RefusedException(Refusals.unsupportedCoding());
      }
    }
  }
}
