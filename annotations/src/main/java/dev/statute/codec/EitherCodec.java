package dev.statute.codec;

import dev.statute.field.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Two codecs, of which the second does what the first cannot.
 *
 * @param first is asked first
 * @param second is asked then
 */
record EitherCodec(Codec first, Codec second) implements Codec {

  EitherCodec {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }

  @Override
  public List<MediaType> reads() {
    return both(first.reads(), second.reads());
  }

  @Override
  public List<MediaType> writes() {
    return both(first.writes(), second.writes());
  }

  @Override
  public List<MediaType> reads(Type type) {
    return both(first.reads(type), second.reads(type));
  }

  @Override
  public List<MediaType> writes(Type type) {
    return both(first.writes(type), second.writes(type));
  }

  private static List<MediaType> both(List<MediaType> some, List<MediaType> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  @Override
  public boolean canRead(MediaType mediaType, Type type) {
    return first.canRead(mediaType, type) || second.canRead(mediaType, type);
  }

  @Override
  public <T> T read(InputStream in, MediaType mediaType, Type type) throws IOException {
    return (first.canRead(mediaType, type) ? first : second).read(in, mediaType, type);
  }

  @Override
  public void write(Object value, MediaType mediaType, OutputStream out) throws IOException {
    write(value, value.getClass(), mediaType, out);
  }

  @Override
  public void write(Object value, Type type, MediaType mediaType, OutputStream out)
      throws IOException {
    writer(type, mediaType).write(value, type, mediaType, out);
  }

  /** Finds the codec that names the media type; a route may name one that neither does. */
  private Codec writer(Type type, MediaType mediaType) {
    return first.writes(type).contains(mediaType) || !second.writes(type).contains(mediaType)
        ? first
        : second;
  }

  @Override
  public Codec forResponses() {
    return new EitherCodec(first.forResponses(), second.forResponses());
  }
}
