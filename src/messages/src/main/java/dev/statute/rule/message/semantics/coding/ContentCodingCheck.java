package dev.statute.rule.message.semantics.coding;

import dev.statute.field.AcceptEncoding;
import dev.statute.field.ContentCoding;
import dev.statute.field.ContentEncoding;
import dev.statute.http.Header;
import dev.statute.http.Status;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import dev.statute.rule.message.semantics.report.Values;

/** Looks for content codings that a recipient does not know, did not want, or does not find. */
final class ContentCodingCheck implements MessageCheck {

  private static final String FIELD = Header.CONTENT_ENCODING.fieldName();
  private static final byte[] GZIP_HEADER = {0x1f, (byte) 0x8b};

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    Report report = new Report(exchange, found);
    CapturedFields request = exchange.request().fields();
    check(request, exchange.request().content(), MessagePart.REQUEST, report);
    CapturedFields response = exchange.response().fields();
    check(response, exchange.response().content(), MessagePart.RESPONSE, report);
    if (!exchange.mayLack(CaptureGap.REQUEST_FIELDS) && !exchange.mayLack(CaptureGap.CACHE)) {
      Values.read(response, Header.CONTENT_ENCODING, ContentEncoding.CODEC)
          .ifPresent(codings -> acceptable(codings, request, report));
    }
  }

  private static void check(
      CapturedFields fields, CapturedContent content, MessagePart part, Report report) {
    Values.read(fields, Header.CONTENT_ENCODING, ContentEncoding.CODEC)
        .ifPresent(
            codings -> {
              codings.codings().forEach(coding -> name(coding, part, report));
              octets(codings, content, part, report);
            });
  }

  private static void name(ContentCoding coding, MessagePart part, Report report) {
    if (coding.equals(ContentCoding.IDENTITY)) {
      report.add(
          SemanticRule.CONTENT_CODING_IDENTITY,
          part,
          FIELD,
          "has the content coding identity",
          "Leave identity out.");
    } else if (!KnownCodings.has(coding)) {
      report.add(
          SemanticRule.CONTENT_CODING_UNKNOWN,
          part,
          FIELD,
          "has the content coding "
              + MessageWords.quoted(coding.name())
              + ", which is not registered",
          "Leave it out, unless all recipients know it.");
    }
  }

  private static void acceptable(ContentEncoding codings, CapturedFields request, Report report) {
    Values.read(request, Header.ACCEPT_ENCODING, AcceptEncoding.CODEC)
        .ifPresent(
            accepted ->
                codings.codings().stream()
                    .filter(coding -> !coding.equals(ContentCoding.IDENTITY))
                    .filter(coding -> accepted.quality(coding) == 0)
                    .forEach(
                        coding ->
                            report.add(
                                SemanticRule.CONTENT_CODING_UNACCEPTABLE,
                                MessagePart.RESPONSE,
                                FIELD,
                                "has the content coding "
                                    + MessageWords.quoted(coding.name())
                                    + ", which Accept-Encoding of the request does not accept",
                                "Send the content without it.")));
  }

  /** Only the one header that each recipient looks for is certain enough. */
  private static void octets(
      ContentEncoding codings, CapturedContent content, MessagePart part, Report report) {
    int last = codings.codings().size() - 1;
    boolean isPart = report.exchange().response().status() == Status.PARTIAL_CONTENT.code();
    if (last < 0
        || isPart
        || !codings.codings().get(last).equals(ContentCoding.GZIP)
        || !(content instanceof CapturedContent.Whole whole)
        || whole.isDecoded()
        || whole.octets().length == 0) {
      return;
    }
    byte[] octets = whole.octets();
    boolean isGzip =
        octets.length > 1 && octets[0] == GZIP_HEADER[0] && octets[1] == GZIP_HEADER[1];
    if (!isGzip) {
      report.add(
          SemanticRule.CONTENT_CODING_OCTETS,
          part,
          FIELD,
          "has the content coding gzip, and content that does not begin as gzip does",
          "Compress the content, or leave the coding out.");
    }
  }
}
