package dev.statute.capture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what a reader reads and skips, and keeps what it says, up to a bound. */
public final class ReadingLog {

  /** Of more problems than these nobody reads the rest. */
  private static final int MOST = 20;

  private final String file;
  private final List<CaptureProblem> problems = new ArrayList<>();
  private final Map<SkipReason, Integer> skipped = new EnumMap<>(SkipReason.class);
  private int exchanges;
  private int unsaid;

  /**
   * Makes one for a capture.
   *
   * @param file what messages call it
   */
  public ReadingLog(String file) {
    this.file = file;
  }

  /** Counts an exchange. */
  public void read() {
    exchanges++;
  }

  /** Counts an entry that is not an exchange to judge. */
  public void skip(SkipReason reason) {
    skipped.merge(reason, 1, Integer::sum);
  }

  /** Notes that a part of the capture is left out. */
  public void warn(int line, int column, String what) {
    if (problems.size() < MOST) {
      problems.add(new CaptureProblem(file, line, column, false, what));
    } else {
      unsaid++;
    }
  }

  /** Notes that the capture cannot be read from some place on. */
  public void fail(int line, int column, String what) {
    problems.add(new CaptureProblem(file, line, column, true, what));
  }

  /** Returns how it went. */
  public CaptureReading result() {
    List<CaptureProblem> all = new ArrayList<>(problems);
    if (unsaid > 0) {
      all.add(new CaptureProblem(file, 0, 0, false, unsaid + " more problems are not shown"));
    }
    return new CaptureReading(exchanges, skipped, all);
  }
}
