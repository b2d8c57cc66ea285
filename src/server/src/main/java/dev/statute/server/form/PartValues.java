package dev.statute.server.form;

import dev.statute.codec.Codec;
import dev.statute.codec.Content;
import dev.statute.codec.UnreadableContentException;
import dev.statute.codec.form.FilePart;
import dev.statute.codec.form.FormData;
import dev.statute.field.MediaType;
import dev.statute.server.refusal.RefusedException;
import dev.statute.server.refusing.FaultPlace;
import dev.statute.server.refusing.Refusals;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a form by their names (RFC 7578): as text, as values that a codec reads, or as
 * files.
 *
 * <p>Where a part is missing, there too often or not what is wanted, the client gets a 400 with a
 * problem document that says the name; where a codec does not read its media type, a 415.
 */
public final class PartValues {

  /** What a part is if it does not say (RFC 7578, 4.4). */
  private static final MediaType TEXT = MediaType.of("text", "plain");

  private final FormData form;
  private final Codec codec;

  /**
   * Gives access to parts.
   *
   * @param form the parts
   * @param codec reads values
   */
  public PartValues(FormData form, Codec codec) {
    this.form = form;
    this.codec = codec;
  }

  /**
   * Reads the text of a part that has to be there, once.
   *
   * @param <T> the type of the value
   * @param name the name of the part
   * @param converter makes the value of the text, which is in the charset that the part or the form
   *     names, or UTF-8 (RFC 7578, 5.1.2)
   * @return the value
   */
  public <T> T get(String name, Function<String, ? extends T> converter) {
    return FaultPlace.PART.required(name, getOrNull(name, converter));
  }

  /**
   * Reads the text of a part that is there at most once.
   *
   * @param <T> the type of the value
   * @param name the name of the part
   * @param converter as for {@link #get}
   * @return the value, or null if there is no such part
   */
  public <T> @Nullable T getOrNull(String name, Function<String, ? extends T> converter) {
    FilePart part = one(name);
    return part == null ? null : text(part, converter);
  }

  /**
   * Reads the texts of all parts of a name.
   *
   * @param <T> the type of the values
   * @param name the name of the parts
   * @param converter as for {@link #get}
   * @return the values in order, unmodifiable; perhaps none
   */
  public <T> List<T> all(String name, Function<String, ? extends T> converter) {
    List<T> values = new ArrayList<>();
    for (FilePart part : form.parts(name)) {
      values.add(text(part, converter));
    }
    return List.copyOf(values);
  }

  private static <T> T text(FilePart part, Function<String, ? extends T> converter) {
    String text = attempt(part.name(), part::text);
    return FaultPlace.PART.convert(part.name(), () -> converter.apply(text));
  }

  /**
   * Has the codec read a part that has to be there, once.
   *
   * @param <T> the type of the value
   * @param name the name of the part
   * @param type what to read; {@link Content} for what the part is
   * @return the value
   */
  public <T> T value(String name, Type type) {
    return FaultPlace.PART.required(name, this.<T>valueOrNull(name, type));
  }

  /**
   * Has the codec read a part that is there at most once.
   *
   * @param <T> the type of the value
   * @param name the name of the part
   * @param type as for {@link #value}
   * @return the value, or null if there is no such part
   */
  public <T> @Nullable T valueOrNull(String name, Type type) {
    FilePart part = one(name);
    return part == null ? null : read(part, type);
  }

  /**
   * Has the codec read all parts of a name.
   *
   * @param <T> the type of the values
   * @param name the name of the parts
   * @param type as for {@link #value}
   * @return the values in order, unmodifiable; perhaps none
   */
  public <T> List<T> values(String name, Type type) {
    List<T> values = new ArrayList<>();
    for (FilePart part : form.parts(name)) {
      values.add(read(part, type));
    }
    return List.copyOf(values);
  }

  private <T> T read(FilePart part, Type type) {
    if (type == Content.class) {
      @SuppressWarnings("unchecked")
      T content = (T) part.content();
      return content;
    }
    MediaType known = readable(part, type);
    return attempt(
        part.name(),
        () -> {
          try (InputStream in = part.content().open()) {
            return codec.read(in, known, type);
          }
        });
  }

  /** Browsers say of no value what it is, so that text is whatever is wanted. */
  private MediaType readable(FilePart part, Type type) {
    if (codec.canRead(part.type(), type)) {
      return part.type();
    }
    List<MediaType> readable = codec.reads(type);
    if (!part.type().equals(TEXT) || readable.isEmpty()) {
      throw new RefusedException(Refusals.unsupportedPart(part.name(), readable));
    }
    return readable.get(0);
  }

  /**
   * Finds a file that has to be there, once.
   *
   * @param name the name of the part
   * @return the part, which can be read until the exchange ends
   */
  public FilePart file(String name) {
    return FaultPlace.PART.required(name, fileOrNull(name));
  }

  /**
   * Finds a file that is there at most once.
   *
   * @param name the name of the part
   * @return the part, or null if there is none, or the one that browsers send where no file was
   *     chosen: without octets and a name of the file
   */
  public @Nullable FilePart fileOrNull(String name) {
    return single(name, files(name));
  }

  /**
   * Finds all files of a name.
   *
   * @param name the name of the parts
   * @return the parts in order, unmodifiable; perhaps none
   */
  public List<FilePart> files(String name) {
    return form.parts(name).stream().filter(part -> !isNoFile(part)).toList();
  }

  /** Recognizes the part of a field without a file (HTML Standard, 4.10.21.4). */
  private static boolean isNoFile(FilePart part) {
    return part.filename().filter(String::isEmpty).isPresent()
        && part.content().length().orElse(1) == 0;
  }

  private @Nullable FilePart one(String name) {
    return single(name, form.parts(name));
  }

  private static @Nullable FilePart single(String name, List<FilePart> parts) {
    if (parts.size() > 1) {
      throw new RefusedException(
          Refusals.parameter(FaultPlace.PART, name, "is there more than once", null));
    }
    return parts.isEmpty() ? null : parts.get(0);
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> T attempt(String name, Reading<T> reading) {
    try {
      return reading.read();
    } catch (UnreadableContentException e) {
      throw new RefusedException(Refusals.part(name, e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
