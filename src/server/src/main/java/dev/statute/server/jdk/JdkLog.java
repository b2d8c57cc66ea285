package dev.statute.server.jdk;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Logs what the adapter has to tell. A log that fails costs nobody the answer. */
final class JdkLog {

  private static final Logger LOGGER = System.getLogger("dev.statute.server");

  private JdkLog() {}

  static void log(Level level, String message, @Nullable Throwable failure) {
    try {
      LOGGER.log(level, message, failure);
    } catch (RuntimeException | Error e) {
      // There is nobody else to tell.
    }
  }
}
