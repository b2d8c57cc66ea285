package dev.statute.change.response;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.NOTE;
import static dev.statute.rule.Severity.WARN;

import dev.statute.change.AnsweredStatus;
import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.SharedChanges;
import dev.statute.change.Speakers;
import dev.statute.law.Cacheability;
import dev.statute.law.Law;
import dev.statute.law.MethodCacheability;
import dev.statute.law.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds successes and errors that others of their class took the place of. */
final class ReplacedResponseCheck implements ChangeCheck {

  private static final ChangeRule SUCCESS =
      new ChangeRule(
          "replaced-success",
          "a success has another status",
          new Impact(ERROR, ERROR, ERROR, WARN));

  private static final ChangeRule SUCCESS_WITHOUT_CONTENT =
      new ChangeRule(
          "replaced-success-without-content",
          "a success has another status, and no longer any content",
          new Impact(ERROR, ERROR, ERROR, ERROR));

  private static final ChangeRule CLIENT_ERROR =
      new ChangeRule(
          "replaced-client-error",
          "a client error has another status, or several",
          new Impact(ERROR, ERROR, ERROR, WARN));

  private static final ChangeRule SERVER_ERROR =
      new ChangeRule(
          "replaced-server-error",
          "a server error has another status, or several",
          new Impact(ERROR, ERROR, WARN, NOTE));

  @Override
  public List<ChangeRule> rules() {
    return List.of(SUCCESS, SUCCESS_WITHOUT_CONTENT, CLIENT_ERROR, SERVER_ERROR);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    SharedChanges shared = new SharedChanges(contracts);
    for (ResponseSet set : ResponseSet.all(contracts)) {
      for (Replacement replacement : set.replacements()) {
        rule(replacement)
            .ifPresent(
                rule ->
                    shared.add(
                        List.of(rule.id(), replacement.identity()),
                        set.operation().after().name(),
                        speakers -> change(rule, replacement, speakers)));
      }
    }
    shared.report(changes);
  }

  /** Returns the rule; nothing for redirects and promises, of which other rules are. */
  private static Optional<ChangeRule> rule(Replacement replacement) {
    boolean isOther =
        replacement.added().stream()
            .flatMap(status -> status.known().stream())
            .anyMatch(status -> status.redirect() != null || status.deferral() != null);
    if (isOther) {
      return Optional.empty();
    }
    AnsweredStatus first = replacement.added().get(0);
    if (!first.isError()) {
      boolean hadContent =
          replacement.removed().stream().anyMatch(old -> !old.response().content().isEmpty());
      boolean hasContent =
          replacement.added().stream().anyMatch(now -> !now.response().content().isEmpty());
      return Optional.of(hadContent && !hasContent ? SUCCESS_WITHOUT_CONTENT : SUCCESS);
    }
    return Optional.of(first.isServers() ? SERVER_ERROR : CLIENT_ERROR);
  }

  private static Change change(ChangeRule rule, Replacement replacement, Speakers speakers) {
    AnsweredStatus first = replacement.added().get(0);
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
        Consequences.all(
            Consequences.lostCase(replacement.old()),
            Consequences.unknownStatus(first),
            Consequences.takenFor(first),
            rule == SUCCESS_WITHOUT_CONTENT ? "Clients that read the content find none." : "",
            caching(replacement)),
        "Answer "
            + replacement.old()
            + " as before"
            + (rule == CLIENT_ERROR || rule == SERVER_ERROR
                ? ", and tell what is new by the type of a problem document."
                : "."));
  }

  /** Says that caches reuse one of the statuses, and not the other, without being told to. */
  private static String caching(Replacement replacement) {
    Law law = replacement.operation().law();
    boolean isReusable =
        law.method(replacement.operation().after().method())
            .filter(method -> method.cacheability() == MethodCacheability.TRUE)
            .isPresent();
    Optional<Status> old = replacement.removed().get(0).known();
    Optional<Status> now = replacement.added().get(0).known();
    if (!isReusable
        || old.isEmpty()
        || now.isEmpty()
        || isHeuristic(old.get()) == isHeuristic(now.get())) {
      return "";
    }
    String clause = " (" + law.general().compatibility().heuristics().clause() + ").";
    return isHeuristic(now.get())
        ? "Caches may reuse " + now.get().code() + " without being told to" + clause
        : "Caches no longer reuse it without being told to, as they do "
            + old.get().code()
            + clause;
  }

  private static boolean isHeuristic(Status status) {
    return status.cacheability() == Cacheability.HEURISTICALLY;
  }
}
