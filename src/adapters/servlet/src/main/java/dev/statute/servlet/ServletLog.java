package dev.statute.servlet;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** The log of this module. */
final class ServletLog {

  private static final Logger LOGGER = System.getLogger("dev.statute.servlet");

  private ServletLog() {}

  static void log(Level level, String message) {
    LOGGER.log(level, message);
  }

  static void log(Level level, String message, Throwable cause) {
    LOGGER.log(level, message, cause);
  }
}
