package dev.statute.server.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A segment in which variables, each of at least one character, stand between texts: {@code
 * v{x}-{y}.json}.
 *
 * @param texts the texts around the variables, one more than there are variables; only the first
 *     and the last may be empty
 */
public record MixedSegment(List<String> texts) implements Segment {

  /** The most specific first: more characters that are fixed, then fewer variables. */
  public static final Comparator<MixedSegment> BY_SPECIFICITY =
      Comparator.comparingInt(MixedSegment::fixedLength)
          .reversed()
          .thenComparingInt(segment -> segment.texts().size())
          .thenComparing(segment -> String.join("{}", segment.texts()));

  /**
   * Copies the texts.
   *
   * @param texts the texts around the variables
   */
  public MixedSegment {
    texts = List.copyOf(texts);
  }

  String prefix() {
    return texts.get(0);
  }

  String suffix() {
    return texts.get(texts.size() - 1);
  }

  private int fixedLength() {
    return texts.stream().mapToInt(String::length).sum();
  }

  /**
   * Gives each variable but the last the shortest text it can have. That finds a match if there is
   * one, since it leaves the most for the others; so nothing is ever tried twice.
   */
  @Override
  public @Nullable List<String> match(String segment) {
    int end = segment.length() - suffix().length();
    int start = prefix().length();
    if (end <= start || !segment.startsWith(prefix()) || !segment.endsWith(suffix())) {
      return null;
    }
    List<String> values = new ArrayList<>();
    for (String text : texts.subList(1, texts.size() - 1)) {
      int found = segment.indexOf(text, start + 1);
      if (found < 0 || found + text.length() >= end) {
        return null;
      }
      values.add(segment.substring(start, found));
      start = found + text.length();
    }
    values.add(segment.substring(start, end));
    return values;
  }
}
