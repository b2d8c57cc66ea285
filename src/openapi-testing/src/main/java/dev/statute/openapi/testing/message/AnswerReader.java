package dev.statute.openapi.testing.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the octets of a connection as the response to its one request (RFC 9112). */
final class AnswerReader {

  private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] ([0-9]{3})( .*)?");
  private static final Pattern FIELD_LINE =
      Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \\t]*(.*?)[ \\t]*");
  private static final Pattern CHUNK = Pattern.compile("([0-9A-Fa-f]{1,7})[ \\t]*(;.*)?");

  private static final int HEX = 16;

  private final byte[] octets;
  private final boolean isWhole;
  private final StatusLaw law;
  private int at;

  /**
   * Takes the octets.
   *
   * @param octets what was received
   * @param isWhole whether nothing more will come
   * @param law which status codes are interim or have no content
   */
  AnswerReader(byte[] octets, boolean isWhole, StatusLaw law) {
    this.law = law;
    this.octets = octets;
    this.isWhole = isWhole;
  }

  ReceivedAnswer read(String method) throws MalformedAnswerException {
    while (true) {
      String first = line();
      Matcher status = STATUS_LINE.matcher(first);
      if (!status.matches()) {
        throw new MalformedAnswerException("the status line is malformed: " + first);
      }
      int code = Integer.parseInt(status.group(1));
      List<MessageField> fields = fields();
      if (!law.isInterim(code)) {
        return content(method, code, fields);
      }
    }
  }

  private String line() throws MalformedAnswerException {
    int start = at;
    while (at < octets.length && octets[at] != '\n') {
      at++;
    }
    if (at == octets.length) {
      throw new MalformedAnswerException("the answer ends within its head");
    }
    int end = at > start && octets[at - 1] == '\r' ? at - 1 : at;
    at++;
    return new String(octets, start, end - start, StandardCharsets.ISO_8859_1);
  }

  private List<MessageField> fields() throws MalformedAnswerException {
    List<MessageField> fields = new ArrayList<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      Matcher field = FIELD_LINE.matcher(line);
      if (!field.matches()) {
        throw new MalformedAnswerException("a field line is malformed: " + line);
      }
      fields.add(new MessageField(field.group(1), field.group(2)));
    }
    return fields;
  }

  private ReceivedAnswer content(String method, int code, List<MessageField> fields)
      throws MalformedAnswerException {
    byte[] rest = Arrays.copyOfRange(octets, at, octets.length);
    ReceivedAnswer raw = new ReceivedAnswer(code, fields, rest, isWhole);
    boolean hasContent = law.mayHaveContent(method, code);
    if (!hasContent) {
      return raw;
    }
    Optional<String> coding = raw.field("Transfer-Encoding");
    if (coding.isPresent() && coding.get().toLowerCase(Locale.ROOT).endsWith("chunked")) {
      return chunks(raw);
    }
    Optional<String> length = raw.field("Content-Length");
    return length.isPresent() ? ofLength(raw, length.get()) : raw;
  }

  private static ReceivedAnswer ofLength(ReceivedAnswer raw, String value)
      throws MalformedAnswerException {
    if (!value.matches("[0-9]{1,15}")) {
      throw new MalformedAnswerException("Content-Length is malformed: " + value);
    }
    long length = Long.parseLong(value);
    if (raw.content().length > length || (raw.isWhole() && raw.content().length < length)) {
      throw new MalformedAnswerException(
          "Content-Length is " + length + ", but " + raw.content().length + " octets came");
    }
    boolean isAll = raw.content().length == length;
    return new ReceivedAnswer(raw.status(), raw.fields(), raw.content(), isAll);
  }

  private ReceivedAnswer chunks(ReceivedAnswer raw) throws MalformedAnswerException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    boolean isEnded = false;
    while (!isEnded) {
      if (!isWhole && at == octets.length) {
        return new ReceivedAnswer(raw.status(), raw.fields(), content.toByteArray(), false);
      }
      Matcher size = CHUNK.matcher(line());
      if (!size.matches()) {
        throw new MalformedAnswerException("the size of a chunk is malformed");
      }
      int length = Integer.parseInt(size.group(1), HEX);
      if (length > octets.length - at) {
        throw new MalformedAnswerException("the content ends within a chunk");
      }
      content.write(octets, at, length);
      at += length;
      isEnded = length == 0;
      if (!isEnded) {
        line();
      }
    }
    return new ReceivedAnswer(raw.status(), raw.fields(), content.toByteArray(), true);
  }
}
