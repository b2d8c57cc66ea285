package dev.statute.client.generated;

import dev.statute.codec.Codec;
import dev.statute.field.MediaType;
import dev.statute.jackson2.JacksonCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.List;

/** A codec that never heard of problem details. */
final class PlainJsonCodec implements Codec {

  private static final List<MediaType> TYPES = List.of(JacksonCodec.JSON);

  private final JacksonCodec codec = new JacksonCodec();

  @Override
  public List<MediaType> reads() {
    return TYPES;
  }

  @Override
  public List<MediaType> writes() {
    return TYPES;
  }

  @Override
  public <T> T read(InputStream in, MediaType mediaType, Type type) throws IOException {
    if (!mediaType.equals(JacksonCodec.JSON)) {
      throw new AssertionError(mediaType);
    }
    return codec.read(in, mediaType, type);
  }

  @Override
  public void write(Object value, MediaType mediaType, OutputStream out) throws IOException {
    codec.write(value, mediaType, out);
  }
}
