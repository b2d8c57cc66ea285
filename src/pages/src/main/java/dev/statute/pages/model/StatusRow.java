package dev.statute.pages.model;

import java.util.List;

/**
 * A row of a status matrix.
 *
 * @param status the code, {@code 4XX} for a class of codes, or {@code default}
 * @param title the code with its phrase, such as {@code 404 Not Found}
 * @param digit the first digit of its codes, 1 to 5; 0 for {@code default}
 * @param uri the page about the status; empty for one that the law does not know
 * @param cells a cell for each column, in their order
 */
public record StatusRow(
    String status, String title, int digit, String uri, List<StatusCell> cells) {

  /** Copies the cells. */
  public StatusRow {
    cells = List.copyOf(cells);
  }
}
