package dev.statute.server;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/** Logs what the server has to tell. A log that fails costs nobody the answer. */
final class Log {

  private static final Logger LOGGER = System.getLogger("dev.statute.server");

  private Log() {}

  static void log(Level level, Supplier<String> message, Throwable failure) {
    try {
      LOGGER.log(level, message, failure);
    } catch (RuntimeException | Error e) {
      // There is nobody else to tell.
    }
  }
}
