package dev.statute.spring.webflux;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.CodecException;
import org.springframework.core.codec.Decoder;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.codec.Encoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.GenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.util.MimeType;

/** One codec of WebFlux as a message converter: of whole values, not of streams of them. */
abstract class CodecConverter implements GenericHttpMessageConverter<Object> {

  private final List<MediaType> types;

  private CodecConverter(List<MimeType> types, Set<MimeType> streaming) {
    this.types =
        types.stream()
            .filter(type -> !streaming.contains(type))
            .map(MediaType::asMediaType)
            .toList();
  }

  @Override
  public final List<MediaType> getSupportedMediaTypes() {
    return types;
  }

  final boolean supports(@Nullable MediaType type) {
    return type == null || types.stream().anyMatch(own -> own.includes(type));
  }

  /** Gives what to ask a codec for: texts are values here, but for Spring mostly content. */
  static ResolvableType asked(Type type) {
    ResolvableType resolvable = ResolvableType.forType(type);
    return CharSequence.class.isAssignableFrom(resolvable.toClass())
        ? ResolvableType.forClass(Object.class)
        : resolvable;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return canRead(type, null, mediaType);
  }

  @Override
  public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  public Object read(Class<?> type, HttpInputMessage message) throws IOException {
    return read(type, null, message);
  }

  @Override
  public Object read(Type type, @Nullable Class<?> context, HttpInputMessage message)
      throws IOException {
    throw new HttpMessageConversionException("no decoder");
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return canWrite(type, type, mediaType);
  }

  @Override
  public boolean canWrite(@Nullable Type type, Class<?> valueType, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  public void write(Object value, @Nullable MediaType mediaType, HttpOutputMessage message)
      throws IOException {
    write(value, value.getClass(), mediaType, message);
  }

  @Override
  public void write(
      Object value, @Nullable Type type, @Nullable MediaType mediaType, HttpOutputMessage message)
      throws IOException {
    throw new HttpMessageConversionException("no encoder");
  }

  /** Reads with a decoder. */
  static final class Reading extends CodecConverter {

    private final Decoder<?> decoder;

    Reading(Decoder<?> decoder, Set<MimeType> streaming) {
      super(decoder.getDecodableMimeTypes(), streaming);
      this.decoder = decoder;
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType mediaType) {
      return supports(mediaType) && decoder.canDecode(asked(type), mediaType);
    }

    @Override
    public Object read(Type type, @Nullable Class<?> context, HttpInputMessage message)
        throws IOException {
      DataBuffer content =
          DefaultDataBufferFactory.sharedInstance.wrap(message.getBody().readAllBytes());
      MediaType mediaType = message.getHeaders().getContentType();
      try {
        return decoder.decode(content, ResolvableType.forType(type), mediaType, Map.of());
      } catch (DecodingException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        throw new HttpMessageNotReadableException(String.valueOf(e.getMessage()), cause, message);
      } catch (CodecException e) {
        throw new HttpMessageConversionException(String.valueOf(e.getMessage()), e);
      }
    }
  }

  /** Writes with an encoder. */
  static final class Writing extends CodecConverter {

    private final Encoder<Object> encoder;

    @SuppressWarnings("unchecked")
    Writing(Encoder<?> encoder, Set<MimeType> streaming) {
      super(encoder.getEncodableMimeTypes(), streaming);
      this.encoder = (Encoder<Object>) encoder;
    }

    @Override
    public boolean canWrite(
        @Nullable Type type, Class<?> valueType, @Nullable MediaType mediaType) {
      return supports(mediaType)
          && encoder.canEncode(asked(type == null ? valueType : type), mediaType);
    }

    @Override
    public void write(
        Object value, @Nullable Type type, @Nullable MediaType mediaType, HttpOutputMessage message)
        throws IOException {
      ResolvableType declared =
          type == null ? ResolvableType.forInstance(value) : ResolvableType.forType(type);
      DataBuffer content;
      try {
        content =
            encoder.encodeValue(
                value, DefaultDataBufferFactory.sharedInstance, declared, mediaType, Map.of());
      } catch (CodecException e) {
        throw new HttpMessageNotWritableException(String.valueOf(e.getMessage()), e);
      }
      try {
        content.asInputStream().transferTo(message.getBody());
      } finally {
        DataBufferUtils.release(content);
      }
    }
  }
}
