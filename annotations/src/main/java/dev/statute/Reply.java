package dev.statute;

/**
 * What an operation answered: the common type of all generated replies, whatever their vocabulary.
 */
public interface Reply {

  /**
   * Returns the status code.
   *
   * @return a final status code, or that of a switch of protocols (RFC 9110, 15)
   */
  int code();
}
