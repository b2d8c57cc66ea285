package dev.statute.codec;

import dev.statute.field.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Content in memory. */
final class OctetContent implements Content {

  private final byte[] octets;
  private final MediaType type;

  /** Takes octets that nobody changes any more. */
  OctetContent(byte[] octets, MediaType type) {
    this.octets = octets;
    this.type = Objects.requireNonNull(type, "type");
  }

  static OctetContent encode(String text, Charset charset, MediaType type) {
    try {
      ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
      byte[] octets = new byte[encoded.remaining()];
      encoded.get(octets);
      return new OctetContent(octets, type);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(charset + " cannot encode the text: " + e.getMessage(), e);
    }
  }

  static String decode(byte[] octets, Content content) throws UnreadableContentException {
    try {
      MediaType type = content.type();
      Charset charset = type.charset().map(Charset::forName).orElse(StandardCharsets.UTF_8);
      return charset.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableContentException("The text is not in its charset.", "", content, e);
    } catch (IllegalArgumentException e) {
      throw new UnreadableContentException(
          "The charset of the text is not supported.", "", content, e);
    }
  }

  @Override
  public MediaType type() {
    return type;
  }

  @Override
  public OptionalLong length() {
    return OptionalLong.of(octets.length);
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(octets);
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(octets);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OctetContent that
        && Arrays.equals(octets, that.octets)
        && type.equals(that.type);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(octets) * 31 + type.hashCode();
  }

  /** Gives type and size, for people to read; the octets may be a secret. */
  @Override
  public String toString() {
    return type + " (" + octets.length + " octets)";
  }
}
