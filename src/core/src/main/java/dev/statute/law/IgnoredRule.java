package dev.statute.law;

import java.util.List;

/**
 * In which requests a recipient ignores a field.
 *
 * @param beside the fields beside one of which it is ignored
 * @param without the fields without one of which it is ignored
 * @param in the methods in which it is ignored
 * @param unless the methods in all others than which it is ignored; none if the method does not
 *     matter
 * @param ground why
 */
public record IgnoredRule(
    List<String> beside,
    List<String> without,
    List<String> in,
    List<String> unless,
    Ground ground) {

  /** Copies the names. */
  public IgnoredRule {
    beside = List.copyOf(beside);
    without = List.copyOf(without);
    in = List.copyOf(in);
    unless = List.copyOf(unless);
  }
}
