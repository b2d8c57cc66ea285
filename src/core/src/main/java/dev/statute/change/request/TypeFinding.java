package dev.statute.change.request;

import dev.statute.change.Change;
import dev.statute.change.ChangeRule;
import dev.statute.change.Impact;
import dev.statute.change.type.TypeChange;
import dev.statute.rule.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Words a change of a type that operations take.
 *
 * @param rule its kind
 * @param impact whom it breaks
 * @param change the change
 * @param subject what has the type, as messages call it
 * @param operations the names of the operations that take it; empty if the subject tells
 */
record TypeFinding(
    ChangeRule rule, Impact impact, TypeChange change, String subject, List<String> operations) {

  private static final int SHOWN = 3;

  /** Copies the names. */
  TypeFinding {
    operations = List.copyOf(operations);
  }

  /** Returns the same change with one more operation. */
  TypeFinding with(String operation) {
    List<String> more = new ArrayList<>(operations);
    more.add(operation);
    return new TypeFinding(rule, impact, change, subject, more);
  }

  /** Returns it as a change of the contract. */
  Change toChange() {
    return new Change(
        rule, impact, change.beforePlace(), change.afterPlace(), what() + where(), why(), repair());
  }

  private String where() {
    List<String> distinct = operations.stream().distinct().toList();
    if (distinct.isEmpty()) {
      return "";
    }
    int rest = distinct.size() - SHOWN;
    return rest > 0
        ? " (" + String.join(", ", distinct.subList(0, SHOWN)) + " and " + rest + " more)"
        : " (" + Words.and(distinct) + ")";
  }

  private String what() {
    String before = change.before();
    String after = change.after();
    return switch (change.kind()) {
      case REQUIRED_MEMBER_REMOVED, OPTIONAL_MEMBER_REMOVED, CONSTANT_REMOVED ->
          subject + " was removed from requests";
      case REQUIRED_MEMBER_ADDED -> "requests need " + subject + " now";
      case OPTIONAL_MEMBER_ADDED -> "requests can have " + subject + " now";
      case CONSTANT_ADDED -> subject + " was added to requests";
      case RENAMED -> subject + " is written as " + after + " instead of " + before;
      case BECAME_OPTIONAL -> "requests can leave out " + subject + " now";
      case BECAME_REQUIRED -> "requests can no longer leave out " + subject;
      case SUBTYPE_REMOVED -> subject + " no longer has the subtype " + before + " in requests";
      case SUBTYPE_ADDED -> subject + " has the subtype " + after + " in requests now";
      case NARROWED, CHANGED, WIDENED, SOURCE ->
          subject + " changed from " + before + " to " + after;
      case TIGHTENED -> subject + " allows less" + constraints();
      case LOOSENED -> subject + " allows more" + constraints();
    };
  }

  private String constraints() {
    if (change.before().isEmpty()) {
      return ": it has " + change.after();
    }
    return change.after().isEmpty()
        ? ": it had " + change.before()
        : ": it has " + change.after() + " instead of " + change.before();
  }

  private String why() {
    return switch (change.kind()) {
      case REQUIRED_MEMBER_REMOVED, OPTIONAL_MEMBER_REMOVED ->
          "What clients send in it has no effect, or is refused by a codec that takes nothing it"
              + " does not know. Code that uses it does not compile.";
      case REQUIRED_MEMBER_ADDED ->
          "Requests without it, as clients send them, are refused. Code that makes such a value does"
              + " not compile.";
      case OPTIONAL_MEMBER_ADDED ->
          "Requests are as good as before. Code that makes such a value does not compile.";
      case CONSTANT_REMOVED, SUBTYPE_REMOVED ->
          "Requests with it, as clients send them, are refused. Code that names it does not"
              + " compile.";
      case CONSTANT_ADDED, SUBTYPE_ADDED ->
          "Requests are as good as before. A switch over all of them does not compile.";
      case RENAMED ->
          "Code compiles as before, but the old name, as clients send it, is not understood.";
      case BECAME_OPTIONAL ->
          "Code that implements the operation gets null, or nothing, where it got a value.";
      case BECAME_REQUIRED ->
          "Requests without it, as clients send them, are refused. Code that passes null for it"
              + " fails.";
      case NARROWED, CHANGED ->
          "Some of the values that clients send are refused. Code that passes or takes them does"
              + " not compile.";
      case WIDENED, SOURCE ->
          "Requests are as good as before. Code that implements the operation does not compile, and"
              + " code that calls it may not.";
      case TIGHTENED -> "Some of the values that clients send are refused.";
      case LOOSENED -> "Code that implements the operation gets values that it did not get.";
    };
  }

  private String repair() {
    return switch (change.kind()) {
      case REQUIRED_MEMBER_REMOVED, OPTIONAL_MEMBER_REMOVED ->
          "Keep it, deprecated, and do something useful with it.";
      case REQUIRED_MEMBER_ADDED -> "Let requests leave it out: make it @Nullable.";
      case OPTIONAL_MEMBER_ADDED ->
          "Keep a constructor without it for code that makes such values.";
      case CONSTANT_REMOVED, SUBTYPE_REMOVED -> "Keep it, deprecated, and go on to take it.";
      case CONSTANT_ADDED, SUBTYPE_ADDED ->
          "Tell those who implement the operation that they have one more case.";
      case RENAMED -> "Go on to read the old name too, or keep it.";
      case BECAME_OPTIONAL -> "See that each implementation does without it.";
      case BECAME_REQUIRED -> "Let requests leave it out, as before: make it @Nullable.";
      case NARROWED, CHANGED, WIDENED, SOURCE ->
          change.before().isEmpty() ? "Keep it as it was." : "Keep " + change.before() + ".";
      case TIGHTENED -> "Allow what was allowed.";
      case LOOSENED -> "See that each implementation can deal with them.";
    };
  }
}
