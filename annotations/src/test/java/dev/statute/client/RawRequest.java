package dev.statute.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A request as it came over the wire; the content is without the framing of chunks. */
record RawRequest(String line, List<String> lines, String content) {

  /** What the JDK adds to every request. */
  private static final List<String> STANDARD = List.of("host", "user-agent");

  /** Reads a request, or gives null at the end of the connection. */
  static RawRequest read(InputStream in) throws IOException {
    int first = in.read();
    if (first < 0) {
      return null;
    }
    String line = (char) first + line(in);
    List<String> lines = new ArrayList<>();
    for (String field = line(in); !field.isEmpty(); field = line(in)) {
      lines.add(field);
    }
    RawRequest head = new RawRequest(line, lines, "");
    return new RawRequest(line, lines, head.readContent(in).toString(ISO_8859_1));
  }

  private ByteArrayOutputStream readContent(InputStream in) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    if ("chunked".equals(field("Transfer-Encoding"))) {
      for (int size = -1; size != 0; ) {
        size = Integer.parseInt(line(in), 16);
        content.write(exactly(in, size));
        line(in);
      }
    } else if (field("Content-Length") != null) {
      content.write(exactly(in, Integer.parseInt(field("Content-Length"))));
    }
    return content;
  }

  private static byte[] exactly(InputStream in, int count) throws IOException {
    byte[] octets = in.readNBytes(count);
    if (octets.length < count) {
      throw new IOException("ended within the content");
    }
    return octets;
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

  /** Gives the value of a field that is there at most once, or null. */
  String field(String name) {
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

  /** Gives all field lines save those that the JDK adds, and save a Content-Length of 0. */
  List<String> ownLines() {
    return lines.stream()
        .filter(line -> !STANDARD.contains(line.split(":")[0].toLowerCase(Locale.ROOT)))
        .filter(line -> !line.equals("Content-Length: 0"))
        .toList();
  }
}
