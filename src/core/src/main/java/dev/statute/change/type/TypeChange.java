package dev.statute.change.type;

import dev.statute.contract.file.Pointer;
import java.util.List;

/**
 * A change of a type that is used in requests or responses.
 *
 * @param kind what changed
 * @param path where, seen from the value as a whole, such as {@code items[].price}; empty for the
 *     value as a whole
 * @param subject what changed as Java names it, such as {@code Order.price}; the name of the type
 *     for a type as a whole
 * @param before the old text: a type, a constant, a name; empty for what is new
 * @param after the new text; empty for what is gone
 * @param beforePlace where the old contract has it, or the type around it
 * @param afterPlace where the new contract has it, or the type around it
 */
public record TypeChange(
    Kind kind,
    String path,
    String subject,
    String before,
    String after,
    Pointer beforePlace,
    Pointer afterPlace) {

  /** Tells whether it is about the value as a whole, or its elements, and not about a member. */
  public boolean isOfValueAsWhole() {
    return !isInType();
  }

  /** Tells whether it is about a type, and not about a member or a value that has the type. */
  public boolean isOfTypeAsWhole() {
    return isInType() && afterPlace.steps().size() == 2;
  }

  private boolean isInType() {
    List<String> steps = afterPlace.steps();
    return steps.size() >= 2 && Pointer.type(steps.get(1)).steps().equals(steps.subList(0, 2));
  }

  /** A kind of change. */
  public enum Kind {
    /** A member that each value had is gone. */
    REQUIRED_MEMBER_REMOVED,
    /** A member that values could leave out is gone. */
    OPTIONAL_MEMBER_REMOVED,
    /** Each value has a new member. */
    REQUIRED_MEMBER_ADDED,
    /** Values can have a new member. */
    OPTIONAL_MEMBER_ADDED,
    /** A member or a constant is written with another name, and Java's name is the same. */
    RENAMED,
    /** A value, or one in it, can be left out or {@code null}. */
    BECAME_OPTIONAL,
    /** A value, or one in it, can no longer be left out or {@code null}. */
    BECAME_REQUIRED,
    /** An enum lost a constant. */
    CONSTANT_REMOVED,
    /** An enum got a constant. */
    CONSTANT_ADDED,
    /** A type with subtypes lost one. */
    SUBTYPE_REMOVED,
    /** A type with subtypes got one. */
    SUBTYPE_ADDED,
    /** Each new value was one before, but not the other way round. */
    NARROWED,
    /** Each old value still is one, but there are new ones. */
    WIDENED,
    /** Some old values no longer are any, and some new ones were none before. */
    CHANGED,
    /** A constraint allows less. */
    TIGHTENED,
    /** A constraint allows more. */
    LOOSENED,
    /** Values are written as before, but Java's type or name is another one. */
    SOURCE
  }
}
