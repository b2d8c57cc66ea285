package dev.statute.client.generated;

import dev.statute.codec.Codec;
import dev.statute.codec.Content;
import dev.statute.codec.ProblemCodec;
import dev.statute.field.Accept;
import dev.statute.field.MediaRange;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.field.Weighted;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The media types that a codec reads, and {@code application/problem+json}, which the client reads
 * whatever the codec is (RFC 9457, 3).
 */
record ReadableTypes(Codec codec) {

  private static final MediaType JSON = MediaType.of("application", "json");
  private static final int LEAST = 1;

  /**
   * Lists them for a server to choose from (RFC 9110, 12.5.1).
   *
   * @param types what the content may have to be read as; empty if nobody said
   * @param named the media types that some of them have, where the contract says so
   * @param hasRaw whether some content is not for the codec to read
   */
  Accept accept(List<Type> types, Map<Type, List<MediaType>> named, boolean hasRaw) {
    List<MediaType> raw = named.getOrDefault(Content.class, List.of());
    Set<MediaType> readable = new LinkedHashSet<>(raw);
    // Where there is nothing but octets of known media types, nothing else is wanted.
    if (raw.isEmpty() || !types.isEmpty()) {
      readable.addAll(readable(types, named));
    }
    List<Weighted<MediaRange>> ranges = new ArrayList<>();
    for (MediaType type : readable) {
      ranges.add(Weighted.of(MediaRange.of(type)));
    }
    if (!readable.contains(Problem.MEDIA_TYPE)) {
      ranges.add(Weighted.of(MediaRange.of(Problem.MEDIA_TYPE)));
    }
    if (hasRaw && raw.isEmpty()) {
      ranges.add(Weighted.of(MediaRange.any(), LEAST));
    }
    return new Accept(ranges);
  }

  /**
   * Lists what all of some types can be read from, whichever of them comes, or if there is no such
   * media type, what one can.
   */
  private List<MediaType> readable(List<Type> types, Map<Type, List<MediaType>> named) {
    if (types.isEmpty()) {
      return codec.reads();
    }
    List<List<MediaType>> each =
        types.stream()
            .filter(type -> !ProblemCodec.isProblem(type))
            .map(type -> readable(type, named.getOrDefault(type, List.of())))
            .toList();
    Set<MediaType> all = new LinkedHashSet<>();
    each.forEach(all::addAll);
    Set<MediaType> common = new LinkedHashSet<>(all);
    each.forEach(common::retainAll);
    return List.copyOf(common.isEmpty() ? all : common);
  }

  /** Lists what is declared and the codec reads; whatever it reads, where that is nothing. */
  private List<MediaType> readable(Type type, List<MediaType> declared) {
    List<MediaType> read =
        declared.stream().filter(mediaType -> codec.canRead(mediaType, type)).toList();
    return read.isEmpty() ? codec.reads(type) : read;
  }

  /** Gives what the codec is to take content for, or null if it does not read that. */
  @Nullable MediaType readAs(MediaType mediaType, Type type) {
    if (codec.canRead(mediaType, type)) {
      return mediaType;
    }
    return isProblem(mediaType) && codec.canRead(JSON, type) ? JSON : null;
  }

  private static boolean isProblem(MediaType type) {
    return MediaRange.of(Problem.MEDIA_TYPE).matches(type);
  }
}
