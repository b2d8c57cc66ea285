package dev.statute.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/**
 * The median of some measurements, and how far they lie apart.
 *
 * @param median the one in the middle
 * @param least the least
 * @param most the most
 */
public record Spread(double median, double least, double most) {

  /**
   * Sums measurements up.
   *
   * @param measurements at least one
   * @return their median and spread
   */
  public static Spread of(Collection<Double> measurements) {
    double[] sorted = measurements.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Spread(median, sorted[0], Arrays.stream(sorted).max().orElseThrow());
  }

  /**
   * Writes the median with the spread behind it.
   *
   * @param decimals how many digits after the point
   * @return such as {@code 1.02 (0.98 to 1.10)}
   */
  public String text(int decimals) {
    String number = "%." + decimals + "f";
    return String.format(
        Locale.ROOT, number + " (" + number + " to " + number + ")", median, least, most);
  }
}
