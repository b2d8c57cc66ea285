package dev.statute.server.log;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/** Logs what the server has to tell. A log that fails costs nobody the answer. */
public final class Log {

  private static final Logger LOGGER = System.getLogger("dev.statute.server");

  private Log() {}

  public static void log(Level level, Supplier<String> message) {
    attempt(() -> LOGGER.log(level, message));
  }

  public static void log(Level level, Supplier<String> message, Throwable failure) {
    attempt(() -> LOGGER.log(level, message, failure));
  }

  /** Logs what a client caused: where it was found, but no message, which may repeat the client. */
  public static void logFault(Level level, Supplier<String> message, Throwable fault) {
    attempt(() -> LOGGER.log(level, message, new WordlessException(fault)));
  }

  private static void attempt(Runnable logging) {
    try {
      logging.run();
    } catch (RuntimeException | Error e) {
      // There is nobody else to tell.
    }
  }
}
