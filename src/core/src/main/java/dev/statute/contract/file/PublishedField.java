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
    OWED;

    /** Returns why responses carry a field of a shape; for a managed one, why they would. */
    public static Origin of(dev.statute.contract.shape.Origin origin) {
      if (origin instanceof dev.statute.contract.shape.Origin.Managed managed) {
        return of(managed.reason());
      }
      if (origin instanceof dev.statute.contract.shape.Origin.Declared) {
        return DECLARED;
      }
      if (origin instanceof dev.statute.contract.shape.Origin.Owed) {
        return OWED;
      }
      return origin instanceof dev.statute.contract.shape.Origin.Demanded ? DEMANDED : RECOMMENDED;
    }
  }
}
