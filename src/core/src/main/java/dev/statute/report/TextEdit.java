package dev.statute.report;

import dev.statute.text.Region;

/**
 * The replacement of a part of a source file by another text. Offsets count UTF-16 code units from
 * the start of the file as the compiler decoded it.
 *
 * @param uri the file, as a relative reference; the same as in the {@link Location} of a finding in
 *     that file
 * @param start the offset of the first character that is replaced
 * @param end the offset after the last one; equal to {@code start} where text is only inserted
 * @param region the same part, as lines and columns
 * @param text what stands there afterwards, with the line breaks of the file; empty where text is
 *     only removed
 */
public record TextEdit(String uri, int start, int end, Region region, String text) {

  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException if the part ends before it starts, or starts before the file
   */
  public TextEdit {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a part of a file: " + start + " to " + end);
    }
  }
}
