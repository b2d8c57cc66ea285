package dev.statute.rule.message.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A segment of a path template.
 *
 * @param texts the texts around its variables, percent-decoded: one more than there are variables
 * @param isRest whether its one variable takes several segments
 */
record TemplateSegment(List<String> texts, boolean isRest) implements Comparable<TemplateSegment> {

  private static final List<String> VARIABLE = List.of("", "");

  /** The most specific first: a literal, then texts with variables, a variable, and the rest. */
  private static final Comparator<TemplateSegment> ORDER =
      Comparator.comparingInt(TemplateSegment::kind)
          .thenComparing(Comparator.comparingInt(TemplateSegment::fixedLength).reversed())
          .thenComparingInt(segment -> segment.texts().size())
          .thenComparing(segment -> String.join("{}", segment.texts()));

  TemplateSegment {
    texts = List.copyOf(texts);
  }

  /** Reads a segment; nothing if a brace stands alone or two variables have nothing between. */
  static Optional<TemplateSegment> of(String part) {
    if (part.startsWith("{") && part.endsWith("+}") && part.indexOf('{', 1) < 0) {
      return Optional.of(new TemplateSegment(VARIABLE, true));
    }
    List<String> texts = new ArrayList<>();
    int start = 0;
    for (int open = part.indexOf('{'); open >= 0; open = part.indexOf('{', start)) {
      int close = part.indexOf('}', open);
      if (close < 0 || (open == start && start > 0)) {
        return Optional.empty();
      }
      texts.add(decoded(part.substring(start, open)));
      start = close + 1;
    }
    texts.add(decoded(part.substring(start)));
    return Optional.of(new TemplateSegment(texts, false));
  }

  private static String decoded(String text) {
    return RequestTarget.segments("/" + text).get(0);
  }

  private int kind() {
    if (isRest) {
      return 3;
    }
    if (texts.size() == 1) {
      return 0;
    }
    return texts.equals(VARIABLE) ? 2 : 1;
  }

  private int fixedLength() {
    return kind() == 0 ? 0 : texts.stream().mapToInt(String::length).sum();
  }

  /** Tells whether a segment of a path matches; each variable takes at least one character. */
  boolean matches(String segment) {
    String first = texts.get(0);
    if (texts.size() == 1) {
      return segment.equals(first);
    }
    String last = texts.get(texts.size() - 1);
    int end = segment.length() - last.length();
    int start = first.length();
    if (end <= start || !segment.startsWith(first) || !segment.endsWith(last)) {
      return false;
    }
    for (String text : texts.subList(1, texts.size() - 1)) {
      int found = segment.indexOf(text, start + 1);
      if (found < 0 || found + text.length() >= end) {
        return false;
      }
      start = found + text.length();
    }
    return true;
  }

  @Override
  public int compareTo(TemplateSegment other) {
    return ORDER.compare(this, other);
  }
}
