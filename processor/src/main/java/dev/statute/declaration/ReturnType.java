package dev.statute.declaration;

import java.util.Optional;

/**
 * The return type of an operation.
 *
 * @param packageName the package of the reply type, which is that of the operation that has it
 *     first
 * @param text the type as the user wrote it, without annotations; for a reply type its simple name
 * @param kind whether it names a reply type
 * @param future what the reply comes in
 * @param wrapper the qualified name of a type around it that no reply can come in; empty for none
 * @param otherOwner what else a type of that name is generated for
 */
public record ReturnType(
    String packageName,
    String text,
    Kind kind,
    Future future,
    String wrapper,
    Optional<ReplyOwner> otherOwner) {

  /** What Kotlin adds to the parameters of a suspend function. */
  public static final String CONTINUATION = "kotlin.coroutines.Continuation";

  /** What a reply comes in. */
  public enum Future {
    /** The reply itself. */
    NONE(""),
    COMPLETION_STAGE("java.util.concurrent.CompletionStage"),
    COMPLETABLE_FUTURE("java.util.concurrent.CompletableFuture"),
    /** A suspend function of Kotlin, which returns the reply or is resumed with it. */
    SUSPENDED("");

    private final String typeName;

    Future(String typeName) {
      this.typeName = typeName;
    }

    /** Returns the qualified name of the type; empty for none. */
    public String typeName() {
      return typeName;
    }

    /** Tells whether the reply is the argument of a type. */
    public boolean isType() {
      return !typeName.isEmpty();
    }
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

  /** Tells whether another return type names the same reply type. */
  public boolean isSameReply(ReturnType other) {
    return packageName.equals(other.packageName) && text.equals(other.text);
  }

  /** Tells whether a reply type is generated for it. */
  public boolean namesReply() {
    return kind == Kind.REPLY;
  }
}
