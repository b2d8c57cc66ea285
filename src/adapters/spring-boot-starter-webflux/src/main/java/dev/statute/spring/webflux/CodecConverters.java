package dev.statute.spring.webflux;

import dev.statute.codec.Codec;
import dev.statute.spring.ConverterCodec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.codec.Decoder;
import org.springframework.core.codec.Encoder;
import org.springframework.http.codec.CodecConfigurer;
import org.springframework.http.codec.DecoderHttpMessageReader;
import org.springframework.http.codec.EncoderHttpMessageWriter;
import org.springframework.http.codec.HttpMessageEncoder;
import org.springframework.http.codec.HttpMessageReader;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.util.MimeType;

/**
 * Reads and writes content with the codecs of WebFlux, so that it looks as the application has
 * configured for everything else. Those for text, octets and resources are left out, since Statute
 * reads and writes these itself.
 */
final class CodecConverters {

  /** Has the codecs that take text and octets as they are. */
  private static final String PLAIN = Encoder.class.getPackageName();

  private CodecConverters() {}

  static Codec codec(CodecConfigurer configurer) {
    List<Encoder<?>> encoders = encoders(configurer);
    Set<MimeType> streaming = new LinkedHashSet<>();
    for (Encoder<?> encoder : encoders) {
      if (encoder instanceof HttpMessageEncoder<?> ofMessages) {
        streaming.addAll(ofMessages.getStreamingMediaTypes());
      }
    }
    List<HttpMessageConverter<Object>> converters = new ArrayList<>();
    decoders(configurer)
        .forEach(decoder -> converters.add(new CodecConverter.Reading(decoder, streaming)));
    encoders.forEach(encoder -> converters.add(new CodecConverter.Writing(encoder, streaming)));
    return ConverterCodec.of(converters);
  }

  private static List<Encoder<?>> encoders(CodecConfigurer configurer) {
    List<Encoder<?>> encoders = new ArrayList<>();
    for (HttpMessageWriter<?> writer : configurer.getWriters()) {
      if (writer instanceof EncoderHttpMessageWriter<?> encoding
          && !isPlain(encoding.getEncoder())) {
        encoders.add(encoding.getEncoder());
      }
    }
    return encoders;
  }

  private static List<Decoder<?>> decoders(CodecConfigurer configurer) {
    List<Decoder<?>> decoders = new ArrayList<>();
    for (HttpMessageReader<?> reader : configurer.getReaders()) {
      if (reader instanceof DecoderHttpMessageReader<?> decoding
          && !isPlain(decoding.getDecoder())) {
        decoders.add(decoding.getDecoder());
      }
    }
    return decoders;
  }

  private static boolean isPlain(Object codec) {
    return codec.getClass().getPackageName().equals(PLAIN);
  }
}
