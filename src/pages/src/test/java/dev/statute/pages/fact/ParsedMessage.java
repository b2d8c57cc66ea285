package dev.statute.pages.fact;

import dev.statute.pages.model.SampleMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message of HTTP/1.1, read back as strictly as RFC 9112 writes it.
 *
 * @param first the parts of its start line
 * @param fields its field lines
 * @param content its content
 */
record ParsedMessage(List<String> first, List<Line> fields, byte[] content) {

  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final Pattern REQUEST = Pattern.compile("(" + TOKEN + ") ([!-~]+) (HTTP/1\\.1)");
  private static final Pattern STATUS = Pattern.compile("(HTTP/1\\.1) ([1-5][0-9]{2}) ([\\t -~]*)");
  private static final Pattern FIELD =
      Pattern.compile(
          "(" + TOKEN + "): ([!-~\\x80-\\xff](?:[\\t -~\\x80-\\xff]*[!-~\\x80-\\xff])?)?");

  private static final Pattern CHUNKS =
      Pattern.compile("([0-9a-f]+)\r\n(.*)\r\n0\r\n\r\n", Pattern.DOTALL);

  record Line(String name, String value) {}

  static ParsedMessage request(SampleMessage message) {
    return parse(message, REQUEST);
  }

  static ParsedMessage response(SampleMessage message) {
    return parse(message, STATUS);
  }

  private static ParsedMessage parse(SampleMessage message, Pattern startLine) {
    String text = new String(message.octets(), StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    String[] lines = text.substring(0, end).split("\r\n", -1);
    Matcher first = match(startLine, lines[0]);
    List<String> parts = new ArrayList<>();
    for (int i = 1; i <= first.groupCount(); i++) {
      parts.add(first.group(i));
    }
    List<Line> fields = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      Matcher field = match(FIELD, lines[i]);
      fields.add(new Line(field.group(1), field.group(2) == null ? "" : field.group(2)));
    }
    byte[] content = text.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
    ParsedMessage parsed = new ParsedMessage(parts, fields, content);
    return parsed.values("Transfer-Encoding").equals(List.of("chunked"))
        ? new ParsedMessage(parts, fields, unchunked(text.substring(end + 4)))
        : parsed;
  }

  private static byte[] unchunked(String content) {
    Matcher chunks = match(CHUNKS, content);
    if (Integer.parseInt(chunks.group(1), 16) != chunks.group(2).length()) {
      throw new IllegalArgumentException("a chunk of another length: " + content);
    }
    return chunks.group(2).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Matcher match(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not lawful (RFC 9112): " + line);
    }
    return matcher;
  }

  List<String> values(String name) {
    return fields.stream()
        .filter(line -> line.name().equalsIgnoreCase(name))
        .map(Line::value)
        .toList();
  }
}
