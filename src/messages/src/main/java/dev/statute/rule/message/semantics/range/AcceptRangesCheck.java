package dev.statute.rule.message.semantics.range;

import dev.statute.field.AcceptRanges;
import dev.statute.field.RangeUnit;
import dev.statute.http.Header;
import dev.statute.http.Status;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import dev.statute.rule.message.semantics.report.Values;

/** Looks for a response that says that there are no ranges, and has or offers some. */
final class AcceptRangesCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    boolean isPartial = exchange.response().status() == Status.PARTIAL_CONTENT.code();
    Values.read(exchange.response().fields(), Header.ACCEPT_RANGES, AcceptRanges.CODEC)
        .filter(offer -> offer.units().contains(RangeUnit.NONE))
        .filter(offer -> isPartial || offer.units().size() > 1)
        .ifPresent(
            offer ->
                new Report(exchange, found)
                    .add(
                        SemanticRule.ACCEPT_RANGES_NONE,
                        MessagePart.RESPONSE,
                        Header.ACCEPT_RANGES.fieldName(),
                        "has Accept-Ranges: " + offer + (isPartial ? ", and is a range" : ""),
                        "Send none alone, or the units that can be requested."));
  }
}
