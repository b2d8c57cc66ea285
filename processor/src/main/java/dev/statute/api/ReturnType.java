package dev.statute.api;

/**
 * What an operation returns.
 *
 * @param text the type as the user wrote it, without annotations
 * @param kind whether it names a reply type
 * @param future what the reply comes in
 */
public record ReturnType(String text, Kind kind, Future future) {

  /** What a reply comes in. */
  public enum Future {
    /** The reply itself. */
    NONE(""),
    COMPLETION_STAGE("java.util.concurrent.CompletionStage"),
    COMPLETABLE_FUTURE("java.util.concurrent.CompletableFuture");

    private final String typeName;

    Future(String typeName) {
      this.typeName = typeName;
    }

    /** Returns the qualified name of the type; empty for none. */
    public String typeName() {
      return typeName;
    }
  }

  /** Makes a type that no reply comes in. */
  ReturnType(String text, Kind kind) {
    this(text, kind, Future.NONE);
  }

  /** What a return type can be to us. */
  public enum Kind {
    /** The simple name of a type of the interface's own package, to be generated. */
    REPLY,
    /** The reply type of an operation that this one overrides. */
    INHERITED,
    /** {@code void}, a primitive, an array, a type variable or a parameterized type. */
    NO_NAME,
    /** A type that is not of the interface's own package, or that people wrote. */
    TAKEN
  }

  /** Tells whether a reply type is generated for it. */
  public boolean namesReply() {
    return kind == Kind.REPLY;
  }
}
