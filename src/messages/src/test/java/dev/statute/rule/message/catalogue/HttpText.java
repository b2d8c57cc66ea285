package dev.statute.rule.message.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedField;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.CapturedVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Exchanges as pages show them: a request, a blank line, perhaps content; responses likewise. A
 * start line begins a message, and a request line an exchange. The fields after a line {@code 0}
 * are trailers. A line {@code (sent at TIME)} before an exchange says when it began.
 */
final class HttpText {

  private static final String SENT = "(sent at ";

  private HttpText() {}

  static List<CapturedExchange> read(String text) {
    List<List<String>> messages = new ArrayList<>();
    Optional<Instant> sent = Optional.empty();
    for (String line : text.strip().split("\n", -1)) {
      if (line.startsWith(SENT)) {
        sent = Optional.of(Instant.parse(line.substring(SENT.length(), line.length() - 1)));
      } else if (line.startsWith("HTTP/") || line.matches("\\S+ \\S+ HTTP/[0-9.]+")) {
        messages.add(new ArrayList<>(List.of(line)));
      } else if (!messages.isEmpty()) {
        messages.get(messages.size() - 1).add(line);
      }
    }
    List<CapturedExchange> exchanges = new ArrayList<>();
    for (int i = 0; i < messages.size(); ) {
      int first = i++;
      while (i < messages.size() && messages.get(i).get(0).startsWith("HTTP/")) {
        i++;
      }
      exchanges.add(exchange(messages.subList(first, i), first == 0 ? 1 : first + 1, sent));
    }
    return exchanges;
  }

  private static CapturedExchange exchange(
      List<List<String>> messages, int number, Optional<Instant> sent) {
    List<CapturedResponse> responses =
        messages.subList(1, messages.size()).stream().map(HttpText::response).toList();
    Message request = new Message(messages.get(0));
    String[] start = messages.get(0).get(0).split(" ", -1);
    return new CapturedExchange(
        new CapturePlace("traffic.har", number, 0),
        sent,
        new CapturedRequest(
            version(start[2]), start[0], start[1], request.head(), request.content()),
        responses.subList(0, responses.size() - 1),
        responses.get(responses.size() - 1),
        Set.of());
  }

  private static CapturedResponse response(List<String> lines) {
    Message message = new Message(lines);
    String[] start = lines.get(0).split(" ", -1);
    return new CapturedResponse(
        version(start[0]),
        Integer.parseInt(start[1]),
        message.head(),
        message.content(),
        message.trailers());
  }

  private static CapturedVersion version(String text) {
    return switch (text) {
      case "HTTP/1.0" -> CapturedVersion.HTTP_1_0;
      case "HTTP/1.1" -> CapturedVersion.HTTP_1_1;
      case "HTTP/2" -> CapturedVersion.HTTP_2;
      case "HTTP/3" -> CapturedVersion.HTTP_3;
      default -> CapturedVersion.UNKNOWN;
    };
  }

  /** The lines of a message: of its header section, of content, and of trailers. */
  private static final class Message {

    private final List<String> head = new ArrayList<>();
    private final List<String> content = new ArrayList<>();
    private final List<String> trailers = new ArrayList<>();

    private Message(List<String> lines) {
      List<String> section = head;
      for (String line : lines.subList(1, lines.size())) {
        if (section == head && line.isEmpty()) {
          section = content;
        } else if (section == content && line.equals("0")) {
          section = trailers;
        } else if (section == head && line.startsWith(" ")) {
          head.set(head.size() - 1, head.get(head.size() - 1) + "\n" + line);
        } else if (!line.isEmpty() || section == content) {
          section.add(line);
        }
      }
      while (!content.isEmpty() && content.get(content.size() - 1).isEmpty()) {
        content.remove(content.size() - 1);
      }
      // The size of the only chunk.
      if (section == trailers) {
        content.remove(0);
      }
    }

    private CapturedFields head() {
      return fields(head);
    }

    private CapturedFields trailers() {
      return fields(trailers);
    }

    private CapturedContent content() {
      return new CapturedContent.Whole(String.join("\n", content).getBytes(UTF_8), false);
    }

    private static CapturedFields fields(List<String> lines) {
      return new CapturedFields(
          lines.stream()
              .map(line -> line.split(":", 2))
              .map(parts -> new CapturedField(parts[0], parts[1].strip()))
              .toList());
    }
  }
}
