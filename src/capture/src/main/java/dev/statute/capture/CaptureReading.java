package dev.statute.capture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the reading of a capture went.
 *
 * @param exchanges how many exchanges there were
 * @param skipped how many entries were none, by the reason
 * @param problems what is wrong with the capture, in the order of its lines
 */
public record CaptureReading(
    int exchanges, Map<SkipReason, Integer> skipped, List<CaptureProblem> problems) {

  /** Copies the collections. */
  public CaptureReading {
    EnumMap<SkipReason, Integer> sorted = new EnumMap<>(SkipReason.class);
    sorted.putAll(skipped);
    skipped = Collections.unmodifiableMap(sorted);
    problems = List.copyOf(problems);
  }

  /** Tells whether the capture was read to its end. */
  public boolean isWhole() {
    return problems.stream().noneMatch(CaptureProblem::isError);
  }

  /** Returns a sentence without its full stop for each reason why entries were skipped. */
  public List<String> skips() {
    List<String> sentences = new ArrayList<>();
    skipped.forEach((reason, count) -> sentences.add(reason.sentence(count)));
    return sentences;
  }
}
