package dev.statute.client;

import dev.statute.codec.Codec;
import dev.statute.field.Accept;
import dev.statute.field.MediaRange;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.field.Weighted;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The media types that a codec reads, and {@code application/problem+json}, which it reads too if
 * it reads JSON at all (RFC 9457, 3).
 */
record ReadableTypes(Codec codec) {

  private static final MediaType JSON = MediaType.of("application", "json");
  private static final int LEAST = 1;

  /**
   * Lists them for a server to choose from (RFC 9110, 12.5.1).
   *
   * @param hasRaw whether some content is not for the codec to read
   */
  Accept accept(boolean hasRaw) {
    List<Weighted<MediaRange>> ranges = new ArrayList<>();
    for (MediaType type : codec.reads()) {
      ranges.add(Weighted.of(MediaRange.of(type)));
    }
    if (!codec.reads().contains(Problem.MEDIA_TYPE)) {
      ranges.add(Weighted.of(MediaRange.of(Problem.MEDIA_TYPE)));
    }
    if (hasRaw) {
      ranges.add(Weighted.of(MediaRange.any(), LEAST));
    }
    return new Accept(ranges);
  }

  /** Gives what the codec is to take content for, or null if it does not read that. */
  @Nullable MediaType readAs(MediaType mediaType, Type type) {
    if (codec.canRead(mediaType, type)) {
      return mediaType;
    }
    return isProblem(mediaType) && codec.canRead(JSON, type) ? JSON : null;
  }

  /** Gives the same for content that may be a problem detail: for JSON only. */
  @Nullable MediaType readAsProblem(MediaType type) {
    boolean isJson = type.subtype().equals(JSON.subtype()) || type.subtype().endsWith("+json");
    return isJson ? readAs(type, Problem.class) : null;
  }

  private static boolean isProblem(MediaType type) {
    return MediaRange.of(Problem.MEDIA_TYPE).matches(type);
  }
}
