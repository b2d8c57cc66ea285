package dev.statute.cli.capture;

import dev.statute.rule.Severity;
import java.util.List;

/**
 * Some captures that were checked.
 *
 * @param captures the captures, in the order in which they were named
 */
public record CaptureChecks(List<CheckedCapture> captures) {

  /** Copies the list. */
  public CaptureChecks {
    captures = List.copyOf(captures);
  }

  /** Tells whether all could be read to their ends. */
  public boolean isReadable() {
    return captures.stream().allMatch(capture -> capture.reading().isWhole());
  }

  /** Returns how many different things were found that have at least a severity. */
  public long count(Severity least) {
    return captures.stream().mapToLong(capture -> capture.count(least)).sum();
  }
}
