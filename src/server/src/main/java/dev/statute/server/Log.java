package dev.statute.server;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/** Logs what the server has to tell. A log that fails costs nobody the answer. */
final class Log {

  private static final Logger LOGGER = System.getLogger("dev.statute.server");

  private Log() {}

  static void log(Level level, Supplier<String> message) {
    attempt(() -> LOGGER.log(level, message));
  }

  static void log(Level level, Supplier<String> message, Throwable failure) {
    attempt(() -> LOGGER.log(level, message, failure));
  }

  private static void attempt(Runnable logging) {
    try {
      logging.run();
    } catch (RuntimeException | Error e) {
      // There is nobody else to tell.
    }
  }
}
