package dev.statute.codec;

import dev.statute.field.ContentCoding;
import dev.statute.field.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Raw content with its media type (RFC 9110, 6.4 and 8.3), which no codec interprets.
 *
 * <p>Text and octets are values: two contents with the same octets and media type are equal.
 * Streamed and live content is equal to content of the same source only, and is never held in
 * memory.
 */
public sealed interface Content
    permits CodedContent, EncodedContent, LiveContent, OctetContent, StreamedContent {

  /**
   * Makes content of a text, in UTF-8.
   *
   * @param text the text
   * @return content of type {@code text/plain;charset=utf-8}
   * @throws IllegalArgumentException if the text has half a surrogate pair
   */
  static Content text(String text) {
    return text(text, MediaType.of("text", "plain").with("charset", "utf-8"));
  }

  /**
   * Makes content of a text.
   *
   * @param text the text
   * @param type the media type, whose charset is used; UTF-8 if it names none
   * @return the content
   * @throws IllegalArgumentException if there is no such charset, or it lacks a character
   */
  static Content text(String text, MediaType type) {
    Charset charset = type.charset().map(Charset::forName).orElse(StandardCharsets.UTF_8);
    return OctetContent.encode(text, charset, type);
  }

  /**
   * Makes content of octets.
   *
   * @param octets the octets, which are copied
   * @param type the media type
   * @return the content
   */
  static Content bytes(byte[] octets, MediaType type) {
    return new OctetContent(octets.clone(), type);
  }

  /**
   * Makes content of a stream whose length nobody knows.
   *
   * @param source opens the stream, anew for each time that the content is sent
   * @param type the media type
   * @return the content
   */
  static Content stream(ContentSource source, MediaType type) {
    return new StreamedContent(source, OptionalLong.empty(), type);
  }

  /**
   * Makes content of a stream of known length.
   *
   * @param source opens the stream, anew for each time that the content is sent
   * @param length the number of octets that the stream has
   * @param type the media type
   * @return the content
   * @throws IllegalArgumentException if the length is negative
   */
  static Content stream(ContentSource source, long length, MediaType type) {
    return new StreamedContent(source, OptionalLong.of(length), type);
  }

  /**
   * Makes content that comes into being while it is sent. What the writer flushes is sent at once,
   * with the header section before it if that was not sent yet. {@link dev.statute.codec.stream}
   * has writers of events and of JSON lines.
   *
   * <p>The writer runs once for each time that the content is sent: a server runs it in the thread
   * that sends the response, {@link #open} in a thread of its own. It does not run where no content
   * is sent, as after HEAD or with 304, and should therefore open what it writes from itself.
   *
   * @param writer writes the content
   * @param type the media type
   * @return the content, of unknown length
   */
  static Content live(ContentWriter writer, MediaType type) {
    return new LiveContent(writer, type);
  }

  /**
   * Makes content of a value, which a codec writes whenever the content is sent.
   *
   * @param value the value
   * @param codec writes it
   * @param type the media type, one that the codec writes
   * @return the content
   */
  static Content encoded(Object value, Codec codec, MediaType type) {
    return encoded(value, value.getClass(), codec, type);
  }

  /**
   * Makes content of a value, which a codec writes whenever the content is sent.
   *
   * @param value the value
   * @param declared the type that the value is declared with
   * @param codec writes it
   * @param type the media type, one that the codec writes
   * @return the content
   */
  static Content encoded(Object value, Type declared, Codec codec, MediaType type) {
    return new EncodedContent(value, declared, codec, type);
  }

  /**
   * Returns what the content is.
   *
   * @return the media type
   */
  MediaType type();

  /**
   * Returns the codings that the octets are in (RFC 9110, 8.4), which nothing here decodes.
   *
   * @return the codings in the order in which they were applied; most often none
   */
  default List<ContentCoding> codings() {
    return List.of();
  }

  /**
   * Says that the octets are in content codings, with which {@code Content-Encoding} is sent.
   *
   * @param codings the codings in the order in which they were applied, in addition to those of
   *     this content
   * @return the same octets with these codings
   */
  default Content coded(ContentCoding... codings) {
    List<ContentCoding> all = new ArrayList<>(codings());
    all.addAll(List.of(codings));
    return new CodedContent(this, all);
  }

  /**
   * Returns the number of octets.
   *
   * @return a number that is not negative, or nothing if it is not known yet
   */
  OptionalLong length();

  /**
   * Tells whether the content comes into being while it is sent, so that a sender passes each flush
   * on and does not write it only to learn its length.
   *
   * @return whether it was made by {@link #live}
   */
  default boolean isLive() {
    return false;
  }

  /**
   * Tells whether a codec writes the content of a value, which it can do any number of times.
   *
   * @return whether it was made by {@link #encoded}
   */
  default boolean isEncoded() {
    return false;
  }

  /**
   * Opens a stream at the start of the content.
   *
   * @return a stream, which the caller closes
   * @throws IOException if the content cannot be had
   * @throws IllegalStateException if the content can be had only once, and was
   */
  InputStream open() throws IOException;

  /**
   * Writes all octets, a few at a time.
   *
   * @param out takes the octets, and is not closed
   * @throws IOException if the content cannot be had, or the stream throws it
   */
  default void writeTo(OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out");
    try (InputStream in = open()) {
      in.transferTo(out);
    }
  }

  /**
   * Reads all octets into memory.
   *
   * @return the octets, a copy
   * @throws IOException if the content cannot be had
   */
  default byte[] toBytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writeTo(out);
    return out.toByteArray();
  }

  /**
   * Reads all octets into memory, as text in the charset of the media type, or UTF-8 if it names
   * none.
   *
   * @return the text
   * @throws UnreadableContentException if there is no such charset, or the octets are not of it
   * @throws IOException if the content cannot be had
   */
  default String toText() throws IOException {
    return OctetContent.decode(toBytes(), this);
  }
}
