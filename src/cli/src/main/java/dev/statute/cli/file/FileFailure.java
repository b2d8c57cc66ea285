package dev.statute.cli.file;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** A file or folder that cannot be read or written. */
public final class FileFailure extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /**
   * Makes a failure.
   *
   * @param message what is wrong, as a sentence for people
   */
  public FileFailure(String message) {
    super(message);
  }

  /**
   * Makes a failure with a cause.
   *
   * @param message what is wrong, as a sentence for people
   */
  public FileFailure(String message, Throwable cause) {
    super(message, cause);
  }

  /** Returns what is wrong. */
  public String text() {
    String message = getMessage();
    return message == null ? "" : message;
  }

  /** Returns why a file cannot be read or written, as the end of a sentence. */
  public static String why(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
