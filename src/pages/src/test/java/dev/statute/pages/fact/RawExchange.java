package dev.statute.pages.fact;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request as it goes over a connection, in which anything can be wrong.
 *
 * @param startLine its first line
 * @param fields its field lines
 * @param content its content
 */
record RawExchange(String startLine, List<String> fields, String content) {

  private static final int TIMEOUT = 20_000;

  /** Returns the same request with a field in place of another. */
  RawExchange with(String name, String value) {
    List<String> others = new ArrayList<>(without(name).fields());
    others.add(name + ": " + value);
    return new RawExchange(startLine, others, content);
  }

  /** Returns the same request without a field. */
  RawExchange without(String name) {
    return new RawExchange(
        startLine,
        fields.stream()
            .filter(line -> !line.regionMatches(true, 0, name, 0, name.length()))
            .toList(),
        content);
  }

  /** Returns the same request with another content. */
  RawExchange withContent(String other) {
    return new RawExchange(startLine, fields, other)
        .with("Content-Length", Integer.toString(other.length()));
  }

  /** Returns the same request with another target. */
  RawExchange withTarget(String other) {
    String[] parts = startLine.split(" ");
    return new RawExchange(parts[0] + " " + other + " " + parts[2], fields, content);
  }

  String target() {
    return startLine.split(" ")[1];
  }

  /** Sends it, and returns the status code of the final response. */
  int send(URI server) {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(TIMEOUT);
      String head =
          startLine + "\r\n" + String.join("\r\n", fields) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().write(content.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return status(socket.getInputStream());
    } catch (IOException e) {
      throw new IllegalStateException(startLine, e);
    }
  }

  private static int status(InputStream in) throws IOException {
    while (true) {
      String line = line(in);
      int code = Integer.parseInt(line.split(" ")[1]);
      if (code >= 200) {
        return code;
      }
      while (!line(in).isEmpty()) {
        // The fields of an interim response.
      }
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
