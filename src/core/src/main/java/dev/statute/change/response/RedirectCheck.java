package dev.statute.change.response;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.OFF;
import static dev.statute.rule.Severity.WARN;

import dev.statute.change.AnsweredStatus;
import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.SharedChanges;
import dev.statute.change.Speakers;
import dev.statute.contract.file.Pointer;
import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.law.Status.Redirect;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds new redirects, and those that are for good now or no longer. */
final class RedirectCheck implements ChangeCheck {

  private static final ChangeRule ADDED =
      new ChangeRule(
          "added-redirect",
          "an operation can redirect clients",
          new Impact(ERROR, OFF, WARN, WARN));

  private static final ChangeRule METHOD =
      new ChangeRule(
          "added-redirect-of-unsafe-method",
          "an operation whose method is not safe can redirect clients, which may change the method",
          new Impact(ERROR, OFF, ERROR, ERROR));

  private static final ChangeRule PERMANENCE =
      new ChangeRule(
          "changed-permanence",
          "a redirect became permanent, or is no longer permanent",
          new Impact(ERROR, ERROR, OFF, WARN));

  private static final ChangeRule REPLACED =
      new ChangeRule(
          "replaced-redirect",
          "a redirect has another status",
          new Impact(ERROR, ERROR, WARN, WARN));

  @Override
  public List<ChangeRule> rules() {
    return List.of(ADDED, METHOD, PERMANENCE, REPLACED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    SharedChanges shared = new SharedChanges(contracts);
    for (ResponseSet set : ResponseSet.all(contracts)) {
      for (AnsweredStatus status : set.added()) {
        redirect(status).ifPresent(redirect -> add(set, status, redirect, shared));
      }
      for (Replacement replacement : set.replacements()) {
        replacement.added().stream()
            .filter(status -> redirect(status).isPresent())
            .findFirst()
            .ifPresent(status -> replace(replacement, status, shared));
      }
    }
    shared.report(changes);
  }

  private static Optional<Redirect> redirect(AnsweredStatus status) {
    return status.known().map(Status::redirect);
  }

  /** Tells whether a request with a method that is not safe may become one with another. */
  private static boolean changesMethod(Redirect redirect, AnsweredStatus status, String method) {
    return redirect.method() == Redirect.NextMethod.CHANGEABLE
        && status.law().method(method).filter(Method::safe).isEmpty();
  }

  private static void add(
      ResponseSet set, AnsweredStatus status, Redirect redirect, SharedChanges shared) {
    String method = set.operation().after().method();
    ChangeRule rule = changesMethod(redirect, status, method) ? METHOD : ADDED;
    Impact impact =
        set.wasCovered(status) && rule == ADDED ? new Impact(ERROR, OFF, OFF, OFF) : rule.impact();
    shared.add(
        List.of(rule, impact, status.title(), set.identity(status)),
        set.operation().after().name(),
        speakers ->
            new Change(
                rule,
                impact,
                set.operation().beforePointer(),
                Pointer.response(set.operation().after().key(), status.response().key()),
                speakers + " can now answer " + status.title(),
                Consequences.all(
                    Consequences.missingCase(set.operation()),
                    rule == METHOD
                        ? turned(method, redirect)
                        : "Clients that do not follow redirects get no answer."),
                rule == METHOD ? keeping(status) : "Answer the request here as well."));
  }

  private static String turned(String method, Redirect redirect) {
    return "Clients that follow may turn "
        + method
        + " into another method and lose the content of the request ("
        + redirect.ground().clause()
        + ").";
  }

  /** Names the redirects that leave the method as it is. */
  private static String keeping(AnsweredStatus status) {
    Redirect.Target target = redirect(status).map(Redirect::target).orElse(Redirect.Target.OTHER);
    return status.law().statuses().stream()
        .filter(
            other -> {
              Redirect redirect = other.redirect();
              return redirect != null
                  && redirect.target() == target
                  && redirect.method() == Redirect.NextMethod.KEPT;
            })
        .map(other -> "Answer " + other.title() + ", after which clients repeat the same method.")
        .findFirst()
        .orElse("Answer the request here as well.");
  }

  private static void replace(
      Replacement replacement, AnsweredStatus status, SharedChanges shared) {
    Redirect now = redirect(status).orElseThrow();
    Optional<Redirect> old =
        replacement.removed().stream().flatMap(was -> redirect(was).stream()).findFirst();
    String method = replacement.operation().after().method();
    boolean keptMethod =
        old.filter(was -> was.method() != Redirect.NextMethod.CHANGEABLE).isPresent();
    ChangeRule rule;
    if (changesMethod(now, status, method) && keptMethod) {
      rule = METHOD;
    } else if (old.filter(was -> isForGood(was) != isForGood(now)).isPresent()) {
      rule = PERMANENCE;
    } else {
      rule = REPLACED;
    }
    shared.add(
        List.of(rule, replacement.identity()),
        replacement.operation().after().name(),
        speakers -> change(rule, replacement, status, speakers));
  }

  private static boolean isForGood(Redirect redirect) {
    return redirect.target() == Redirect.Target.PERMANENT;
  }

  private static Change change(
      ChangeRule rule, Replacement replacement, AnsweredStatus status, Speakers speakers) {
    Redirect now = redirect(status).orElseThrow();
    String why =
        rule == METHOD
            ? turned(replacement.operation().after().method(), now)
            : rule == PERMANENCE ? permanence(now) : "Clients may handle the two differently.";
    return new Change(
        rule,
        rule.impact(),
        replacement.beforePlace(),
        replacement.afterPlace(),
        speakers
            + speakers.verb(" answers ", " answer ")
            + replacement.now()
            + " instead of "
            + replacement.old(),
        Consequences.all(Consequences.lostCase(replacement.old()), why),
        rule == METHOD ? keeping(status) : "Answer " + replacement.old() + " as before.");
  }

  private static String permanence(Redirect now) {
    String clause = " (" + now.ground().clause() + ").";
    return isForGood(now)
        ? "Clients may replace their links by the new URI, and caches keep the redirect" + clause
        : "Clients go on to use the old URI, which they no longer replace" + clause;
  }
}
