package dev.statute.jakarta.generated;

import dev.statute.codec.Codec;
import dev.statute.codec.CodecException;
import dev.statute.codec.UnreadableContentException;
import dev.statute.field.MediaType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Providers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Leaves the content of messages to the providers of the container. What they write as the entity
 * of a response is handed to the container; what else they read and write, they do here.
 */
final class EntityCodec implements Codec {

  private static final List<MediaType> JSON = List.of(MediaType.of("application", "json"));
  private static final Annotation[] NONE = {};

  private final ThreadLocal<Optional<Providers>> current = ThreadLocal.withInitial(Optional::empty);

  /** Does something that may need the providers of a request. */
  <T> T with(Optional<Providers> providers, Supplier<T> action) {
    if (providers.isEmpty()) {
      return action.get();
    }
    current.set(providers);
    try {
      return action.get();
    } finally {
      current.remove();
    }
  }

  @Override
  public List<MediaType> reads() {
    return JSON;
  }

  @Override
  public List<MediaType> writes() {
    return JSON;
  }

  /** Only the container knows what its providers write. */
  @Override
  public boolean canWrite(MediaType mediaType, Type type) {
    return true;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T read(InputStream in, MediaType mediaType, Type type) throws IOException {
    Class<Object> raw = (Class<Object>) RawTypes.of(type);
    jakarta.ws.rs.core.MediaType read = RestMediaTypes.of(mediaType);
    MessageBodyReader<Object> reader =
        current
            .get()
            .map(providers -> providers.getMessageBodyReader(raw, type, NONE, read))
            .orElseThrow(() -> new CodecException(type, "", "has no provider that reads it", null));
    try {
      return (T) reader.readFrom(raw, type, NONE, read, new MultivaluedHashMap<>(), in);
    } catch (WebApplicationException e) {
      throw new UnreadableContentException("The content cannot be read.", e);
    } catch (IOException e) {
      throw e instanceof UnreadableContentException
          ? e
          : new UnreadableContentException("The content cannot be read.", e);
    }
  }

  @Override
  public void write(Object value, MediaType mediaType, OutputStream out) throws IOException {
    write(value, value.getClass(), mediaType, out);
  }

  @Override
  public void write(Object value, Type type, MediaType mediaType, OutputStream out)
      throws IOException {
    if (out instanceof EntityCapture capture) {
      capture.set(value, type);
      return;
    }
    @SuppressWarnings("unchecked")
    Class<Object> raw = (Class<Object>) value.getClass();
    jakarta.ws.rs.core.MediaType written = RestMediaTypes.of(mediaType);
    MessageBodyWriter<Object> writer =
        current
            .get()
            .map(providers -> providers.getMessageBodyWriter(raw, type, NONE, written))
            .orElseThrow(
                () -> new CodecException(type, "", "has no provider that writes it", null));
    writer.writeTo(value, raw, type, NONE, written, new MultivaluedHashMap<>(), out);
  }
}
