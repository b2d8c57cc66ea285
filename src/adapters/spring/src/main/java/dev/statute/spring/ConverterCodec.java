package dev.statute.spring;

import dev.statute.codec.Codec;
import dev.statute.codec.CodecException;
import dev.statute.codec.UnreadableContentException;
import dev.statute.field.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Reads and writes content with the message converters of Spring, so that it looks as the
 * application has configured for everything else: Jackson 2 or 3, XML, or converters of its own.
 *
 * <p>Converters for text, octets, resources and forms are left out, since Statute reads and writes
 * these itself ({@link dev.statute.codec.Content}, {@link dev.statute.codec.form.Form}); a {@code
 * String} is thus written as JSON, as it is by every codec, and not as {@code text/plain}.
 */
public final class ConverterCodec implements Codec {

  private final List<TypedConverter> converters;

  private ConverterCodec(List<TypedConverter> converters) {
    this.converters = List.copyOf(converters);
  }

  /**
   * Makes a codec of converters.
   *
   * @param converters the converters, of which the first that can read or write is asked
   * @return the codec
   */
  public static ConverterCodec of(Iterable<? extends HttpMessageConverter<?>> converters) {
    List<TypedConverter> typed = new ArrayList<>();
    for (HttpMessageConverter<?> converter : converters) {
      TypedConverter.of(converter).ifPresent(typed::add);
    }
    return new ConverterCodec(typed);
  }

  @Override
  public List<MediaType> reads() {
    return types(converter -> true, TypedConverter::types);
  }

  @Override
  public List<MediaType> writes() {
    return reads();
  }

  @Override
  public List<MediaType> reads(Type type) {
    return types(converter -> converter.canRead(type, null), c -> c.types(type));
  }

  @Override
  public List<MediaType> writes(Type type) {
    return types(converter -> converter.canWrite(type, null), c -> c.types(type));
  }

  private List<MediaType> types(
      Predicate<TypedConverter> isAble,
      Function<TypedConverter, List<org.springframework.http.MediaType>> types) {
    Set<MediaType> all = new LinkedHashSet<>();
    for (TypedConverter converter : converters) {
      if (isAble.test(converter)) {
        types.apply(converter).forEach(type -> SpringTypes.concrete(type).ifPresent(all::add));
      }
    }
    return List.copyOf(all);
  }

  @Override
  public boolean canRead(MediaType mediaType, Type type) {
    return reader(mediaType, type).isPresent();
  }

  @Override
  public boolean canWrite(MediaType mediaType, Type type) {
    return writer(mediaType, type).isPresent();
  }

  private Optional<TypedConverter> reader(MediaType mediaType, Type type) {
    org.springframework.http.MediaType known = SpringTypes.of(mediaType);
    return first(converter -> converter.canRead(type, known));
  }

  private Optional<TypedConverter> writer(MediaType mediaType, Type type) {
    org.springframework.http.MediaType known = SpringTypes.of(mediaType);
    return first(converter -> converter.canWrite(type, known));
  }

  private Optional<TypedConverter> first(Predicate<TypedConverter> isAble) {
    for (TypedConverter converter : converters) {
      if (isAble.test(converter)) {
        return Optional.of(converter);
      }
    }
    return Optional.empty();
  }

  @Override
  public <T> T read(InputStream in, MediaType mediaType, Type type) throws IOException {
    TypedConverter converter =
        reader(mediaType, type).orElseThrow(() -> unsupported(type, "read from " + mediaType));
    Object value;
    try {
      value = converter.read(type, new ReceivedMessage(in, SpringTypes.of(mediaType)));
    } catch (HttpMessageNotReadableException e) {
      throw ConverterFaults.unreadable(e);
    } catch (HttpMessageConversionException e) {
      throw new CodecException(type, "", "cannot be read: " + e.getMessage(), e);
    }
    if (value == null) {
      throw new UnreadableContentException("The content is null.", null);
    }
    @SuppressWarnings("unchecked")
    T read = (T) value;
    return read;
  }

  @Override
  public void write(Object value, MediaType mediaType, OutputStream out) throws IOException {
    write(value, value.getClass(), mediaType, out);
  }

  @Override
  public void write(Object value, Type type, MediaType mediaType, OutputStream out)
      throws IOException {
    org.springframework.http.MediaType known = SpringTypes.of(mediaType);
    TypedConverter converter =
        first(able -> able.canWrite(type, value.getClass(), known))
            .orElseThrow(() -> unsupported(type, "written as " + mediaType));
    try {
      converter.write(value, type, known, new SentMessage(out));
    } catch (HttpMessageConversionException e) {
      throw new CodecException(type, "", "cannot be written: " + e.getMessage(), e);
    }
  }

  private static CodecException unsupported(Type type, String problem) {
    return new CodecException(type, "", "cannot be " + problem + " by any message converter", null);
  }
}
