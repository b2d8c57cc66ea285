package dev.statute.servlet;

import java.lang.System.Logger.Level;

/** Says what to write for an answer that takes its time. */
final class AsyncMissing {

  private AsyncMissing() {}

  static void warn(StatuteServlet servlet) {
    ServletLog.log(
        Level.WARNING,
        "The servlet \""
            + servlet.getServletName()
            + "\" holds a thread of the container for an answer that takes its time, since async is"
            + " not supported there. Call setAsyncSupported(true) on the registration of the servlet"
            + " and of each filter before it, or write <async-supported>true</async-supported>"
            + " in web.xml.");
  }
}
