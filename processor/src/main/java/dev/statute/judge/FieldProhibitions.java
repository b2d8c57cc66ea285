package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.law.Condition;
import dev.statute.law.FieldRule;
import dev.statute.law.Ground;
import dev.statute.law.HeaderField;
import dev.statute.law.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the law says against a header field in a response. */
final class FieldProhibitions {

  /** What the code cannot show; a response that always carries the field cannot heed it. */
  private static final Set<Condition> UNDECIDABLE =
      Set.of(Condition.TRANSFORMED, Condition.CODING_SUPPORTED);

  private final Api api;
  private final DeclaredResponse response;
  private final String method;

  /**
   * Looks at a response.
   *
   * @param method the method that it answers
   */
  FieldProhibitions(Api api, DeclaredResponse response, String method) {
    this.api = api;
    this.response = response;
    this.method = method;
  }

  /** Returns why the response never carries a field, the strongest reason first. */
  List<Ground> always(HeaderField field) {
    Stream<Ground> ofField =
        Stream.ofNullable(field.notInResponses()).filter(ground -> ground.binds(api.role()));
    Stream<Ground> ofStatus =
        rules(field).filter(rule -> rule.condition() == null).map(FieldRule::ground);
    return Stream.concat(ofField, ofStatus).sorted(Comparator.comparing(Ground::level)).toList();
  }

  /** Returns why the response does not always carry a field, though at times it may. */
  List<FieldRule> sometimes(HeaderField field) {
    return rules(field)
        .filter(rule -> rule.condition() != null && UNDECIDABLE.contains(rule.condition()))
        .toList();
  }

  private Stream<FieldRule> rules(HeaderField field) {
    Status status = response.status();
    return Stream.concat(status.fields().stream(), api.law().classOf(status).fields().stream())
        .filter(rule -> rule.field().equals(field.name()))
        .filter(rule -> rule.ground().level().isProhibition() && rule.appliesTo(method))
        .filter(rule -> rule.ground().binds(api.role()));
  }
}
