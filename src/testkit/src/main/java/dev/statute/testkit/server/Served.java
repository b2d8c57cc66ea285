package dev.statute.testkit.server;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opentest4j.TestAbortedException;

/**
 * Skips a case that a server cannot be asked.
 *
 * @param server says what it lacks
 */
record Served(ServerUnderTest server) {

  private static final Pattern REQUEST_LINE =
      Pattern.compile("^[A-Za-z]+ (/[^ ?\\r\\n]*)\\S* HTTP/", Pattern.MULTILINE);

  /**
   * Finds the requests in what is sent.
   *
   * @throws TestAbortedException if one is for an operation that the server lacks
   */
  void check(String octets) {
    Matcher line = REQUEST_LINE.matcher(octets);
    while (line.find()) {
      String path = line.group(1);
      server
          .lacks(path)
          .ifPresent(
              why -> {
                throw new TestAbortedException("not asked for " + path + ": " + why);
              });
    }
  }
}
