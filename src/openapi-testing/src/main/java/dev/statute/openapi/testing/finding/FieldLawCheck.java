package dev.statute.openapi.testing.finding;

import dev.statute.law.FieldRule;
import dev.statute.law.HeaderField;
import dev.statute.law.Role;
import dev.statute.law.Status;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.testing.message.StatusLaw;
import java.util.List;
import java.util.stream.Stream;

/** Whether the header fields that the law demands of a status are there, and no forbidden one. */
record FieldLawCheck(StatusLaw law) implements AnswerCheck {

  @Override
  public void check(Exchange exchange, Findings findings) {
    int code = exchange.answer().status();
    List<FieldRule> rules =
        Stream.concat(
                law.law().status(code).map(Status::fields).stream(),
                law.classOf(code).map(c -> c.fields()).stream())
            .flatMap(List::stream)
            .toList();
    Place place =
        exchange
            .declared()
            .map(response -> response.statusPlace())
            .orElse(exchange.operation().methodPlace());
    for (FieldRule rule : rules) {
      boolean isThere = exchange.answer().field(rule.field()).isPresent();
      if (!isThere && isDemanded(rule, exchange)) {
        findings.add(
            ConformanceRule.DEMANDED_FIELD,
            place,
            "The answer with "
                + code
                + " lacks the field "
                + rule.field()
                + ", which the law demands ("
                + rule.ground().clause()
                + ").");
      } else if (isThere && isForbidden(rule)) {
        findings.add(
            ConformanceRule.FORBIDDEN_FIELD,
            place,
            "The answer with "
                + code
                + " carries the field "
                + rule.field()
                + ", which the law forbids ("
                + rule.ground().clause()
                + ").");
      }
    }
  }

  /** A server sets some fields by itself, such as Date; a stand-in for one need not have them. */
  private boolean isDemanded(FieldRule rule, Exchange exchange) {
    boolean isOfParts =
        exchange.answer().mediaType().filter(t -> t.startsWith("multipart/")).isPresent();
    boolean isManaged =
        law.law().fieldOfAnyCase(rule.field()).filter(HeaderField::managed).isPresent();
    return rule.isAlwaysDemanded()
        && !isManaged
        && rule.ground().binds(Role.ORIGIN)
        && !(isOfParts && rule.isConditional());
  }

  private static boolean isForbidden(FieldRule rule) {
    return rule.ground().level().isBinding()
        && rule.ground().level().isProhibition()
        && !rule.isConditional()
        && rule.ground().binds(Role.ORIGIN);
  }
}
