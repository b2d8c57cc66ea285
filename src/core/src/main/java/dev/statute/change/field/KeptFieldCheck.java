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
import dev.statute.change.type.Direction;
import dev.statute.change.type.Notation;
import dev.statute.change.type.TypeChange;
import dev.statute.change.type.TypeComparison;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.TypeUse;
import dev.statute.law.FieldType;
import java.util.List;
import java.util.function.Consumer;

/** Finds header fields that responses carry in another way. */
final class KeptFieldCheck implements ChangeCheck {

  private static final String TEXT = "java.lang.String";

  private static final ChangeRule NOW_OPTIONAL =
      new ChangeRule(
          "field-now-optional",
          "a response that always carried a header field carries it at times",
          new Impact(WARN, OFF, ERROR, WARN));

  private static final ChangeRule NOW_REQUIRED =
      new ChangeRule(
          "field-now-required",
          "a response that carried a header field at times always carries it",
          new Impact(OFF, ERROR, OFF, OFF));

  private static final ChangeRule TYPE =
      new ChangeRule(
          "changed-field-type",
          "a header field of a response has values of another type",
          new Impact(ERROR, ERROR, ERROR, ERROR));

  private static final Impact SOURCE = new Impact(ERROR, ERROR, OFF, OFF);

  @Override
  public List<ChangeRule> rules() {
    return List.of(NOW_OPTIONAL, NOW_REQUIRED, TYPE);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    SharedChanges shared = new SharedChanges(contracts);
    TypeComparison types =
        new TypeComparison(
            contracts.before(), contracts.after(), Direction.RECEIVED, Notation.TEXT);
    for (ResponsePair pair : FieldPlace.responses(contracts)) {
      for (PublishedField now : pair.after().fields()) {
        PublishedField old = pair.before().field(now.name()).orElse(null);
        if (old != null && FieldPlace.isOfContract(old) && FieldPlace.isOfContract(now)) {
          FieldPlace place = new FieldPlace(pair, now);
          presence(old, place, shared);
          type(old, place, types, shared);
        }
      }
    }
    shared.report(changes);
  }

  private static void presence(PublishedField old, FieldPlace place, SharedChanges shared) {
    boolean isAlways = place.field().isAlways();
    if (old.isAlways() != isAlways) {
      ChangeRule rule = isAlways ? NOW_REQUIRED : NOW_OPTIONAL;
      shared.add(
          List.of(rule, place.identity()),
          place.pair().operation().after().name(),
          speakers -> isAlways ? nowRequired(place, speakers) : nowOptional(place, speakers));
    }
  }

  private static Change nowOptional(FieldPlace place, Speakers speakers) {
    return new Change(
        NOW_OPTIONAL,
        NOW_OPTIONAL.impact(),
        place.beforePlace(),
        place.afterPlace(),
        place.subject(speakers) + " no longer always carries " + place.field().name(),
        "Clients that run take a response without it for malformed, and "
            + place.component()
            + " can be null in the source of callers.",
        "Go on to send it always.");
  }

  private static Change nowRequired(FieldPlace place, Speakers speakers) {
    return new Change(
        NOW_REQUIRED,
        NOW_REQUIRED.impact(),
        place.beforePlace(),
        place.afterPlace(),
        place.subject(speakers) + " now always carries " + place.field().name(),
        "Implementations that make the response without it do not compile.",
        "Leave it optional if not each implementation has a value for it.");
  }

  private static void type(
      PublishedField old, FieldPlace place, TypeComparison types, SharedChanges shared) {
    if (old.type().equals(place.field().type())) {
      return;
    }
    Impact impact = impact(old, place, types);
    shared.add(
        List.of(TYPE, impact, place.identity()),
        place.pair().operation().after().name(),
        speakers ->
            new Change(
                TYPE,
                impact,
                place.beforePlace(),
                place.afterPlace(),
                place.field().name()
                    + " of "
                    + place.subject(speakers)
                    + " is "
                    + shown(place.field())
                    + " instead of "
                    + shown(old),
                "Source that uses "
                    + place.component()
                    + " does not compile."
                    + (impact.running() == OFF
                        ? ""
                        : " Clients that run cannot read the new values."),
                "Keep the type, or add another field."));
  }

  /** Of a field that HTTP defines, values are written in the same way whatever type Java has. */
  private static Impact impact(PublishedField old, FieldPlace place, TypeComparison types) {
    boolean isDefined = place.known().filter(known -> known.type() != FieldType.TEXT).isPresent();
    boolean isHarmless =
        types.compare(Pointer.ROOT, type(old), Pointer.ROOT, type(place.field())).stream()
            .map(TypeChange::kind)
            .allMatch(kind -> kind == TypeChange.Kind.NARROWED || kind == TypeChange.Kind.SOURCE);
    return isDefined || isHarmless ? SOURCE : TYPE.impact();
  }

  private static TypeUse type(PublishedField field) {
    return TypeUse.of(field.type().isEmpty() ? TEXT : field.type());
  }

  private static String shown(PublishedField field) {
    return TypeComparison.shown(type(field));
  }
}
