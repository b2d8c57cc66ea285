package dev.statute.conformance.wire;

import dev.statute.http.Status;
import dev.statute.http.StatusClass;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The first line of a response (RFC 9112, 4). */
final class StatusLine {

  private static final Pattern VERSION = Pattern.compile("HTTP/[0-9]\\.[0-9]");
  private static final Pattern CODE = Pattern.compile("[0-9]{3}");

  private StatusLine() {}

  /** Returns the status code; 0 if there is none. */
  static int status(WireHead head) {
    String code = head.part(1);
    return CODE.matcher(code).matches() ? Integer.parseInt(code) : 0;
  }

  /** Tells whether a final response follows (RFC 9110, 15.2). */
  static boolean isInterim(int status) {
    return status != Status.SWITCHING_PROTOCOLS.code()
        && StatusClass.find(status).filter(StatusClass::isInterim).isPresent();
  }

  /** Tells whether a server sends it without a request, since none came in time. */
  static boolean mayBeUnasked(int status) {
    return status == Status.REQUEST_TIMEOUT.code() || status == Status.BAD_REQUEST.code();
  }

  /** Returns what is wrong with the line, in words that follow the message. */
  static List<String> faults(WireHead head) {
    List<String> faults = new ArrayList<>();
    if (!VERSION.matcher(head.part(0)).matches()) {
      faults.add("has a status line without a version such as HTTP/1.1 (RFC 9112, 2.3)");
    }
    if (!CODE.matcher(head.part(1)).matches()) {
      faults.add("has a status line without a status code of three digits (RFC 9112, 4)");
    } else if (head.start().split(" ", -1).length < 3) {
      faults.add("has a status line without the space after its status code (RFC 9112, 4)");
    }
    return faults;
  }

  /**
   * Returns the response as it was captured.
   *
   * @param content its content, with what follows it
   */
  static CapturedResponse response(WireMessage message, int status, CapturedContent content) {
    return new CapturedResponse(
        message.head().version(0), status, message.head().fields(), content, message.trailers());
  }
}
