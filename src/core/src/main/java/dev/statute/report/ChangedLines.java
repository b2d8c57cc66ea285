package dev.statute.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lines of a file that become others.
 *
 * @param first the index of the first line that changes, from 0
 * @param before the lines as they are, with their line breaks
 * @param after the lines as they become
 */
record ChangedLines(int first, List<String> before, List<String> after) {

  /** Returns the index after the last line that changes. */
  int end() {
    return first + before.size();
  }

  /** Splits a text after each line feed, as git does; the last line may have none. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start) + 1;
      lines.add(end == 0 ? text.substring(start) : text.substring(start, end));
      start = end == 0 ? text.length() : end;
    }
    return lines;
  }

  /**
   * Returns what edits of a text change.
   *
   * @param edits by their offsets, none overlapping another
   */
  static List<ChangedLines> of(String text, List<TextEdit> edits) {
    int[] starts = starts(text);
    List<ChangedLines> changes = new ArrayList<>();
    int next = 0;
    while (next < edits.size()) {
      int first = line(starts, edits.get(next).start());
      int last = first;
      int copied = starts[first];
      StringBuilder after = new StringBuilder();
      // An edit that begins in the last line of the one before belongs to the same change.
      while (next < edits.size() && line(starts, edits.get(next).start()) <= last) {
        TextEdit edit = edits.get(next++);
        after.append(text, copied, edit.start()).append(edit.text());
        copied = edit.end();
        last = line(starts, copied);
      }
      int end = last + 1 < starts.length ? starts[last + 1] : text.length();
      after.append(text, copied, end);
      List<String> before = lines(text.substring(starts[first], end));
      changes.add(new ChangedLines(first, before, lines(after.toString())).trimmed());
    }
    return joined(changes);
  }

  /** Joins changes with no line between them, and leaves out those that change nothing. */
  private static List<ChangedLines> joined(List<ChangedLines> changes) {
    List<ChangedLines> joined = new ArrayList<>();
    for (ChangedLines change : changes) {
      ChangedLines last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.end() == change.first) {
        joined.set(joined.size() - 1, last.and(change));
      } else if (!change.before.equals(change.after)) {
        joined.add(change);
      }
    }
    return joined;
  }

  private ChangedLines and(ChangedLines next) {
    List<String> allBefore = new ArrayList<>(before);
    allBefore.addAll(next.before);
    List<String> allAfter = new ArrayList<>(after);
    allAfter.addAll(next.after);
    return new ChangedLines(first, allBefore, allAfter);
  }

  /**
   * Returns where each line starts; after a line feed at the end there is one more, an empty one.
   */
  private static int[] starts(String text) {
    return IntStream.concat(
            IntStream.of(0),
            IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1))
        .toArray();
  }

  private static int line(int[] starts, int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Leaves out the lines at both ends that stay as they are. */
  private ChangedLines trimmed() {
    int most = Math.min(before.size(), after.size());
    int same = 0;
    while (same < most && before.get(same).equals(after.get(same))) {
      same++;
    }
    int sameEnd = 0;
    while (sameEnd < most - same
        && before.get(before.size() - 1 - sameEnd).equals(after.get(after.size() - 1 - sameEnd))) {
      sameEnd++;
    }
    return new ChangedLines(
        first + same,
        List.copyOf(before.subList(same, before.size() - sameEnd)),
        List.copyOf(after.subList(same, after.size() - sameEnd)));
  }
}
