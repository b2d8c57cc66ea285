package dev.statute.field;

/**
 * An entity tag: the value of {@code ETag} (RFC 9110, 8.8.3).
 *
 * @param weak whether it is only a weak validator
 * @param opaque the text between the quotes, which may be empty: characters U+0021, U+0023 to
 *     U+007E and U+0080 to U+00FF; a backslash is an ordinary character
 */
public record EntityTag(boolean weak, String opaque) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<EntityTag> CODEC =
      SingleFieldCodec.of("EntityTag", EntityTag::parse);

  /**
   * Checks the opaque part.
   *
   * @param weak whether it is only a weak validator
   * @param opaque what stands between the quotes
   * @throws FieldSyntaxException if it has another character
   */
  public EntityTag {
    CharClass.ETAG.requireAll(opaque);
  }

  /**
   * Makes a strong entity tag.
   *
   * @param opaque what stands between the quotes
   * @return the tag
   * @throws FieldSyntaxException if it has a character that a tag cannot hold
   */
  public static EntityTag strong(String opaque) {
    return new EntityTag(false, opaque);
  }

  /**
   * Makes a weak entity tag.
   *
   * @param opaque what stands between the quotes
   * @return the tag
   * @throws FieldSyntaxException if it has a character that a tag cannot hold
   */
  public static EntityTag weak(String opaque) {
    return new EntityTag(true, opaque);
  }

  /**
   * Reads an entity tag.
   *
   * @param value such as {@code "v1"} or {@code W/"v1"}, with the quotes and with the {@code W} in
   *     upper case
   * @return the tag
   * @throws FieldSyntaxException if it is not an entity tag
   */
  public static EntityTag parse(String value) {
    return Scanner.whole(value, EntityTag::read);
  }

  static EntityTag read(Scanner in) {
    boolean weak = in.skip('W');
    if (weak) {
      in.require('/');
    }
    in.require('"');
    String opaque = in.run(CharClass.ETAG);
    in.require('"');
    return new EntityTag(weak, opaque);
  }

  /**
   * Compares strongly (RFC 9110, 8.8.3.2).
   *
   * @param other the other tag
   * @return whether both are strong and their opaque parts are the same
   */
  public boolean strongMatch(EntityTag other) {
    return !weak && !other.weak && opaque.equals(other.opaque);
  }

  /**
   * Compares weakly (RFC 9110, 8.8.3.2).
   *
   * @param other the other tag
   * @return whether their opaque parts are the same
   */
  public boolean weakMatch(EntityTag other) {
    return opaque.equals(other.opaque);
  }

  /** Gives the wire form, such as {@code W/"v1"}. */
  @Override
  public String toString() {
    return (weak ? "W/\"" : "\"") + opaque + '"';
  }
}
