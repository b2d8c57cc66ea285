package dev.statute.testkit.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A response, read by the rules of RFC 9112, 6.3, and by nothing that a library would forgive.
 *
 * @param code its status code
 * @param statusLine its first line
 * @param lines its field lines
 * @param content its content; empty where there is none
 */
public record RawResponse(int code, String statusLine, List<String> lines, byte[] content) {

  /**
   * Reads a response.
   *
   * @param in the octets of the connection
   * @param isHead whether it answers HEAD
   * @return the response
   * @throws IOException if it is incomplete or malformed; the message says how
   */
  public static RawResponse read(InputStream in, boolean isHead) throws IOException {
    String statusLine = line(in);
    if (!statusLine.matches("HTTP/1\\.1 [1-5][0-9][0-9] [ -~]*")) {
      throw new IOException("no status line: " + statusLine);
    }
    int code = Integer.parseInt(statusLine.substring(9, 12));
    List<String> lines = new ArrayList<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (!line.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+: [^\\x00-\\x08\\x0a-\\x1f\\x7f]*")) {
        throw new IOException("no field line: " + line);
      }
      lines.add(line);
    }
    RawResponse head = new RawResponse(code, statusLine, lines, new byte[0]);
    boolean isBare = isHead || code / 100 == 1 || code == 204 || code == 304;
    return isBare ? head : new RawResponse(code, statusLine, lines, head.readContent(in));
  }

  private byte[] readContent(InputStream in) throws IOException {
    String coding = field("Transfer-Encoding");
    String counted = field("Content-Length");
    if (coding != null) {
      if (counted != null || !coding.equals("chunked")) {
        throw new IOException("wrong framing: " + lines);
      }
      return readChunks(in);
    }
    if (counted == null) {
      return in.readAllBytes();
    }
    int length = Integer.parseInt(counted);
    byte[] content = in.readNBytes(length);
    if (content.length < length) {
      throw new IOException("ended after " + content.length + " of " + length);
    }
    return content;
  }

  private static byte[] readChunks(InputStream in) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    while (true) {
      int size = Integer.parseInt(line(in), 16);
      content.write(in.readNBytes(size));
      if (!line(in).isEmpty()) {
        throw new IOException("a chunk that does not end");
      }
      if (size == 0) {
        return content.toByteArray();
      }
    }
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\r'; c = in.read()) {
      if (c < 0 || c == '\n') {
        throw new IOException("ended within a line: " + line.toString(ISO_8859_1));
      }
      line.write(c);
    }
    if (in.read() != '\n') {
      throw new IOException("a carriage return alone");
    }
    return line.toString(ISO_8859_1);
  }

  /**
   * Gives the value of a field that is there at most once.
   *
   * @param name its name, in any case
   * @return its value, or null
   * @throws AssertionError if it is there twice
   */
  public @Nullable String field(String name) {
    List<String> values =
        lines.stream()
            .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
            .map(line -> line.substring(name.length() + 2))
            .toList();
    if (values.size() > 1) {
      throw new AssertionError(name + " comes " + values.size() + " times");
    }
    return values.isEmpty() ? null : values.get(0);
  }

  /**
   * Gives the content as text.
   *
   * @return the content, read as UTF-8
   */
  public String text() {
    return new String(content, UTF_8);
  }
}
