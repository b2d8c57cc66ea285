package dev.statute.rule.message.semantics.coding;

import dev.statute.field.digest.DigestAlgorithm;
import dev.statute.field.digest.Digests;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.http.Status;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import dev.statute.rule.message.semantics.report.Values;
import java.util.Arrays;

/** Looks for digests that are not those of the content (RFC 9530). */
final class DigestCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    if (exchange.mayLack(CaptureGap.CACHE)) {
      return;
    }
    Report report = new Report(exchange, found);
    CapturedFields response = exchange.response().fields();
    content(exchange.request().fields(), exchange.request().content(), MessagePart.REQUEST, report);
    content(response, exchange.response().content(), MessagePart.RESPONSE, report);
    boolean isRepresentation =
        exchange.request().method().equals(Method.GET.token())
            && exchange.response().status() == Status.OK.code();
    if (isRepresentation) {
      check(
          SemanticRule.CONTENT_DIGEST_REPRESENTATION,
          Header.REPR_DIGEST,
          response,
          exchange.response().content(),
          MessagePart.RESPONSE,
          report);
    }
  }

  private static void content(
      CapturedFields fields, CapturedContent content, MessagePart part, Report report) {
    check(
        SemanticRule.CONTENT_DIGEST_CONTENT, Header.CONTENT_DIGEST, fields, content, part, report);
  }

  private static void check(
      SemanticRule rule,
      Header field,
      CapturedFields fields,
      CapturedContent content,
      MessagePart part,
      Report report) {
    if (content instanceof CapturedContent.Whole whole && !whole.isDecoded()) {
      Values.read(fields, field, Digests.CODEC)
          .filter(DigestCheck::isKnown)
          .filter(digests -> !digests.matches(whole.octets()))
          .ifPresent(
              digests ->
                  report.add(
                      rule,
                      part,
                      field.fieldName(),
                      "has a " + field.fieldName() + " that is not the digest of its content",
                      "Compute the digest of the octets that are sent."));
    }
  }

  private static boolean isKnown(Digests digests) {
    return Arrays.stream(DigestAlgorithm.values())
        .anyMatch(algorithm -> digests.get(algorithm.key()).isPresent());
  }
}
