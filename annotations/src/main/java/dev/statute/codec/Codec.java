package dev.statute.codec;

import dev.statute.field.MediaRange;
import dev.statute.field.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.List;

/**
 * Reads the content of messages as Java values, and writes such values as content. Must be
 * thread-safe.
 *
 * <p>A codec that does not support every type overrides {@link #reads(Type)} and {@link
 * #writes(Type)}. Servers and clients then negotiate the media type, and refuse content, by type. A
 * codec that supports more media types than it lists, such as all with a structured suffix,
 * overrides {@link #canRead} and {@link #canWrite}. {@link #or} combines several codecs.
 *
 * <p>A {@link dev.statute.field.Problem} needs no codec: servers and clients read and write it
 * themselves.
 */
public interface Codec {

  /**
   * Lists the media types that can be read.
   *
   * @return the media types, best first
   */
  List<MediaType> reads();

  /**
   * Lists the media types that can be written.
   *
   * @return the media types, best first
   */
  List<MediaType> writes();

  /**
   * Lists the media types that values of a type can be read from. A server names them with 415 (RFC
   * 9110, 15.5.16), a client asks for them in {@code Accept}.
   *
   * @param type the type
   * @return the media types, best first; none if there are no such values to be read. All of {@link
   *     #reads()}, unless a codec says otherwise
   */
  default List<MediaType> reads(Type type) {
    return reads();
  }

  /**
   * Lists the media types that values of a type can be written as. A server chooses one by {@code
   * Accept}, or answers 406 (RFC 9110, 15.5.7); a client sends the first.
   *
   * @param type the type
   * @return the media types, best first; none if such values cannot be written. All of {@link
   *     #writes()}, unless a codec says otherwise
   */
  default List<MediaType> writes(Type type) {
    return writes();
  }

  /**
   * Tells whether content can be read as a value of a type.
   *
   * @param mediaType what the content is
   * @param type the type
   * @return whether it is one of {@link #reads(Type)}, perhaps with more parameters, such as a
   *     charset; a codec may read others too, such as all whose suffix it knows (RFC 6839)
   */
  default boolean canRead(MediaType mediaType, Type type) {
    return reads(type).stream().anyMatch(read -> MediaRange.of(read).matches(mediaType));
  }

  /**
   * Tells whether a value of a type can be written as a media type.
   *
   * @param mediaType what to write
   * @param type the type
   * @return whether it is one of {@link #writes(Type)}, perhaps with more parameters; a codec may
   *     write others too, if a route names them, such as all whose suffix it knows (RFC 6839)
   */
  default boolean canWrite(MediaType mediaType, Type type) {
    return writes(type).stream().anyMatch(written -> MediaRange.of(written).matches(mediaType));
  }

  /**
   * Reads the whole content.
   *
   * @param <T> the type of the value
   * @param in the content, which the caller closes
   * @param mediaType what the content is, for which {@link #canRead} holds
   * @param type the type of the value
   * @return the value
   * @throws UnreadableContentException if the content is not of the media type, or no such value
   * @throws CodecException if no such value can be read, whatever the content is
   * @throws IOException if the stream throws it
   */
  <T> T read(InputStream in, MediaType mediaType, Type type) throws IOException;

  /**
   * Writes a value.
   *
   * @param value the value
   * @param mediaType what to write, for which {@link #canWrite} holds
   * @param out takes the content; the caller closes it
   * @throws CodecException if the value cannot be written so
   * @throws IOException if the value cannot be written so, or the stream throws it
   */
  void write(Object value, MediaType mediaType, OutputStream out) throws IOException;

  /**
   * Writes a value whose declared type is known, which tells more than the value where that is a
   * list.
   *
   * @param value the value
   * @param type the type that it is declared with
   * @param mediaType what to write, for which {@link #canWrite} holds
   * @param out takes the content; the caller closes it
   * @throws CodecException if the value cannot be written so
   * @throws IOException if the value cannot be written so, or the stream throws it
   */
  default void write(Object value, Type type, MediaType mediaType, OutputStream out)
      throws IOException {
    write(value, mediaType, out);
  }

  /**
   * Returns the codec that a client reads responses with. A server may send more than an older
   * client knows of.
   *
   * @return such a codec; this one, unless it tells requests and responses apart
   */
  default Codec forResponses() {
    return this;
  }

  /**
   * Adds what another codec reads and writes. For each type and media type, the first that can is
   * asked, and no other ever is.
   *
   * @param other is asked where this one cannot read or write
   * @return a codec that does both, and what this one does first; it throws {@link CodecException}
   *     where neither can
   */
  default Codec or(Codec other) {
    return new EitherCodec(this, other);
  }
}
