package dev.statute.field;

import org.jspecify.annotations.Nullable;

/**
 * The name of a header or trailer field (RFC 9110, 5.1).
 *
 * <p>The spelling is kept, but comparison ignores case.
 *
 * @param name a field name, a token
 */
public record FieldName(String name) implements FieldValue {

  /**
   * Checks the name.
   *
   * @param name a field name
   * @throws FieldSyntaxException if it is not a token
   */
  public FieldName {
    CharClass.TOKEN.require(name);
  }

  /**
   * Reads one name.
   *
   * @param value a field name
   * @return the value
   * @throws FieldSyntaxException if it is not a token
   */
  public static FieldName parse(String value) {
    return Scanner.whole(value, FieldName::read);
  }

  static FieldName read(Scanner in) {
    return new FieldName(in.token("a field name"));
  }

  /** Compares the names without regard to case (RFC 9110, 5.1). */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FieldName that && name.equalsIgnoreCase(that.name);
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      // A token is ASCII, so that this is its letter in lower case, or some other character.
      hash = hash * 31 + (name.charAt(i) | 0x20);
    }
    return hash;
  }

  /** Gives the name as it was spelled. */
  @Override
  public String toString() {
    return name;
  }
}
