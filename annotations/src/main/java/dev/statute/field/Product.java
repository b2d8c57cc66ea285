package dev.statute.field;

import org.jspecify.annotations.Nullable;

/**
 * A product identifier or a comment: a member of {@code Server} and {@code User-Agent} (RFC 9110,
 * 10.1.5, 10.2.4).
 */
public sealed interface Product extends FieldValue {

  /**
   * A product identifier.
   *
   * @param name a token
   * @param version a token, or null if there is none
   */
  record Identifier(String name, @Nullable String version) implements Product {

    /**
     * Checks name and version.
     *
     * @param name a token
     * @param version a token
     * @throws FieldSyntaxException if one is not a token
     */
    public Identifier {
      CharClass.TOKEN.require(name);
      if (version != null) {
        CharClass.TOKEN.require(version);
      }
    }

    /** Gives the wire form, such as {@code CERN/3.0}. */
    @Override
    public String toString() {
      return version == null ? name : name + '/' + version;
    }
  }

  /**
   * A comment.
   *
   * @param text what stands between the outer parentheses, as it is written: with its backslashes,
   *     and with nested comments
   */
  record Comment(String text) implements Product {

    /**
     * Checks the text.
     *
     * @param text what stands between the outer parentheses
     * @throws FieldSyntaxException if parentheses do not pair, or there are control characters
     */
    public Comment {
      Scanner in = new Scanner('(' + text + ')');
      if (!text.equals(in.whole(Scanner::comment))) {
        throw new FieldSyntaxException(text, 0, "a comment");
      }
    }

    /** Gives the text in parentheses. */
    @Override
    public String toString() {
      return '(' + text + ')';
    }
  }

  /**
   * Names a product.
   *
   * @param name its name
   * @return the product
   * @throws FieldSyntaxException if it is not a token
   */
  static Product of(String name) {
    return new Identifier(name, null);
  }

  /**
   * Names a product with a version.
   *
   * @param name its name
   * @param version its version
   * @return the product
   * @throws FieldSyntaxException if one is not a token
   */
  static Product of(String name, String version) {
    return new Identifier(name, version);
  }
}
