package dev.statute.change.field;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.OFF;
import static dev.statute.rule.Severity.WARN;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.ResponsePair;
import dev.statute.change.SharedChanges;
import dev.statute.change.Speakers;
import dev.statute.law.FieldUse;
import dev.statute.law.Ground;
import dev.statute.law.HeaderField;
import dev.statute.law.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds header fields that responses no longer carry. */
final class RemovedFieldCheck implements ChangeCheck {

  private static final Impact ALL = new Impact(ERROR, ERROR, ERROR, ERROR);

  private static final ChangeRule FIELD =
      new ChangeRule("removed-field", "a response lost a header field that it always carried", ALL);

  private static final ChangeRule OPTIONAL_FIELD =
      new ChangeRule(
          "removed-optional-field",
          "a response lost a header field that it carried at times",
          new Impact(ERROR, ERROR, OFF, WARN));

  private static final ChangeRule VALIDATOR =
      new ChangeRule(
          "removed-validator",
          "a response lost the header field whose value clients send in a precondition",
          ALL);

  private static final ChangeRule OWED_FIELD =
      new ChangeRule(
          "removed-owed-field",
          "a response lost a header field that is part of what its status means",
          ALL);

  private static final ChangeRule ADVISED_FIELD =
      new ChangeRule(
          "removed-advised-field",
          "a response lost a header field that its status may carry to tell clients what to do",
          new Impact(ERROR, ERROR, ERROR, WARN));

  private static final ChangeRule VARIANCE =
      new ChangeRule(
          "removed-variance",
          "a response no longer tells by which fields of requests it is chosen",
          new Impact(WARN, ERROR, OFF, ERROR));

  @Override
  public List<ChangeRule> rules() {
    return List.of(FIELD, OPTIONAL_FIELD, VALIDATOR, OWED_FIELD, ADVISED_FIELD, VARIANCE);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    SharedChanges shared = new SharedChanges(contracts);
    Preconditions preconditions = new Preconditions(contracts);
    for (ResponsePair pair : FieldPlace.responses(contracts)) {
      FieldPlace.only(pair, pair.before(), pair.after())
          .map(lost -> reason(lost, preconditions))
          .forEach(
              reason ->
                  shared.add(
                      List.of(reason.rule(), reason.lost().identity()),
                      pair.operation().after().name(),
                      speakers -> change(reason, speakers)));
    }
    shared.report(changes);
  }

  private record Reason(FieldPlace lost, ChangeRule rule, String why, String repair) {}

  private static Reason reason(FieldPlace lost, Preconditions preconditions) {
    return Stream.of(validator(lost, preconditions), variance(lost), owed(lost))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> plain(lost));
  }

  private static Optional<Reason> validator(FieldPlace lost, Preconditions preconditions) {
    return preconditions
        .without(lost)
        .map(
            reader ->
                new Reason(
                    lost,
                    VALIDATOR,
                    reader.operation()
                        + " reads "
                        + reader.field()
                        + " ("
                        + reader.precondition().ground().clause()
                        + "), for which clients have no value any more: "
                        + reader.loss()
                        + ".",
                    "Keep "
                        + lost.field().name()
                        + " as long as "
                        + reader.operation()
                        + " reads "
                        + reader.field()
                        + "."));
  }

  private static Optional<Reason> variance(FieldPlace lost) {
    return lost.known()
        .filter(known -> lost.isVariance())
        .map(
            known ->
                new Reason(
                    lost,
                    VARIANCE,
                    "Caches may answer any request with what was chosen for another one ("
                        + known.clause()
                        + ").",
                    "Keep it as long as the response depends on fields of the request."));
  }

  private static Optional<Reason> owed(FieldPlace lost) {
    Optional<Ground> ground =
        lost.rules()
            .filter(rule -> rule.condition() == null)
            .map(rule -> rule.ground())
            .filter(own -> own.level() != Level.DOUBT && !own.level().isProhibition())
            .findFirst()
            .or(() -> use(lost));
    return ground.map(
        own -> {
          boolean isAdvice = own.level() == Level.LINT || own.level() == Level.OUGHT;
          return new Reason(
              lost,
              isAdvice ? ADVISED_FIELD : OWED_FIELD,
              "Clients learn from it what to do after "
                  + lost.pair().status().title()
                  + " ("
                  + own.clause()
                  + ").",
              "Keep it.");
        });
  }

  /** Returns why the field means something in this response, of all of those that there are. */
  private static Optional<Ground> use(FieldPlace lost) {
    return lost.known()
        .map(HeaderField::use)
        .filter(
            use ->
                lost.pair()
                    .status()
                    .known()
                    .filter(status -> use.includes(status, lost.method()))
                    .isPresent())
        .map(FieldUse::ground);
  }

  private static Reason plain(FieldPlace lost) {
    boolean wasAlways = lost.field().isAlways();
    boolean endsCaching =
        lost.isForCaches()
            && lost.pair().before().caching().isReusable()
            && lost.pair().before().caching() != lost.pair().after().caching();
    return new Reason(
        lost,
        wasAlways ? FIELD : OPTIONAL_FIELD,
        (wasAlways
                ? "Clients that run take a response without it for malformed."
                : "Clients that use it get nothing to use.")
            + (endsCaching ? " Caches no longer know for how long they may reuse it." : ""),
        "Keep it until the next major version.");
  }

  private static Change change(Reason reason, Speakers speakers) {
    FieldPlace lost = reason.lost();
    return new Change(
        reason.rule(),
        reason.rule().impact(),
        lost.beforePlace(),
        lost.pair().afterPlace(),
        lost.subject(speakers) + " no longer carries " + lost.field().name(),
        "Source that names the component "
            + lost.component()
            + " does not compile. "
            + reason.why(),
        reason.repair());
  }
}
