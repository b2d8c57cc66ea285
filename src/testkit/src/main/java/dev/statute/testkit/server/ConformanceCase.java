package dev.statute.testkit.server;

/**
 * One demand of HTTP on a server.
 *
 * @param name its name in the table of deviations
 * @param clause where the demand stands, such as {@code RFC 9112, 3.2}
 * @param exchange shows whether the server meets it
 */
record ConformanceCase(String name, String clause, Exchange exchange) {

  static ConformanceCase demand(String name, String clause, Exchange exchange) {
    return new ConformanceCase(name, clause, exchange);
  }

  @Override
  public String toString() {
    return name + " (" + clause + ")";
  }
}
