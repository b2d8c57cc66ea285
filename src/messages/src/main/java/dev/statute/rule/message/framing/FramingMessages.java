package dev.statute.rule.message.framing;

import static dev.statute.rule.Basis.RECOMMENDATION;
import static dev.statute.rule.Basis.REQUIREMENT;

import dev.statute.rule.Basis;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.message.MessageChapter;
import java.util.List;

/** The law about the framing of messages, and about the connection. */
public final class FramingMessages {

  /** The family of the rule that a message can be read; those who read octets look for it. */
  public static final String FORMAT = "malformed-message";

  static final String LENGTH = "content-length";
  static final String CODING = "transfer-coding";
  static final String HOST = "host";
  static final String CONNECTION = "connection-field";
  static final String TRAILER = "trailer-field";
  static final String TRACE = "trace-request";

  private FramingMessages() {}

  /** Returns the rules and their checks. */
  public static MessageChapter chapter() {
    return new MessageChapter(
        List.of(
            rule(FORMAT, REQUIREMENT, "a message has the format that recipients can read"),
            rule(LENGTH, REQUIREMENT, "Content-Length is the number of octets of the content"),
            rule(CODING, REQUIREMENT, "transfer codings frame the message"),
            rule(HOST, REQUIREMENT, "a request has one Host"),
            rule(
                CONNECTION,
                REQUIREMENT,
                "fields about the connection are sent as its version demands"),
            rule(TRAILER, REQUIREMENT, "trailer fields are those whose definitions permit it"),
            rule(TRAILER, RECOMMENDATION, "trailer fields are announced"),
            rule(TRACE, REQUIREMENT, "a TRACE request has no secrets")),
        List.of(
            new ContentLengthCheck(),
            new TransferCodingCheck(),
            new HostCheck(),
            new ConnectionFieldCheck(),
            new ConnectionOptionCheck(),
            new TrailerCheck(),
            new TraceCheck()));
  }

  private static RuleInfo rule(String family, Basis basis, String summary) {
    return new RuleInfo(family, basis, summary, false);
  }
}
