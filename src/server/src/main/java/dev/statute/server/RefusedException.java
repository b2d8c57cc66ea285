package dev.statute.server;

/**
 * Leaves a handler whose request is refused as it reads it. Handlers let it pass; {@link Faults}
 * takes the refusal from it.
 */
final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  RefusedException(Refusal refusal) {
    super(
        refusal.reply().code() + " " + refusal.reply().body().detail(),
        refusal.cause().orElse(null),
        false,
        false);
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
