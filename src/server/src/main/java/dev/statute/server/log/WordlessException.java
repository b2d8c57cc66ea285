package dev.statute.server.log;

import org.jspecify.annotations.Nullable;

/**
 * An exception without its message and those of its causes, which may hold lines that a client
 * wrote: for a log, which is read line by line.
 */
final class WordlessException extends Exception {

  private static final long serialVersionUID = 1L;

  /** The causes that are told; there may be any number. */
  private static final int DEPTH = 8;

  private final String type;

  WordlessException(Throwable original) {
    this(original, DEPTH);
  }

  private WordlessException(Throwable original, int depth) {
    super(null, depth > 0 ? cause(original, depth - 1) : null);
    this.type = original.getClass().getName();
    setStackTrace(original.getStackTrace());
  }

  private static @Nullable WordlessException cause(Throwable original, int depth) {
    Throwable cause = original.getCause();
    return cause == null ? null : new WordlessException(cause, depth);
  }

  /** Returns the class of the original. */
  @Override
  public String toString() {
    return type;
  }
}
