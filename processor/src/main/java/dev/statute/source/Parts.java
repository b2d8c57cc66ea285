package dev.statute.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits what is generated for an interface, where it is too much for one method or class file. A
 * method has at most 65,535 octets of code, and a class file as many constants (JVMS 4.11); an
 * operation takes about 100 of the ones, 10 more for each parameter and response, and some dozens
 * of the others.
 */
public final class Parts {

  /** How many operations there are code and constants for in one method and its class. */
  public static final int MOST = 100;

  private Parts() {}

  /** Returns the elements in lists of the size that one class can hold; a single one if few. */
  public static <T> List<List<T>> of(List<T> all) {
    List<List<T>> parts = new ArrayList<>();
    for (int start = 0; start < all.size(); start += MOST) {
      parts.add(all.subList(start, Math.min(start + MOST, all.size())));
    }
    return parts;
  }
}
