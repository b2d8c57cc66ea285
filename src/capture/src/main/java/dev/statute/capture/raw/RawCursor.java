package dev.statute.capture.raw;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Goes through the octets of a file of messages, line by line or by their number. */
final class RawCursor {

  private static final Pattern RESPONSE = Pattern.compile("HTTP/[0-9].*", Pattern.DOTALL);
  private static final Pattern REQUEST =
      Pattern.compile("[!-~]{1,100} [!-~]+ HTTP/[0-9].*", Pattern.DOTALL);

  /** How long a line may be. */
  private static final int LONGEST = 1 << 20;

  private final RawText text;
  private final byte[] octets;
  private int at;
  private int line = 1;

  RawCursor(RawText text) {
    this.text = text;
    this.octets = text.octets();
  }

  boolean isAtEnd() {
    return at >= octets.length;
  }

  boolean hasContents() {
    return text.hasContents();
  }

  /** Returns the number of the next line. */
  int line() {
    return line <= text.numbers().size() ? text.numbers().get(line - 1) : line;
  }

  /** Returns the next line without its end, and goes on after it. */
  String next() {
    String next = peek();
    int end = end();
    at = Math.min(octets.length, end + 1);
    line++;
    return next;
  }

  /** Returns the next line without its end. */
  String peek() {
    int end = end();
    int last = end > at && octets[end - 1] == '\r' ? end - 1 : end;
    return new String(octets, at, Math.min(last - at, LONGEST), ISO_8859_1);
  }

  private int end() {
    int end = at;
    while (end < octets.length && octets[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Goes over lines in which there is nothing. */
  void skipBlank() {
    while (!isAtEnd() && peek().isEmpty()) {
      next();
    }
  }

  boolean isAtResponse() {
    return RESPONSE.matcher(peek()).matches();
  }

  boolean isAtRequest() {
    return REQUEST.matcher(peek()).matches();
  }

  /** Returns how many octets are left. */
  int left() {
    return octets.length - at;
  }

  /** Returns the next octets, and goes on after them. */
  byte[] take(int length) {
    byte[] taken = Arrays.copyOfRange(octets, at, at + length);
    for (byte octet : taken) {
      if (octet == '\n') {
        line++;
      }
    }
    at += length;
    return taken;
  }

  /** Tells whether a message begins, or the file ends, after some octets and a line end. */
  boolean isEndAfter(int length) {
    RawCursor ahead = ahead(length);
    ahead.skipBlank();
    return ahead.isAtEnd() || ahead.isAtResponse() || ahead.isAtRequest();
  }

  /** Returns how many octets there are before the next message that begins on a line. */
  int untilMessage() {
    RawCursor ahead = ahead(0);
    while (!ahead.isAtEnd() && !ahead.isAtResponse() && !ahead.isAtRequest()) {
      ahead.next();
    }
    return ahead.at - at;
  }

  /** Returns a cursor that goes on some octets after this one. */
  RawCursor ahead(int length) {
    RawCursor ahead = new RawCursor(text);
    ahead.at = Math.min(octets.length, at + length);
    ahead.line = line;
    return ahead;
  }

  /** Goes on where another cursor is. */
  void moveTo(RawCursor other) {
    at = other.at;
    line = other.line;
  }
}
