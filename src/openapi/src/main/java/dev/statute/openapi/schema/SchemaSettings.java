package dev.statute.openapi.schema;

import dev.statute.contract.file.json.MemberNaming;
import dev.statute.law.Law;
import java.util.function.UnaryOperator;

/**
 * What schemas depend on besides the types.
 *
 * @param dialect the dialect to write
 * @param naming how the names of members follow from those in Java, unless annotations say it: as
 *     the mapper of the API is set up
 * @param leavesOutNulls whether the mapper of the API leaves out members that are null, unless
 *     annotations say otherwise
 * @param javadoc turns a Javadoc comment into the text of a description
 * @param law knows the header fields
 */
public record SchemaSettings(
    SchemaDialect dialect,
    MemberNaming naming,
    boolean leavesOutNulls,
    UnaryOperator<String> javadoc,
    Law law) {

  /**
   * Returns the settings for OpenAPI 3.1 and a standard mapper: names as in Java, nulls written,
   * Javadoc as it is.
   *
   * @param law knows the header fields
   */
  public static SchemaSettings standard(Law law) {
    return new SchemaSettings(
        SchemaDialect.V3_1, MemberNaming.AS_DECLARED, false, UnaryOperator.identity(), law);
  }

  /** Returns the same settings with another dialect. */
  public SchemaSettings withDialect(SchemaDialect other) {
    return new SchemaSettings(other, naming, leavesOutNulls, javadoc, law);
  }

  /** Returns the same settings with another naming of members. */
  public SchemaSettings withNaming(MemberNaming other) {
    return new SchemaSettings(dialect, other, leavesOutNulls, javadoc, law);
  }

  /** Returns the settings of a mapper that leaves out, or does not leave out, what is null. */
  public SchemaSettings withNullsLeftOut(boolean leavesOut) {
    return new SchemaSettings(dialect, naming, leavesOut, javadoc, law);
  }

  /** Returns the same settings with another way to write Javadoc. */
  public SchemaSettings withJavadoc(UnaryOperator<String> other) {
    return new SchemaSettings(dialect, naming, leavesOutNulls, other, law);
  }
}
