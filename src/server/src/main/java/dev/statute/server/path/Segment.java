package dev.statute.server.path;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One segment of a path template, without the names of its variables. */
public sealed interface Segment
    permits Segment.Literal, Segment.Variable, Segment.Rest, MixedSegment {

  /**
   * A text that the segment of a path has to be.
   *
   * @param text the text, percent-decoded
   */
  record Literal(String text) implements Segment {
    @Override
    public @Nullable List<String> match(String segment) {
      return segment.equals(text) ? List.of() : null;
    }
  }

  /** Any text but the empty one. */
  record Variable() implements Segment {
    @Override
    public @Nullable List<String> match(String segment) {
      return segment.isEmpty() ? null : List.of(segment);
    }
  }

  /** One or more segments of a path, none of them empty; at most once in a template. */
  record Rest() implements Segment {
    @Override
    public @Nullable List<String> match(String segment) {
      return segment.isEmpty() ? null : List.of(escape(segment));
    }

    /** Hides the slashes within a segment from whoever joins it with others. */
    static String escape(String segment) {
      return segment.replace("%", "%25").replace("/", "%2F");
    }
  }

  /**
   * Compares the segment of a path.
   *
   * @param segment the segment, percent-decoded
   * @return the values of the variables, or null if it does not match
   */
  @Nullable List<String> match(String segment);
}
