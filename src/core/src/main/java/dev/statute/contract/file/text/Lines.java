package dev.statute.contract.file.text;

import dev.statute.contract.file.Pointer;
import java.util.Map;

/**
 * The lines of a contract file.
 *
 * @param lines the line of each place, from 1
 */
public record Lines(Map<Pointer, Integer> lines) {

  /** Copies the map. */
  public Lines {
    lines = Map.copyOf(lines);
  }

  /**
   * Returns the line of a place, from 1: that of the nearest place around it which the file has.
   */
  public int line(Pointer place) {
    Pointer nearest = place;
    while (true) {
      Integer line = lines.get(nearest);
      if (line != null) {
        return line;
      }
      if (nearest.parent().isEmpty()) {
        return 1;
      }
      nearest = nearest.parent().get();
    }
  }
}
