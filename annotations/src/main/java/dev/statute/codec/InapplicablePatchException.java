package dev.statute.codec;

/**
 * Thrown if the result of a patch is not a value of the resource's type, because the patch removes
 * a required member or sets a member to an invalid value. If the exception propagates, the server
 * answers 400 and names the member; 422 is possible as well (RFC 5789, 2.2).
 */
public final class InapplicablePatchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with the patched value. */
  private final UnreadableContentException fault;

  /**
   * Reports what is wrong with the patched value.
   *
   * @param fault what is wrong, which names the member
   */
  public InapplicablePatchException(UnreadableContentException fault) {
    super(fault.getMessage(), fault);
    this.fault = fault;
  }

  /**
   * Returns what is wrong.
   *
   * @return the fault, which names the member
   */
  public UnreadableContentException fault() {
    return fault;
  }
}
