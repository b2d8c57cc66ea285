package dev.statute.rule.message.semantics;

import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedField;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.CapturedVersion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An exchange as text: a request line and its fields, then {@code > 200} and the fields of a
 * response. {@code | text} is a line of content, {@code gaps CACHE} what the capture may lack,
 * {@code started TIME} when it began; {@code < 200} an earlier response for the same target.
 */
final class ExchangeText {

  private static final String HOST = "https://shop.example";

  private final List<String> requestLines = new ArrayList<>();
  private final List<List<String>> responses = new ArrayList<>();
  private Optional<List<String>> known = Optional.empty();
  private final Set<CaptureGap> gaps = EnumSet.noneOf(CaptureGap.class);
  private Optional<Instant> started = Optional.empty();

  private ExchangeText(List<String> lines) {
    List<String> message = requestLines;
    for (String line : lines) {
      if (line.startsWith("> ")) {
        message = new ArrayList<>();
        responses.add(message);
        message.add(line.substring(2));
      } else if (line.startsWith("< ")) {
        message = new ArrayList<>();
        known = Optional.of(message);
        message.add(line.substring(2));
      } else if (line.startsWith("gaps ")) {
        gaps.add(CaptureGap.valueOf(line.substring(5)));
      } else if (line.startsWith("started ")) {
        started = Optional.of(Instant.parse(line.substring(8)));
      } else {
        message.add(line);
      }
    }
  }

  static ExchangeText read(List<String> lines) {
    return new ExchangeText(lines);
  }

  CapturedExchange exchange() {
    List<CapturedResponse> all = responses.stream().map(ExchangeText::response).toList();
    return new CapturedExchange(
        new CapturePlace("test.har", 1, 0),
        started,
        request(requestLines),
        all.subList(0, all.size() - 1),
        all.get(all.size() - 1),
        gaps);
  }

  /** Returns an earlier exchange with the same target. */
  Optional<CapturedExchange> before() {
    CapturedExchange last = exchange();
    CapturedRequest asked = last.request();
    return known()
        .map(
            response ->
                new CapturedExchange(
                    last.place(),
                    started,
                    new CapturedRequest(
                        asked.version(),
                        asked.method(),
                        asked.target(),
                        new CapturedFields(List.of()),
                        asked.content()),
                    List.of(),
                    response,
                    gaps));
  }

  Optional<CapturedResponse> known() {
    return known.map(ExchangeText::response);
  }

  private static CapturedRequest request(List<String> lines) {
    String[] start = lines.get(0).split(" ", -1);
    String target = start[1].startsWith("/") ? HOST + start[1] : start[1];
    return new CapturedRequest(version(start), start[0], target, fields(lines), content(lines));
  }

  private static CapturedResponse response(List<String> lines) {
    String[] start = lines.get(0).split(" ", -1);
    return new CapturedResponse(
        version(start),
        Integer.parseInt(start[0]),
        fields(lines),
        content(lines),
        new CapturedFields(List.of()));
  }

  private static CapturedVersion version(String[] start) {
    return start[start.length - 1].equals("HTTP/2")
        ? CapturedVersion.HTTP_2
        : CapturedVersion.HTTP_1_1;
  }

  private static CapturedFields fields(List<String> lines) {
    return new CapturedFields(
        lines.stream()
            .skip(1)
            .filter(line -> !line.startsWith("|"))
            .map(ExchangeText::field)
            .toList());
  }

  private static CapturedField field(String line) {
    int colon = line.indexOf(':');
    return new CapturedField(line.substring(0, colon), line.substring(colon + 1).strip());
  }

  /** Content is as it was sent, unless its first line begins with {@code |decoded}. */
  private static CapturedContent content(List<String> lines) {
    List<String> content = lines.stream().filter(line -> line.startsWith("|")).toList();
    boolean isDecoded = !content.isEmpty() && content.get(0).equals("|decoded");
    String text =
        String.join(
            "\r\n",
            content.stream()
                .skip(isDecoded ? 1 : 0)
                .map(line -> line.length() > 2 ? line.substring(2) : "")
                .toList());
    return new CapturedContent.Whole(text.getBytes(StandardCharsets.ISO_8859_1), isDecoded);
  }
}
