package dev.statute.change.content;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.NOTE;
import static dev.statute.rule.Severity.OFF;
import static dev.statute.rule.Severity.WARN;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.SharedChanges;
import dev.statute.change.Speakers;
import dev.statute.contract.file.PublishedContent;
import dev.statute.law.Status;
import dev.statute.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds media types that responses have no longer, or now, or first of all. */
final class MediaTypeChangeCheck implements ChangeCheck {

  private static final ChangeRule REMOVED =
      new ChangeRule(
          "removed-media-type",
          "a response is no longer given in a media type",
          new Impact(OFF, OFF, ERROR, ERROR));

  private static final ChangeRule ADDED =
      new ChangeRule(
          "added-media-type",
          "a response is given in another media type to those who ask for it",
          new Impact(OFF, OFF, OFF, NOTE));

  private static final ChangeRule DEFAULT =
      new ChangeRule(
          "changed-default-media-type",
          "a response is given in another media type to those who do not ask for one",
          new Impact(OFF, OFF, OFF, WARN));

  @Override
  public List<ChangeRule> rules() {
    return List.of(REMOVED, ADDED, DEFAULT);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    SharedChanges shared = new SharedChanges(contracts);
    for (ContentPair pair : ContentPair.all(contracts)) {
      List<String> old = mediaTypes(pair.before());
      List<String> now = mediaTypes(pair.after());
      boolean isKnown = !old.isEmpty() && !now.isEmpty() && !pair.isNoProblemAnyMore();
      if (isKnown && isChanged(old, now)) {
        ChangeRule rule = rule(old, now);
        shared.add(
            List.of(rule, pair.response().identity()),
            pair.operation(),
            speakers -> change(rule, pair, old, now, speakers));
      }
    }
    shared.report(changes);
  }

  /** Of those that nobody gets unasked the order says nothing. */
  private static boolean isChanged(List<String> old, List<String> now) {
    return !old.get(0).equals(now.get(0)) || !Set.copyOf(old).equals(Set.copyOf(now));
  }

  /** Returns the media types; none where a codec decides about one. */
  private static List<String> mediaTypes(List<PublishedContent> content) {
    List<String> names = content.stream().map(ContentPair::mediaType).distinct().toList();
    return names.contains("") ? List.of() : names;
  }

  private static ChangeRule rule(List<String> old, List<String> now) {
    if (!now.containsAll(old)) {
      return REMOVED;
    }
    return now.get(0).equals(old.get(0)) ? ADDED : DEFAULT;
  }

  private static Change change(
      ChangeRule rule, ContentPair pair, List<String> old, List<String> now, Speakers speakers) {
    List<String> gone = without(old, now);
    List<String> come = without(now, old);
    String subject = pair.subject(speakers);
    String what;
    if (rule == REMOVED) {
      what =
          subject
              + " is no longer "
              + Words.or(gone)
              + (come.isEmpty() ? "" : ", but " + Words.or(come));
    } else if (rule == ADDED) {
      what = subject + " can also be " + Words.or(come);
    } else {
      what =
          subject + " is " + now.get(0) + " instead of " + old.get(0) + " unless requests say so";
    }
    return new Change(
        rule,
        rule.impact(),
        pair.beforePlace(),
        pair.afterPlace(),
        what,
        why(rule, pair),
        repair(rule, gone, old));
  }

  private static List<String> without(List<String> these, List<String> those) {
    List<String> rest = new ArrayList<>(these);
    rest.removeAll(those);
    return rest;
  }

  private static String why(ChangeRule rule, ContentPair pair) {
    if (rule == ADDED) {
      return "Clients that accept anything may get it.";
    }
    if (rule == DEFAULT) {
      return "Clients that do not say what they accept get what they cannot read.";
    }
    int code = pair.response().law().general().compatibility().unacceptable();
    return "Clients that can read nothing else get what they cannot read, or "
        + pair.response()
            .law()
            .status(code)
            .map(status -> status.title() + clause(status))
            .orElse("an error")
        + ".";
  }

  private static String clause(Status status) {
    return " (" + status.clause() + ")";
  }

  private static String repair(ChangeRule rule, List<String> gone, List<String> old) {
    if (rule == REMOVED) {
      return "Go on to offer " + Words.and(gone) + ".";
    }
    return rule == DEFAULT
        ? "Declare " + old.get(0) + " first."
        : "Declare it after the others, so that only those get it who ask for it.";
  }
}
