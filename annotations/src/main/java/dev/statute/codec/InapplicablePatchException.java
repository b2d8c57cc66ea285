package dev.statute.codec;

/**
 * Says that a patch gives no value of the resource's type: it removes what has to be there, or sets
 * it to what it cannot be. A server that lets this pass answers 400, and names the member; 422 fits
 * as well (RFC 5789, 2.2).
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
