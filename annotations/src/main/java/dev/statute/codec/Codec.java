package dev.statute.codec;

import dev.statute.field.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.List;

/**
 * Reads the content of messages as Java values, and writes such values. Used by many threads at
 * once.
 */
public interface Codec {

  /**
   * Lists the media types that can be read. Content whose type has more parameters, such as a
   * charset, is handed in as well.
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
   * Reads the whole content.
   *
   * @param <T> the type of the value
   * @param in the content, which the caller closes
   * @param mediaType what the content is, one of {@link #reads()}, perhaps with more parameters
   * @param type the type of the value
   * @return the value
   * @throws UnreadableContentException if the content is not of the media type, or no such value
   * @throws IOException if the stream throws it
   */
  <T> T read(InputStream in, MediaType mediaType, Type type) throws IOException;

  /**
   * Writes a value.
   *
   * @param value the value
   * @param mediaType what to write, one of {@link #writes()}
   * @param out takes the content; the caller closes it
   * @throws IOException if the value cannot be written so, or the stream throws it
   */
  void write(Object value, MediaType mediaType, OutputStream out) throws IOException;
}
