package dev.statute.server.jdk;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The system properties by which the JDK's server has its limits. It reads them once, as the first
 * server of the JVM is made, whoever makes it.
 */
final class ServerProperties {

  private static final String REQUEST_TIME = "sun.net.httpserver.maxReqTime";

  /** The timers of a server by their threads: one runs always, the other under a limit of time. */
  private static final String IDLE_TIMER = "idle-timeout-task";

  private static final String LIMIT_TIMER = "req-rsp-timeout-task";

  private final Map<String, String> values = new LinkedHashMap<>();

  ServerProperties(ConnectionLimits limits) {
    values.put(REQUEST_TIME, seconds(limits.requestTime()));
    if (!limits.responseTime().isZero()) {
      values.put("sun.net.httpserver.maxRspTime", seconds(limits.responseTime()));
    }
    values.put("sun.net.httpserver.idleInterval", seconds(limits.idleTime()));
    values.put("sun.net.httpserver.maxIdleConnections", "" + limits.connections());
    values.put("jdk.httpserver.maxConnections", "" + limits.connections());
    values.put("sun.net.httpserver.maxReqHeaders", "" + limits.fieldNames());
    values.put("sun.net.httpserver.maxReqHeaderSize", "" + limits.headSize());
    // Or JDK 17 holds back content for up to 40 ms behind the header section.
    values.put("sun.net.httpserver.nodelay", "true");
  }

  private static String seconds(Duration time) {
    return "" + time.toSeconds();
  }

  /** Sets the properties that nobody has set. */
  void applyTo(Properties properties) {
    values.forEach(properties::putIfAbsent);
  }

  /**
   * Warns if the JDK's server was in use before the properties were set, so that it has none of
   * these limits.
   *
   * @param threads the names of the threads of a server that was made after {@link #applyTo}
   */
  void checkInForce(Set<String> threads) {
    boolean isLimited = Long.getLong(REQUEST_TIME, 0) > 0;
    // A JDK that names its threads differently tells nothing.
    if (isLimited && threads.contains(IDLE_TIMER) && !threads.contains(LIMIT_TIMER)) {
      JdkLog.log(
          Level.WARNING,
          "The limits of connections are not in force, since the JDK's server was used before"
              + " they were set. Start this server first, or run java with "
              + options(),
          null);
    }
  }

  private String options() {
    return values.keySet().stream()
        .map(name -> "-D" + name + "=" + System.getProperty(name))
        .collect(Collectors.joining(" "));
  }
}
