package dev.statute.change.field;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.NOTE;
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
import java.util.List;
import java.util.function.Consumer;

/** Finds header fields that responses carry now. */
final class AddedFieldCheck implements ChangeCheck {

  private static final ChangeRule FIELD =
      new ChangeRule(
          "added-field", "a response got a header field", new Impact(WARN, ERROR, OFF, OFF));

  private static final ChangeRule VARIANCE =
      new ChangeRule(
          "added-variance",
          "a response tells by which fields of requests it is chosen",
          new Impact(WARN, ERROR, OFF, NOTE));

  private static final ChangeRule CACHING =
      new ChangeRule(
          "added-freshness",
          "a response got a header field that lets caches reuse it in another way",
          new Impact(WARN, ERROR, OFF, WARN));

  @Override
  public List<ChangeRule> rules() {
    return List.of(FIELD, VARIANCE, CACHING);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    SharedChanges shared = new SharedChanges(contracts);
    for (ResponsePair pair : FieldPlace.responses(contracts)) {
      FieldPlace.only(pair, pair.after(), pair.before())
          .filter(gained -> !isDemandedByPolicy(gained))
          .forEach(
              gained ->
                  shared.add(
                      List.of(rule(gained), gained.identity()),
                      pair.operation().after().name(),
                      speakers -> change(gained, speakers)));
    }
    shared.report(changes);
  }

  /** A demand that a company makes of all its responses is reported once, not here. */
  private static boolean isDemandedByPolicy(FieldPlace gained) {
    return gained.field().isAlways()
        && gained
            .rules()
            .anyMatch(rule -> rule.isAlwaysDemanded() && rule.ground().level().isPolicy());
  }

  private static ChangeRule rule(FieldPlace gained) {
    if (gained.isVariance()) {
      return VARIANCE;
    }
    boolean changesCaching =
        gained.isForCaches() && gained.pair().before().caching() != gained.pair().after().caching();
    return changesCaching ? CACHING : FIELD;
  }

  private static Change change(FieldPlace gained, Speakers speakers) {
    ChangeRule rule = rule(gained);
    return new Change(
        rule,
        rule.impact(),
        gained.pair().beforePlace(),
        gained.afterPlace(),
        gained.subject(speakers)
            + (gained.field().isAlways() ? " now carries " : " can now carry ")
            + gained.field().name(),
        "Its record has the component "
            + gained.component()
            + ": record patterns that name all components do not compile"
            + (gained.field().isAlways() ? ", and neither do calls of its constructor." : ".")
            + more(rule, gained),
        rule == FIELD
            ? "Callers read components by their accessors, which stay."
            : "Tell the users of the API, whose caches behave in another way.");
  }

  private static String more(ChangeRule rule, FieldPlace gained) {
    String clause = gained.known().map(known -> " (" + known.clause() + ").").orElse(".");
    if (rule == VARIANCE) {
      return " Caches keep a variant for each value of the fields that it names" + clause;
    }
    return rule == CACHING ? " Clients may get what a cache has stored" + clause : "";
  }
}
