package dev.statute.server.refusal;

/**
 * Leaves the reading of a request, or a handler, since the request is refused. Handlers let it
 * pass.
 */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  /**
   * Refuses.
   *
   * @param refusal what the client is told
   */
  public RefusedException(Refusal refusal) {
    super(
        refusal.code() + " " + refusal.body().detail(), refusal.cause().orElse(null), false, false);
    this.refusal = refusal;
  }

  /**
   * Returns what the client is told.
   *
   * @return the refusal
   */
  public Refusal refusal() {
    return refusal;
  }
}
