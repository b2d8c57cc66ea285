package dev.statute.contract.shape;

import dev.statute.law.FieldRule;
import dev.statute.law.Ground;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.law.Status;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the law says against header fields in a response.
 *
 * @param law the law
 * @param role what the server is
 * @param status the status of the response
 * @param method the token of the method that it answers
 */
public record FieldProhibitions(Law law, Role role, Status status, String method) {
  /** Returns why no response of a server may carry a field. */
  public static List<Ground> inAnyResponse(HeaderField field, Role role) {
    return Stream.ofNullable(field.notInResponses()).filter(ground -> ground.binds(role)).toList();
  }

  /** Returns why the response may never carry a field, the strongest reason first. */
  public List<Ground> always(HeaderField field) {
    Stream<Ground> ofStatus =
        rules(field).filter(rule -> rule.condition() == null).map(FieldRule::ground);
    return Stream.concat(inAnyResponse(field, role).stream(), ofStatus)
        .sorted(Comparator.comparing(Ground::level))
        .toList();
  }

  /** Returns why the response may not carry a field under conditions that may arise at run time. */
  public List<FieldRule> sometimes(HeaderField field) {
    return rules(field)
        .filter(rule -> rule.condition() != null && rule.condition().isUndecidable())
        .toList();
  }

  private Stream<FieldRule> rules(HeaderField field) {
    return Stream.concat(status.fields().stream(), law.classOf(status).fields().stream())
        .filter(rule -> rule.field().equals(field.name()))
        .filter(rule -> rule.ground().level().isProhibition() && rule.appliesTo(method))
        .filter(rule -> rule.ground().binds(role));
  }
}
