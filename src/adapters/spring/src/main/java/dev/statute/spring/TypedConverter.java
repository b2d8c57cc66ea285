package dev.statute.spring;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.http.converter.GenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.ResourceRegionHttpMessageConverter;
import org.springframework.http.converter.SmartHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;

/** One of the three kinds of message converters, by generic types where it knows them. */
sealed interface TypedConverter {

  /** What takes octets or text as they are, or forms. */
  List<Class<?>> PLAIN =
      List.of(
          ByteArrayHttpMessageConverter.class,
          StringHttpMessageConverter.class,
          ResourceHttpMessageConverter.class,
          ResourceRegionHttpMessageConverter.class,
          FormHttpMessageConverter.class);

  /** Wraps a converter; none that Statute has no use for. */
  static Optional<TypedConverter> of(HttpMessageConverter<?> converter) {
    if (PLAIN.stream().anyMatch(plain -> plain.isInstance(converter))) {
      return Optional.empty();
    }
    @SuppressWarnings("unchecked")
    HttpMessageConverter<Object> ofObjects = (HttpMessageConverter<Object>) converter;
    if (ofObjects instanceof SmartHttpMessageConverter<Object> smart) {
      return Optional.of(new Smart(smart));
    }
    return Optional.of(
        ofObjects instanceof GenericHttpMessageConverter<Object> generic
            ? new Generic(generic)
            : new Plain(ofObjects));
  }

  /** Gives the converter. */
  HttpMessageConverter<Object> converter();

  /** Lists all media types, perhaps with ranges among them. */
  default List<MediaType> types() {
    return converter().getSupportedMediaTypes();
  }

  /** Lists the media types of a type. */
  default List<MediaType> types(Type type) {
    Class<?> raw = raw(type);
    return isOpen(raw) ? types() : converter().getSupportedMediaTypes(raw);
  }

  /** Tells whether it reads a type, from a media type or, for null, at all. */
  boolean canRead(Type type, @Nullable MediaType mediaType);

  /** Tells whether it writes values of a class, as a media type or, for null, at all. */
  boolean canWrite(Type type, Class<?> valueClass, @Nullable MediaType mediaType);

  /**
   * Tells whether it writes a type whose values are not known yet. Of a type that has none of its
   * own, such as a sealed interface, only they could tell.
   */
  default boolean canWrite(Type type, @Nullable MediaType mediaType) {
    Class<?> raw = raw(type);
    return isOpen(raw) ? isOf(mediaType) : canWrite(type, raw, mediaType);
  }

  private static boolean isOpen(Class<?> raw) {
    boolean isContainer =
        raw.isArray() || Iterable.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw);
    return raw == Object.class
        || (Modifier.isAbstract(raw.getModifiers()) && !raw.isPrimitive() && !isContainer);
  }

  private boolean isOf(@Nullable MediaType mediaType) {
    return mediaType == null || types().stream().anyMatch(type -> type.includes(mediaType));
  }

  @Nullable Object read(Type type, HttpInputMessage message) throws IOException;

  void write(Object value, Type type, MediaType mediaType, HttpOutputMessage message)
      throws IOException;

  private static Class<?> raw(Type type) {
    return type instanceof Class<?> plain ? plain : ResolvableType.forType(type).toClass();
  }

  /**
   * Of Jackson 3, and of all from Spring 7 on.
   *
   * @param converter reads and writes
   */
  record Smart(SmartHttpMessageConverter<Object> converter) implements TypedConverter {
    @Override
    public boolean canRead(Type type, @Nullable MediaType mediaType) {
      return converter.canRead(ResolvableType.forType(type), mediaType);
    }

    @Override
    public boolean canWrite(Type type, Class<?> valueClass, @Nullable MediaType mediaType) {
      return converter.canWrite(ResolvableType.forType(type), valueClass, mediaType);
    }

    @Override
    public Object read(Type type, HttpInputMessage message) throws IOException {
      return converter.read(ResolvableType.forType(type), message, null);
    }

    @Override
    public void write(Object value, Type type, MediaType mediaType, HttpOutputMessage message)
        throws IOException {
      converter.write(value, ResolvableType.forType(type), mediaType, message, null);
    }
  }

  /**
   * Of Jackson 2.
   *
   * @param converter reads and writes
   */
  record Generic(GenericHttpMessageConverter<Object> converter) implements TypedConverter {
    @Override
    public boolean canRead(Type type, @Nullable MediaType mediaType) {
      return converter.canRead(type, null, mediaType);
    }

    @Override
    public boolean canWrite(Type type, Class<?> valueClass, @Nullable MediaType mediaType) {
      return converter.canWrite(type, valueClass, mediaType);
    }

    @Override
    public Object read(Type type, HttpInputMessage message) throws IOException {
      return converter.read(type, null, message);
    }

    @Override
    public void write(Object value, Type type, MediaType mediaType, HttpOutputMessage message)
        throws IOException {
      converter.write(value, type, mediaType, message);
    }
  }

  /**
   * Knows no type arguments, so that it is asked for classes alone.
   *
   * @param converter reads and writes
   */
  record Plain(HttpMessageConverter<Object> converter) implements TypedConverter {
    @Override
    public boolean canRead(Type type, @Nullable MediaType mediaType) {
      return !(type instanceof ParameterizedType) && converter.canRead(raw(type), mediaType);
    }

    @Override
    public boolean canWrite(Type type, Class<?> valueClass, @Nullable MediaType mediaType) {
      return converter.canWrite(valueClass, mediaType);
    }

    @Override
    public Object read(Type type, HttpInputMessage message) throws IOException {
      @SuppressWarnings("unchecked")
      Class<Object> wanted = (Class<Object>) raw(type);
      return converter.read(wanted, message);
    }

    @Override
    public void write(Object value, Type type, MediaType mediaType, HttpOutputMessage message)
        throws IOException {
      converter.write(value, mediaType, message);
    }
  }
}
