package dev.statute.field;

/**
 * The validator that makes a range request conditional: the value of {@code If-Range} (RFC 9110,
 * 13.1.5).
 */
public sealed interface IfRange extends FieldValue {

  /** Reads and writes such values. */
  FieldCodec<IfRange> CODEC =
      new SingleFieldCodec<>("IfRange", IfRange::parse, IfRange::parseReceived);

  /**
   * An entity tag. A weak one can be read, but never matches.
   *
   * @param tag the tag
   */
  record Tag(EntityTag tag) implements IfRange {
    /** Gives the tag. */
    @Override
    public String toString() {
      return tag.toString();
    }
  }

  /**
   * A modification date.
   *
   * @param date the date
   */
  record Date(HttpDate date) implements IfRange {
    /** Gives the date. */
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /**
   * Makes the request depend on an entity tag.
   *
   * @param tag a strong entity tag: a client must not send a weak one
   * @return the value
   * @throws IllegalArgumentException if the tag is weak
   */
  static IfRange of(EntityTag tag) {
    if (tag.weak()) {
      throw new UnfitValueException("a strong entity tag", tag);
    }
    return new Tag(tag);
  }

  /**
   * Makes the request depend on a modification date.
   *
   * @param date the date
   * @return the value
   */
  static IfRange of(HttpDate date) {
    return new Date(date);
  }

  /**
   * Reads a value.
   *
   * @param value an entity tag or an HTTP-date
   * @return the value
   * @throws FieldSyntaxException if it is neither
   */
  static IfRange parse(String value) {
    return Scanner.whole(value, IfRange::read);
  }

  /**
   * Reads a value that was received: a date as {@link HttpDate#parseReceived(String)} does.
   *
   * @param value an entity tag or a date
   * @return the value
   * @throws FieldSyntaxException if it is neither
   */
  static IfRange parseReceived(String value) {
    return Scanner.received(value, IfRange::read);
  }

  private static IfRange read(Scanner in) {
    int start = in.position();
    boolean tag = in.peek() == '"' || (in.skip('W') && in.peek() == '/');
    in.reset(start);
    return tag ? new Tag(EntityTag.read(in)) : new Date(HttpDate.read(in));
  }

  /**
   * Evaluates the condition against an entity tag, by strong comparison.
   *
   * @param current the entity tag of the current representation
   * @return whether this is the same strong tag
   */
  default boolean matches(EntityTag current) {
    return this instanceof Tag own && own.tag.strongMatch(current);
  }

  /**
   * Evaluates the condition against a modification date, by exact comparison.
   *
   * @param lastModified when the current representation was modified; it must be a strong validator
   *     in the sense of RFC 9110, 8.8.2.2
   * @return whether this is the same date
   */
  default boolean matches(HttpDate lastModified) {
    return this instanceof Date own && own.date.equals(lastModified);
  }
}
