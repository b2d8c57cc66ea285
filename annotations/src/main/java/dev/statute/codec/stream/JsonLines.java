package dev.statute.codec.stream;

import dev.statute.codec.Codec;
import dev.statute.codec.CodecException;
import dev.statute.codec.Content;
import dev.statute.codec.UnreadableContentException;
import dev.statute.field.MediaType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sends and reads values of which each is JSON in a line of its own, known as NDJSON and JSONL. */
public final class JsonLines {

  /** The media type that is sent: {@code application/x-ndjson}. */
  public static final MediaType MEDIA_TYPE = MediaType.of("application", "x-ndjson");

  /** The most octets of a line, unless told otherwise: 1 MiB. */
  public static final int LINE_LIMIT = 1 << 20;

  private static final MediaType JSON = MediaType.of("application", "json");

  /** None of them is registered; all are in use. */
  private static final Set<String> SUBTYPES =
      Set.of("x-ndjson", "ndjson", "jsonl", "x-jsonl", "jsonlines", "x-jsonlines");

  private JsonLines() {}

  /**
   * Makes live content of values. The header section is sent at once, and then each value.
   *
   * @param <T> the type of the values
   * @param values sends the values
   * @param type the type of the values
   * @param codec writes the values as JSON
   * @return the content
   * @throws CodecException if the codec does not write the type as {@code application/json} or as
   *     another media type of JSON
   */
  public static <T> Content of(LiveSource<T> values, Class<T> type, Codec codec) {
    return of(values, (Type) type, codec);
  }

  /**
   * Makes live content of values of a type that a class does not tell, such as {@code
   * GenericType.of(List.class, Order.class)}.
   *
   * @param values sends the values
   * @param type the type of the values
   * @param codec writes the values as JSON
   * @return the content
   * @throws CodecException as {@link #of(LiveSource, Class, Codec)} does
   */
  public static Content of(LiveSource<?> values, Type type, Codec codec) {
    Objects.requireNonNull(values, "values");
    MediaType json = json(codec.writes(type));
    if (json == null) {
      throw new CodecException(type, "", "cannot be written: the codec does not write JSON", null);
    }
    return Content.live(
        out -> {
          out.flush();
          values.sendTo(value -> write(value, type, codec, json, out));
        },
        MEDIA_TYPE);
  }

  private static void write(Object value, Type type, Codec codec, MediaType json, OutputStream out)
      throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    codec.write(value, type, json, written);
    written.write('\n');
    byte[] line = written.toByteArray();
    for (int i = 0; i < line.length - 1; i++) {
      if (line[i] == '\n' || line[i] == '\r') {
        // In JSON it is white space: in a string it would be escaped (RFC 8259, 2 and 7).
        line[i] = ' ';
      }
    }
    out.write(line);
    out.flush();
  }

  /** Finds what a codec calls JSON. */
  private static @Nullable MediaType json(List<MediaType> types) {
    if (types.contains(JSON)) {
      return JSON;
    }
    return types.stream()
        .filter(type -> type.subtype().toLowerCase(Locale.ROOT).endsWith("+json"))
        .findFirst()
        .orElse(null);
  }

  /**
   * Reads values, each as soon as its line has arrived. Empty lines are ignored.
   *
   * @param <T> the type of the values
   * @param content the content
   * @param type the type of the values
   * @param codec reads the values
   * @return a reader, which the caller closes. A line that is no such value is told by its number,
   *     and the reader can go on after it
   * @throws CodecException if the codec does not read the type from JSON
   * @throws UnreadableContentException if the content is no JSON lines by its media type
   * @throws IOException if the content cannot be had
   */
  public static <T> LiveReader<T> read(Content content, Class<T> type, Codec codec)
      throws IOException {
    return read(content, type, codec, LINE_LIMIT);
  }

  /**
   * Reads values, each as soon as its line has arrived. Empty lines are ignored.
   *
   * @param <T> the type of the values
   * @param content the content
   * @param type the type of the values
   * @param codec reads the values
   * @param most the most octets of a line, positive
   * @return a reader as of {@link #read(Content, Class, Codec)}, which fails at a longer line
   * @throws IllegalArgumentException if the number is not positive
   * @throws CodecException if the codec does not read the type from JSON
   * @throws UnreadableContentException if the content is no JSON lines by its media type
   * @throws IOException if the content cannot be had
   */
  public static <T> LiveReader<T> read(Content content, Type type, Codec codec, int most)
      throws IOException {
    LineReader.checkLimit(most);
    MediaType json = codec.canRead(JSON, type) ? JSON : json(codec.reads(type));
    if (json == null) {
      throw new CodecException(type, "", "cannot be read: the codec does not read JSON", null);
    }
    LineReader lines = LineReader.open(content, MEDIA_TYPE, SUBTYPES, LineReader.Ending.LF, most);
    return new ValueReader<>(lines, type, codec, json);
  }

  /** Reads one value after the other. */
  private static final class ValueReader<T> extends LiveReader<T> {

    private final LineReader lines;
    private final Type type;
    private final Codec codec;
    private final MediaType json;

    ValueReader(LineReader lines, Type type, Codec codec, MediaType json) {
      this.lines = lines;
      this.type = type;
      this.codec = codec;
      this.json = json;
    }

    @Override
    @Nullable T pull() throws IOException {
      byte[] line = lines.next();
      while (line != null && isBlank(line)) {
        line = lines.next();
      }
      return line == null ? null : value(line);
    }

    private static boolean isBlank(byte[] line) {
      for (byte octet : line) {
        if (octet != ' ' && octet != '\t' && octet != '\r') {
          return false;
        }
      }
      return true;
    }

    private T value(byte[] line) throws UnreadableContentException {
      String place = "Line " + lines.number();
      T value;
      try {
        value = codec.read(new ByteArrayInputStream(line), json, type);
      } catch (CodecException e) {
        // Not the fault of the line.
        throw e;
      } catch (UnreadableContentException e) {
        throw lines.unreadable(place + ": " + e.getMessage(), e.pointer(), e);
      } catch (IOException | RuntimeException e) {
        throw lines.unreadable(place + " is not such a value.", "", e);
      }
      if (value == null) {
        throw lines.unreadable(place + " is null.", "", null);
      }
      return value;
    }

    @Override
    void release() throws IOException {
      lines.close();
    }
  }
}
