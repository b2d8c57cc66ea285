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
  public boolean canWrite(MediaType mediaType, Type type) {
    return first.canWrite(mediaType, type) || second.canWrite(mediaType, type);
  }

  @Override
  public <T> T read(InputStream in, MediaType mediaType, Type type) throws IOException {
    return reader(mediaType, type).read(in, mediaType, type);
  }

  private Codec reader(MediaType mediaType, Type type) {
    if (first.canRead(mediaType, type)) {
      return first;
    }
    if (second.canRead(mediaType, type)) {
      return second;
    }
    throw new CodecException(type, "", "cannot be read from " + mediaType + " by any codec", null);
  }

  @Override
  public void write(Object value, MediaType mediaType, OutputStream out) throws IOException {
    write(value, value.getClass(), mediaType, out);
  }

  @Override
  public void write(Object value, Type type, MediaType mediaType, OutputStream out)
      throws IOException {
    writer(mediaType, type).write(value, type, mediaType, out);
  }

  private Codec writer(MediaType mediaType, Type type) {
    if (first.canWrite(mediaType, type)) {
      return first;
    }
    if (second.canWrite(mediaType, type)) {
      return second;
    }
    throw new CodecException(type, "", "cannot be written as " + mediaType + " by any codec", null);
  }

  @Override
  public Codec forResponses() {
    return new EitherCodec(first.forResponses(), second.forResponses());
  }
}
