package dev.statute.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.field.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.List;

/** Reads and writes lists of texts, a line each, and nothing else. */
public final class CsvCodec implements Codec {

  public static final MediaType CSV = MediaType.of("text", "csv");
  public static final Type ROWS = GenericType.of(List.class, String.class);

  @Override
  public List<MediaType> reads() {
    return List.of(CSV);
  }

  @Override
  public List<MediaType> writes() {
    return List.of(CSV);
  }

  @Override
  public List<MediaType> reads(Type type) {
    return type.equals(ROWS) ? reads() : List.of();
  }

  @Override
  public List<MediaType> writes(Type type) {
    return reads(type);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T read(InputStream in, MediaType mediaType, Type type) throws IOException {
    return (T) new String(in.readAllBytes(), UTF_8).lines().toList();
  }

  @Override
  public void write(Object value, MediaType mediaType, OutputStream out) throws IOException {
    for (Object row : (List<?>) value) {
      out.write((row + "\n").getBytes(UTF_8));
    }
  }
}
