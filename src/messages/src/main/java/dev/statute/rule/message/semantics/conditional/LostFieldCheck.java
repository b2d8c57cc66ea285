package dev.statute.rule.message.semantics.conditional;

import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.http.Header;
import dev.statute.http.Status;
import dev.statute.law.FieldRule;
import dev.statute.law.HeaderField;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.Values;
import java.util.Optional;

/** Looks for fields of a response that one which stands in for it has lost: a 304 of its 200. */
final class LostFieldCheck implements MessageCheck {

  private static final String FAMILY = "lost-field";

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    Optional<CapturedResponse> known = exchange.known();
    if (known.isEmpty() || exchange.mayLack(CaptureGap.CACHE) || !isOf(known.get(), exchange)) {
      return;
    }
    Report report = new Report(exchange, found);
    exchange
        .status()
        .ifPresent(
            status ->
                status.fields().stream()
                    .filter(rule -> isOwed(rule, known.get(), exchange))
                    .forEach(rule -> add(rule, known.get(), report)));
  }

  /** Tells whether a response is about the representation that an earlier one had. */
  private static boolean isOf(CapturedResponse known, JudgedExchange exchange) {
    CapturedFields request = exchange.request().fields();
    CapturedFields before = known.fields();
    Optional<EntityTag> tag = Values.read(before, Header.ETAG, EntityTag.CODEC);
    if (exchange.response().status() == Status.NOT_MODIFIED.code()) {
      return request.has(Header.IF_NONE_MATCH.fieldName())
          ? tag.filter(same -> lists(request, same)).isPresent()
          : Values.date(before, Header.LAST_MODIFIED)
              .equals(Values.date(request, Header.IF_MODIFIED_SINCE));
    }
    return tag.filter(same -> !same.weak())
        .filter(
            same ->
                Values.read(exchange.response().fields(), Header.ETAG, EntityTag.CODEC)
                    .filter(same::strongMatch)
                    .isPresent())
        .isPresent();
  }

  /** With several tags nobody knows which of them matched. */
  private static boolean lists(CapturedFields request, EntityTag tag) {
    return Values.read(request, Header.IF_NONE_MATCH, EntityTagCondition.CODEC)
        .filter(
            condition ->
                condition instanceof EntityTagCondition.Tags list && list.tags().size() == 1)
        .filter(condition -> condition.weakMatch(tag))
        .isPresent();
  }

  private static boolean isOwed(FieldRule rule, CapturedResponse known, JudgedExchange exchange) {
    boolean isManaged = exchange.law().field(rule.field()).filter(HeaderField::managed).isPresent();
    return rule.mirrors() != null
        && rule.mirrors() == known.status()
        && rule.ground().level().isBinding()
        && !rule.ground().level().isProhibition()
        && rule.ground().binds(exchange.role())
        && !isManaged
        && known.fields().has(rule.field())
        && !exchange.response().fields().has(rule.field());
  }

  private static void add(FieldRule rule, CapturedResponse known, Report report) {
    report.add(
        FAMILY,
        rule.ground()
            .saying("the field is sent if a " + known.status() + " to the same request has it"),
        MessagePart.RESPONSE,
        rule.field(),
        "has no "
            + rule.field()
            + ", which the "
            + known.status()
            + " for the same representation had",
        "Send " + rule.field() + " as in the " + known.status() + ".");
  }
}
