package dev.statute.openapi.schema;

/**
 * Something about a type that its schema cannot say.
 *
 * @param subject the type or member, such as {@code shop.Order.shape}
 * @param what what the schema lacks, as a sentence
 */
public record SchemaReport(String subject, String what) implements Comparable<SchemaReport> {

  @Override
  public int compareTo(SchemaReport other) {
    int order = subject.compareTo(other.subject);
    return order == 0 ? what.compareTo(other.what) : order;
  }

  /** Returns it as messages have it. */
  @Override
  public String toString() {
    return subject + ": " + what;
  }
}
