package dev.statute.contract;

/**
 * A place in the source of a contract that a finding can point at. Only the reader of the contract
 * knows what it is.
 *
 * @param number distinguishes it from the other sites of its contract; greater is later in the
 *     source
 */
public record Site(int number) implements Comparable<Site> {

  @Override
  public int compareTo(Site other) {
    return Integer.compare(number, other.number);
  }
}
