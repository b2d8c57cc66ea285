package dev.statute.change.terms;

import dev.statute.law.Clause;
import dev.statute.law.FieldRule;
import dev.statute.law.GeneralRules.Authentication;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Status;
import java.util.Optional;

/**
 * How a law has servers ask for credentials.
 *
 * @param asks the status that asks
 * @param refuses the status that refuses those that do not suffice
 * @param field the field that holds the challenge
 */
record Challenge(Status asks, Status refuses, HeaderField field) {

  /**
   * Returns how a server asks.
   *
   * @param isProxy whether it is a proxy
   * @return nothing under a law without authentication
   */
  static Optional<Challenge> of(Law law, boolean isProxy) {
    Authentication authentication = law.general().authentication();
    if (authentication == null) {
      return Optional.empty();
    }
    Authentication.Party party = authentication.to(isProxy);
    return law.status(party.status())
        .flatMap(
            asks ->
                law.status(party.refusal())
                    .flatMap(
                        refuses ->
                            challenge(law, asks)
                                .map(field -> new Challenge(asks, refuses, field))));
  }

  private static Optional<HeaderField> challenge(Law law, Status asks) {
    return asks.fields().stream()
        .filter(FieldRule::isAlwaysDemanded)
        .filter(rule -> !rule.ground().level().isPolicy())
        .flatMap(rule -> law.field(rule.field()).stream())
        .findFirst();
  }

  /** Returns the status that asks, with its clause: {@code 401 Unauthorized (RFC 9110, 15.5.2)}. */
  String asking() {
    return asks.title() + " (" + asks.clause() + ")";
  }

  /** Returns the status that refuses, with its clause. */
  String refusing() {
    return refuses.title() + " (" + refuses.clause() + ")";
  }

  /** Returns the clause that says what a challenge is. */
  Clause clause() {
    return field.clause();
  }
}
