package dev.statute.contract.file;

/**
 * A header field of a response.
 *
 * @param name its name
 * @param isAlways whether each response carries it
 * @param type the Java type of its value; empty where it is a text
 * @param origin why responses carry it
 * @param clause the clause that this follows from, such as {@code RFC 9110, 15.5.6}; empty where
 *     only the contract has it so
 * @param isManaged whether servers set it by themselves
 */
public record PublishedField(
    String name, boolean isAlways, String type, Origin origin, String clause, boolean isManaged) {

  /** Why responses carry a header field. */
  public enum Origin {
    /** The law demands it. */
    DEMANDED,
    /** The law recommends it. */
    RECOMMENDED,
    /** The contract declares it. */
    DECLARED,
    /** Another response of the operation carries it. */
    OWED
  }
}
