package dev.statute.testkit.server;

import static dev.statute.testkit.server.Violation.unless;

/** What holds for each response, whatever was asked. */
final class MessageRules {

  private MessageRules() {}

  static void check(RawResponse response) {
    int code = response.code();
    boolean isBare = code / 100 == 1 || code == 204;
    // RFC 9110, 8.6; RFC 9112, 6.1.
    unless(!isBare || response.field("Content-Length") == null, "Content-Length in a " + code);
    unless(
        !isBare || response.field("Transfer-Encoding") == null, "Transfer-Encoding in a " + code);
    // RFC 9110, 15.3.6.
    unless(code != 205 || response.content().length == 0, "content in a 205");
    // RFC 9110, 8.3.
    unless(
        response.content().length == 0 || response.field("Content-Type") != null,
        "content without Content-Type");
    // RFC 9110, 15.5.6, 15.5.22, 7.8.
    unless(code != 405 || response.field("Allow") != null, "405 without Allow");
    unless(code != 426 || response.field("Upgrade") != null, "426 without Upgrade");
    // RFC 9110, 11.6.1.
    unless(code != 401 || response.field("WWW-Authenticate") != null, "401 without challenge");
  }
}
