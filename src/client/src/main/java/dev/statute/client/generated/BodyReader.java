package dev.statute.client.generated;

import dev.statute.client.IncomingContent;
import dev.statute.client.IncomingResponse;
import dev.statute.codec.Codec;
import dev.statute.codec.CodecException;
import dev.statute.codec.Content;
import dev.statute.codec.GenericType;
import dev.statute.codec.ProblemCodec;
import dev.statute.codec.UnreadableContentException;
import dev.statute.field.ContentCoding;
import dev.statute.field.ContentEncoding;
import dev.statute.field.ContentLength;
import dev.statute.field.FieldDefinition;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.Fields;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Reads the content of one response. */
final class BodyReader {

  private static final MediaType UNKNOWN = MediaType.of("application", "octet-stream");
  private static final FieldDefinition CONTENT_TYPE =
      FieldDefinition.named(Header.CONTENT_TYPE.fieldName());
  private static final String CONTENT_ENCODING = Header.CONTENT_ENCODING.fieldName();
  private static final String IDENTITY = ContentCoding.IDENTITY.name();

  private final ReceivedResponse response;
  private final IncomingResponse incoming;
  private final Codec codec;
  private final AtomicBoolean isOpened = new AtomicBoolean();
  private boolean isHandedOut;

  BodyReader(ReceivedResponse response, IncomingResponse incoming, Codec codec) {
    this.response = response;
    this.incoming = incoming;
    this.codec = codec;
  }

  /** Has the codec read a value, or gives null if there is no content. */
  <T> @Nullable T read(Type type) {
    return read(type, name(type));
  }

  /** Has the codec read a list, or gives null if there is no content. */
  <E> @Nullable List<@Nullable E> readList(Class<E> type) {
    return read(GenericType.of(List.class, type), type.getSimpleName() + "[]");
  }

  private <T> @Nullable T read(Type type, String name) {
    IncomingContent.Kept kept = kept();
    if (kept.size() == 0) {
      return null;
    }
    if (isCoded()) {
      throw response.malformed("has content in a content coding, which is not decoded", null);
    }
    MediaType declared = response.field(CONTENT_TYPE, MediaType.CODEC);
    MediaType readAs = new ReadableTypes(codec).readAs(declared, type);
    if (readAs == null) {
      if (codec.reads(type).contains(declared)) {
        throw new CodecException(
            type, "", "cannot be read from " + declared + ", though the codec lists it", null);
      }
      throw response.malformed(
          "has content of a media type that the codec does not read, by "
              + CONTENT_TYPE.fieldName(),
          null);
    }
    T value;
    try {
      value = codec.read(kept.open(), readAs, type);
    } catch (CodecException e) {
      // Not the fault of the response.
      throw e;
    } catch (UnreadableContentException e) {
      throw response.malformed(
          "has content that cannot be read as " + name + ". " + e.getMessage(), e);
    } catch (IOException | RuntimeException e) {
      throw response.malformed("has content that cannot be read as " + name, e);
    }
    if (value == null) {
      throw response.malformed("has content that cannot be read as " + name, null);
    }
    return value;
  }

  private static String name(Type type) {
    return type instanceof Class<?> known ? known.getSimpleName() : type.getTypeName();
  }

  /** Gives the content as it is; a stream to whoever asks, who closes it. */
  Content raw() {
    MediaType type = mediaType();
    if (incoming.content() instanceof IncomingContent.Stream stream) {
      isHandedOut = true;
      OptionalLong length = length();
      return coded(
          length.isPresent()
              ? Content.stream(() -> once(stream.in()), length.getAsLong(), type)
              : Content.stream(() -> once(stream.in()), type));
    }
    return coded(Content.bytes(all(kept()), type));
  }

  /** Says which codings the octets are in, so that whoever passes them on says so too. */
  private Content coded(Content octets) {
    ContentCoding[] codings =
        response
            .fields()
            .readable(Header.CONTENT_ENCODING, ContentEncoding.CODEC)
            .map(ContentEncoding::codings)
            .orElse(List.of())
            .stream()
            .filter(coding -> !coding.equals(ContentCoding.IDENTITY))
            .toArray(ContentCoding[]::new);
    return codings.length == 0 ? octets : octets.coded(codings);
  }

  private InputStream once(InputStream in) {
    if (isOpened.getAndSet(true)) {
      throw new IllegalStateException("the content of a streamed response can be read once");
    }
    return in;
  }

  /** Tells whether there is no content, as far as that is known before it is read. */
  boolean isEmpty() {
    return incoming.content() instanceof IncomingContent.Kept kept
        ? kept.size() == 0 && kept.isWhole()
        : length().equals(OptionalLong.of(0));
  }

  /** Gives the problem detail that the content is, or null if it is none, or is not kept. */
  @Nullable Problem problem() {
    if (!(incoming.content() instanceof IncomingContent.Kept kept)
        || !kept.isWhole()
        || isCoded()) {
      return null;
    }
    try {
      // Not as others read it: a failure is asked for a problem detail, too.
      MediaType declared = response.fields().single(CONTENT_TYPE, MediaType::parse).orElse(null);
      return declared != null && ProblemCodec.isReadable(declared)
          ? Problem.parse(kept.open().readAllBytes())
          : null;
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }

  /** Gives what has been received, up to a number of octets, whatever it is. */
  Content excerpt(int most) {
    byte[] octets =
        incoming.content() instanceof IncomingContent.Kept kept ? kept.first(most) : new byte[0];
    return Content.bytes(octets, mediaType());
  }

  /** Tells whether somebody has the stream. */
  boolean isHandedOut() {
    return isHandedOut;
  }

  /** Closes the stream, if there is one, so that the connection does not wait for its reader. */
  void close() {
    incoming.close();
  }

  private static byte[] all(IncomingContent.Kept kept) {
    return kept.first(Integer.MAX_VALUE);
  }

  private IncomingContent.Kept kept() {
    if (!(incoming.content() instanceof IncomingContent.Kept kept)) {
      throw new IllegalStateException(
          "the content of a streamed response can be read as Content only");
    }
    if (!kept.isWhole()) {
      throw response.malformed(
          "has more content than the " + kept.size() + " octets that the client keeps", null);
    }
    return kept;
  }

  /** Gives the media type of content that is taken as it is, so that nobody needs its type. */
  private MediaType mediaType() {
    MediaType declared = response.fieldOrNull(CONTENT_TYPE, MediaType.CODEC);
    return declared == null ? UNKNOWN : declared;
  }

  private OptionalLong length() {
    Fields fields = response.fields();
    if (fields.first(Header.TRANSFER_ENCODING.fieldName()).isPresent()) {
      return OptionalLong.empty();
    }
    try {
      Optional<ContentLength> length =
          fields.list(Header.CONTENT_LENGTH.fieldName(), ContentLength::parse);
      return length.isPresent() ? OptionalLong.of(length.get().octets()) : OptionalLong.empty();
    } catch (FieldSyntaxException e) {
      return OptionalLong.empty();
    }
  }

  /** Tells whether the content would have to be decoded first (RFC 9110, 8.4). */
  private boolean isCoded() {
    return response.fields().all(CONTENT_ENCODING).stream()
        .anyMatch(coding -> !coding.isEmpty() && !coding.equalsIgnoreCase(IDENTITY));
  }
}
