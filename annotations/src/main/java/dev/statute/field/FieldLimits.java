package dev.statute.field;

/**
 * The limits on what the parsers of this package read. RFC 9110, 5.4 and 17.5, ask recipients to
 * set limits.
 */
public final class FieldLimits {

  /**
   * The longest value that is parsed, in characters, counting all field lines of one name: 64 Ki.
   */
  public static final int MAX_LENGTH = 64 * 1024;

  /**
   * The most elements of one list, and the most parameters of one element, that are parsed. Empty
   * list elements count too: RFC 9110, 5.6.1.2, has a recipient skip a reasonable number of them,
   * not any number.
   */
  public static final int MAX_ELEMENTS = 1024;

  private FieldLimits() {}
}
