package dev.statute.change.content;

import dev.statute.change.Speakers;
import dev.statute.change.type.TypeChange;

/**
 * What is said about a change of a type that the content of responses has.
 *
 * @param change the change
 */
record ComponentWords(TypeChange change) {

  String what(Speakers speakers) {
    String old = change.before();
    String now = change.after();
    String where = " in responses of " + speakers;
    String subject = subject();
    return switch (change.kind()) {
      case REQUIRED_MEMBER_REMOVED, OPTIONAL_MEMBER_REMOVED -> subject + where + " is gone";
      case REQUIRED_MEMBER_ADDED, OPTIONAL_MEMBER_ADDED -> subject + where + " is new";
      case RENAMED ->
          subject + where + " is written as " + quoted(now) + " instead of " + quoted(old);
      case BECAME_OPTIONAL -> subject + where + " can be left out or null now";
      case BECAME_REQUIRED -> subject + where + " can no longer be left out or null";
      case CONSTANT_ADDED -> "the constant " + quoted(now) + " of " + subject + where + " is new";
      case CONSTANT_REMOVED ->
          "the constant " + quoted(old) + " of " + subject + where + " is gone";
      case SUBTYPE_ADDED -> "the subtype " + quoted(now) + " of " + subject + where + " is new";
      case SUBTYPE_REMOVED -> "the subtype " + quoted(old) + " of " + subject + where + " is gone";
      case CHANGED, WIDENED, NARROWED, SOURCE ->
          subject + where + " is " + shown(now) + " instead of " + shown(old);
      case TIGHTENED, LOOSENED ->
          subject + where + " is constrained by " + shown(now) + " instead of " + shown(old);
    };
  }

  /** Returns what changed; for constants, what they are of. */
  private String subject() {
    boolean isConstant =
        change.kind() == TypeChange.Kind.CONSTANT_ADDED
            || change.kind() == TypeChange.Kind.CONSTANT_REMOVED;
    int end = change.subject().lastIndexOf('.');
    if (isConstant && end > 0) {
      return change.subject().substring(0, end);
    }
    if (change.isOfTypeAsWhole()) {
      return change.subject();
    }
    return part() + (change.isOfValueAsWhole() ? "the content" : change.subject());
  }

  private String part() {
    if (change.path().endsWith("[key]")) {
      return "a key of ";
    }
    return change.path().endsWith("]") ? "an element of " : "";
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  private static String shown(String text) {
    return text.isEmpty() ? "nothing" : text;
  }

  String why() {
    return switch (change.kind()) {
      case REQUIRED_MEMBER_REMOVED ->
          "Source that names it does not compile, and clients that run miss it.";
      case OPTIONAL_MEMBER_REMOVED ->
          "Source that names it does not compile, and clients that use it get nothing to use.";
      case REQUIRED_MEMBER_ADDED, OPTIONAL_MEMBER_ADDED ->
          "Calls of the constructor do not compile, and record patterns neither. Clients that run"
              + " ignore what they do not know.";
      case RENAMED -> "Clients look for the old name.";
      case BECAME_OPTIONAL -> "Clients rely on a value, and so does the source of callers.";
      case BECAME_REQUIRED -> "Implementations that leave it out do not fulfil the contract.";
      case CONSTANT_ADDED ->
          "A switch without a case for it does not compile, and clients that run cannot read it.";
      case CONSTANT_REMOVED, SUBTYPE_REMOVED -> "Source that names it does not compile.";
      case SUBTYPE_ADDED ->
          "A switch without a case for it does not compile, and clients that run cannot tell what"
              + " it is.";
      case CHANGED, WIDENED ->
          "Clients get values that they cannot read"
              + (isOfJava() ? ", and source that uses it does not compile." : ".");
      case NARROWED, SOURCE ->
          "Source that uses it does not compile. What is written can be read as before.";
      case TIGHTENED, LOOSENED -> "Clients may rely on the old limits.";
    };
  }

  String repair() {
    return switch (change.kind()) {
      case REQUIRED_MEMBER_REMOVED, OPTIONAL_MEMBER_REMOVED ->
          "Keep it, deprecated, until the next major version.";
      case REQUIRED_MEMBER_ADDED, OPTIONAL_MEMBER_ADDED ->
          "Keep a constructor without it. Callers read components by their accessors, which stay.";
      case RENAMED -> "Keep the name " + quoted(change.before()) + ", or write both.";
      case BECAME_OPTIONAL -> "Go on to give it a value.";
      case BECAME_REQUIRED -> "Leave it optional if not each implementation has a value for it.";
      case CONSTANT_ADDED, SUBTYPE_ADDED ->
          "Give it only to clients that ask for it, such as by a new parameter.";
      case CONSTANT_REMOVED, SUBTYPE_REMOVED ->
          "Keep it until the next major version, even if it is no longer given.";
      case CHANGED, WIDENED, NARROWED -> "Keep the type, or add another component.";
      case SOURCE -> "Keep type, names and order, as the source of callers has them.";
      case TIGHTENED, LOOSENED -> "Keep the constraint.";
    };
  }

  /** Tells whether Java's type changed, and not only what annotations say of how it is written. */
  boolean isOfJava() {
    return !isAnnotation(change.before()) && !isAnnotation(change.after());
  }

  private static boolean isAnnotation(String text) {
    return text.isEmpty() || (text.startsWith("@") && !text.startsWith("@Nullable "));
  }
}
