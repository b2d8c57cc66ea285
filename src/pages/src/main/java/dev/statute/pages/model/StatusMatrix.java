package dev.statute.pages.model;

import java.util.List;

/**
 * Which statuses the operations of an API answer with.
 *
 * @param parts the matrix in parts, each narrow enough to be read: one if the API is small, else
 *     one for each group of paths
 */
public record StatusMatrix(List<Part> parts) {

  /** Copies the parts. */
  public StatusMatrix {
    parts = List.copyOf(parts);
  }

  /**
   * The matrix of some operations.
   *
   * @param title what they have in common, such as {@code /orders}; empty if there is one part
   * @param columns the operations, in the order of their sections
   * @param rows the statuses of which at least one cell says something, by code
   */
  public record Part(String title, List<MatrixColumn> columns, List<StatusRow> rows) {

    /** Copies the lists. */
    public Part {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }
}
