package dev.statute.capture.raw;

import dev.statute.ContentRule;
import dev.statute.capture.CaptureReading;
import dev.statute.capture.ReadingLog;
import dev.statute.capture.SkipReason;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.http.Status;
import dev.statute.http.StatusClass;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.CapturedVersion;
import dev.statute.rule.message.MessagePart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads messages of HTTP/1.x one after the other, and header sections of newer versions as {@code
 * curl} prints them. Lines may end with LF alone. Chunks are decoded, unless the tool that printed
 * the message did that.
 */
public final class RawReader {

  private static final CapturedFields NO_FIELDS = new CapturedFields(List.of());

  private record Request(CapturedRequest captured, int line, List<RawFault> faults) {}

  private final String file;
  private final String method;
  private final Consumer<RawExchange> taker;
  private final ReadingLog log;
  private final Deque<Request> requests = new ArrayDeque<>();
  private final List<CapturedResponse> interims = new ArrayList<>();
  private final List<RawFault> faults = new ArrayList<>();
  private int number;

  private RawReader(String file, String method, Consumer<RawExchange> taker) {
    this.file = file;
    this.method = method;
    this.taker = taker;
    this.log = new ReadingLog(file);
  }

  /**
   * Reads messages.
   *
   * @param file what messages and places call the file
   * @param request the octets of a file with the requests; empty where the other file has them too,
   *     or where they are not known
   * @param response the octets of a file with the responses
   * @param method the method of requests that are not known
   * @param taker takes each exchange, in the order of the file
   * @return how many there were, and what is wrong with the files
   */
  public static CaptureReading read(
      String file, byte[] request, byte[] response, String method, Consumer<RawExchange> taker) {
    RawReader reader = new RawReader(file, method, taker);
    reader.messages(new RawCursor(RawText.of(request)));
    reader.messages(new RawCursor(RawText.of(response)));
    reader.end();
    return reader.log.result();
  }

  private void messages(RawCursor cursor) {
    boolean isFirst = true;
    cursor.skipBlank();
    while (!cursor.isAtEnd()) {
      if (cursor.isAtResponse()) {
        response(cursor);
      } else if (cursor.isAtRequest()) {
        request(cursor);
      } else {
        int line = cursor.line();
        if (isFirst) {
          log.fail(line, 0, "this is neither a request line nor a status line of HTTP");
        } else {
          log.warn(line, 0, "octets follow that begin no other message; they are left out");
        }
        return;
      }
      isFirst = false;
      cursor.skipBlank();
    }
  }

  private void request(RawCursor cursor) {
    RawHead head = RawHead.read(cursor, MessagePart.REQUEST);
    RawContent content = RawContent.read(cursor, head.fields(), MessagePart.REQUEST, false);
    List<RawFault> all = new ArrayList<>(head.faults());
    all.addAll(content.faults());
    requests.add(
        new Request(
            new CapturedRequest(
                head.version(2), head.part(0), target(head), head.fields(), content.content()),
            head.line(),
            all));
  }

  /** Returns the target URI, as far as the request has it (RFC 9112, 3.3). */
  private static String target(RawHead head) {
    String target = head.part(1);
    List<String> hosts = head.fields().all(Header.HOST.fieldName());
    boolean isKnown = hosts.size() == 1 && !hosts.get(0).isEmpty();
    return target.startsWith("/") && isKnown ? "http://" + hosts.get(0) + target : target;
  }

  private void response(RawCursor cursor) {
    int line = cursor.line();
    RawHead head = RawHead.read(cursor, MessagePart.RESPONSE);
    String code = head.part(1);
    if (!code.matches("[0-9]{3}")) {
      log.warn(line, 0, "the status line has no status code of three digits, so it is left out");
      log.skip(SkipReason.INCOMPLETE);
      cursor.take(cursor.untilMessage());
      return;
    }
    int status = Integer.parseInt(code);
    boolean isInterim =
        status != Status.SWITCHING_PROTOCOLS.code() && isOf(StatusClass.INFORMATIONAL, status);
    Request request = requests.isEmpty() ? unknown(head) : requests.peek();
    boolean isHead = request.captured().method().equals(Method.HEAD.token());
    RawContent content =
        isTunnel(request, status)
            ? tunnel(cursor)
            : RawContent.read(
                cursor,
                head.fields(),
                isInterim ? MessagePart.INTERIM : MessagePart.RESPONSE,
                isInterim || isHead || Status.interpret(status).content() == ContentRule.FORBIDDEN);
    CapturedResponse response =
        new CapturedResponse(
            head.version(0), status, head.fields(), content.content(), content.trailers());
    faults.addAll(head.faults());
    faults.addAll(content.faults());
    if (isInterim) {
      interims.add(response);
    } else {
      requests.poll();
      take(request, response, line);
    }
  }

  private static boolean isTunnel(Request request, int status) {
    boolean isConnected =
        request.captured().method().equals(Method.CONNECT.token())
            && isOf(StatusClass.SUCCESSFUL, status);
    return status == Status.SWITCHING_PROTOCOLS.code() || isConnected;
  }

  private static boolean isOf(StatusClass statuses, int status) {
    return StatusClass.find(status).filter(statuses::equals).isPresent();
  }

  /** What follows is not HTTP. */
  private static RawContent tunnel(RawCursor cursor) {
    cursor.take(cursor.untilMessage());
    return new RawContent(new CapturedContent.Unknown(), NO_FIELDS, List.of());
  }

  private Request unknown(RawHead response) {
    CapturedVersion version = response.version(0);
    return new Request(
        new CapturedRequest(version, method, "/", NO_FIELDS, new CapturedContent.Unknown()),
        0,
        List.of());
  }

  private void take(Request request, CapturedResponse response, int line) {
    number++;
    boolean isKnown = request.line() > 0;
    List<RawFault> all = new ArrayList<>(request.faults());
    all.addAll(faults);
    log.read();
    taker.accept(
        new RawExchange(
            new CapturedExchange(
                new CapturePlace(file, number, line),
                Optional.empty(),
                request.captured(),
                interims,
                response,
                isKnown ? Set.of() : Set.of(CaptureGap.REQUEST_FIELDS, CaptureGap.SECRETS)),
            all));
    interims.clear();
    faults.clear();
  }

  private void end() {
    for (Request request : requests) {
      log.skip(SkipReason.NO_RESPONSE);
      request.faults().forEach(fault -> log.warn(fault.line(), 0, "the request " + fault.words()));
    }
    if (!interims.isEmpty()) {
      log.warn(0, 0, "no final response follows the interim response");
    }
  }

  /** Tells whether octets begin like messages, or like what {@code curl -v} prints. */
  public static boolean isOne(byte[] head) {
    RawCursor cursor = new RawCursor(RawText.of(head));
    cursor.skipBlank();
    return !cursor.isAtEnd() && (cursor.isAtResponse() || cursor.isAtRequest());
  }

  /** Tells whether octets begin like a request. */
  public static boolean isRequest(byte[] head) {
    RawCursor cursor = new RawCursor(RawText.of(head));
    cursor.skipBlank();
    return !cursor.isAtEnd() && cursor.isAtRequest();
  }

  /** Tells whether a response is among messages, rather than only requests. */
  public static boolean hasResponse(byte[] octets) {
    RawCursor cursor = new RawCursor(RawText.of(octets));
    while (!cursor.isAtEnd()) {
      if (cursor.isAtResponse()) {
        return true;
      }
      cursor.next();
    }
    return false;
  }
}
