package dev.statute.example.orders;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** What to type to try the API, in this order, on a server that has no orders yet. */
public final class CurlLines {

  private static final String JSON = " -H 'Content-Type: application/json' -d ";

  private static final List<CurlLine> ALL =
      List.of(
          new CurlLine(
              "%s/orders" + JSON + "'{\"article\": \"tea\", \"quantity\": 2}'",
              201,
              List.of("\nLocation: /orders/1\n", "{\"id\":1,\"article\":\"tea\",\"quantity\":2}")),
          new CurlLine("%s/orders/1", 200, List.of("\nETag: \"1-2\"\n", "\"quantity\":2")),
          new CurlLine(
              "%s/orders/1 -H 'If-None-Match: \"1-2\"'", 304, List.of("\nETag: \"1-2\"\n")),
          new CurlLine("-I %s/orders/1", 200, List.of("\nETag: \"1-2\"\n")),
          new CurlLine(
              "%s/orders/one",
              400, List.of("application/problem+json", "The path variable 'id' is not valid.")),
          new CurlLine(
              "%s/orders" + JSON + "'{\"article\": \"tea\", \"quantity\": 0}'",
              422,
              List.of("application/problem+json", "Order at least one")),
          new CurlLine(
              "-X DELETE %s/orders/1", 405, List.of("\nAllow: GET, HEAD, OPTIONS\n", "problem")),
          new CurlLine("-X OPTIONS %s/orders", 204, List.of("\nAllow: POST, OPTIONS\n")));

  private CurlLines() {}

  /**
   * Returns the lines, each with its answer.
   *
   * @return the lines in the order in which they are typed
   */
  public static List<CurlLine> all() {
    return ALL;
  }

  /**
   * Returns the lines for a server, as a program prints them.
   *
   * @param server where the API is, without a slash at its end
   * @return a text of several lines, without a line feed at its end
   */
  public static String of(URI server) {
    return ALL.stream()
        .map(line -> line.command(server))
        .collect(
            Collectors.joining(
                "\n", "Serving " + server + "/orders until this program is stopped. Try:\n\n", ""));
  }

  /**
   * Tells whether there is a curl to run the lines.
   *
   * @return whether it is installed
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  public static boolean canRun() throws InterruptedException {
    try {
      return new ProcessBuilder("curl", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
