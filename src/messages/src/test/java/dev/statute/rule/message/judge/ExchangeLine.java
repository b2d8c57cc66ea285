package dev.statute.rule.message.judge;

import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedField;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.CapturedVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An exchange in one line: {@code GET /a; Range: bytes=0-1 > 206; Content-Range: bytes 0-1/9 [ab]}.
 * Messages have arrows between them, and parts of a message semicolons; content stands in brackets,
 * trailers begin with a plus sign. A version stands before a method or a status; 1.1 is left out.
 * {@code Host} and {@code Date} are there unless a part is {@code -Host} or {@code -Date}.
 */
final class ExchangeLine {

  private ExchangeLine() {}

  static CapturedExchange read(String line) {
    String[] messages = line.split(" > ", -1);
    List<CapturedResponse> responses = new ArrayList<>();
    for (int i = 1; i < messages.length; i++) {
      responses.add(response(messages[i]));
    }
    return new CapturedExchange(
        new CapturePlace("test.har", 1, 0),
        Optional.empty(),
        request(messages[0]),
        responses.subList(0, responses.size() - 1),
        responses.get(responses.size() - 1),
        Set.of());
  }

  private static CapturedRequest request(String text) {
    Parts parts = new Parts(text);
    String[] start = parts.start.split(" ", -1);
    CapturedVersion version = version(parts.version);
    boolean hasHost = version.isFramedByFields() && !text.contains("-Host");
    return new CapturedRequest(
        version,
        start[0],
        start.length > 1 ? start[1] : "/",
        parts.fields(hasHost ? "Host: example.org" : ""),
        parts.content());
  }

  private static CapturedResponse response(String text) {
    Parts parts = new Parts(text);
    int status = Integer.parseInt(parts.start);
    boolean hasDate = status >= 200 && !text.contains("-Date");
    return new CapturedResponse(
        version(parts.version),
        status,
        parts.fields(hasDate ? "Date: Tue, 15 Nov 1994 08:12:31 GMT" : ""),
        parts.content(),
        new CapturedFields(parts.trailers));
  }

  private static CapturedVersion version(String text) {
    return switch (text) {
      case "1.0" -> CapturedVersion.HTTP_1_0;
      case "2" -> CapturedVersion.HTTP_2;
      case "3" -> CapturedVersion.HTTP_3;
      default -> CapturedVersion.HTTP_1_1;
    };
  }

  /** The parts of a message. */
  private static final class Parts {

    private String version = "1.1";
    private String start = "";
    private final List<CapturedField> lines = new ArrayList<>();
    private final List<CapturedField> trailers = new ArrayList<>();
    private byte[] octets = new byte[0];

    private Parts(String text) {
      int bracket = text.indexOf(" [");
      String head = bracket < 0 ? text : text.substring(0, bracket);
      if (bracket >= 0) {
        octets =
            text.substring(bracket + 2, text.lastIndexOf(']'))
                .getBytes(StandardCharsets.ISO_8859_1);
      }
      for (String part : head.strip().split("; ", -1)) {
        add(part);
      }
    }

    private void add(String part) {
      if (start.isEmpty()) {
        String[] words = part.split(" ", 2);
        boolean hasVersion = List.of("1.0", "2", "3").contains(words[0]);
        version = hasVersion ? words[0] : version;
        start = hasVersion ? words[1] : part;
      } else if (part.startsWith("+")) {
        trailers.add(field(part.substring(1)));
      } else if (!part.startsWith("-")) {
        lines.add(field(part));
      }
    }

    private static CapturedField field(String part) {
      int colon = part.indexOf(": ");
      String value = part.substring(colon + 2).replace("\\r", "\r").replace("\\n", "\n");
      return new CapturedField(part.substring(0, colon), value.replace("\\0", "\0"));
    }

    private CapturedFields fields(String first) {
      List<CapturedField> all = new ArrayList<>();
      if (!first.isEmpty()) {
        all.add(field(first));
      }
      all.addAll(lines);
      return new CapturedFields(all);
    }

    private CapturedContent content() {
      return new CapturedContent.Whole(octets, false);
    }
  }
}
