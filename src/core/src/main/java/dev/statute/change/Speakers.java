package dev.statute.change;

import dev.statute.rule.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * The operations that a change is about, as the subject of a sentence.
 *
 * @param names their names, at least one
 */
public record Speakers(List<String> names) {

  private static final int MAX_NAMES = 3;

  /** Copies the list. */
  public Speakers {
    names = List.copyOf(names);
  }

  /** Returns the form of a verb that fits their number. */
  public String verb(String ofOne, String ofSeveral) {
    return names.size() == 1 ? ofOne : ofSeveral;
  }

  /** Returns the names; of many only some and the number of the others. */
  @Override
  public String toString() {
    int count = names.size();
    return count <= MAX_NAMES
        ? Words.and(names)
        : Words.and(
            Stream.concat(
                    names.stream().limit(MAX_NAMES - 1L),
                    Stream.of(count - MAX_NAMES + 1 + " other operations"))
                .toList());
  }
}
