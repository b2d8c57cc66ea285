package dev.statute.client.generated;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.codec.Codec;
import dev.statute.field.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.List;

/** Reads and writes strings as plain text, and fails at all else. */
final class TextCodec implements Codec {

  private static final List<MediaType> TYPES = List.of(MediaType.of("text", "plain"));

  @Override
  public List<MediaType> reads() {
    return TYPES;
  }

  @Override
  public List<MediaType> writes() {
    return TYPES;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T read(InputStream in, MediaType mediaType, Type type) throws IOException {
    String text = new String(in.readAllBytes(), UTF_8);
    return (T) (text.equals("null") ? null : ((Class<?>) type).cast(text));
  }

  @Override
  public void write(Object value, MediaType mediaType, OutputStream out) throws IOException {
    if (!(value instanceof String text)) {
      throw new IOException("not a string");
    }
    out.write(text.getBytes(UTF_8));
  }
}
