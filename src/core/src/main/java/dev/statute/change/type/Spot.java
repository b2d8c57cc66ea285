package dev.statute.change.type;

import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.SimpleNames;

/**
 * Where two types are compared.
 *
 * @param path the place in the value as a whole
 * @param subject what has the types, as Java names it
 * @param before where the old contract has it
 * @param after where the new contract has it
 */
record Spot(String path, String subject, Pointer before, Pointer after) {

  /** Returns the place of something inside, which is called as the whole is. */
  Spot inside(String step) {
    return new Spot(path + step, subject, before, after);
  }

  /** Returns the place of a member that both have. */
  Spot member(Property old, Property now) {
    String step = path.isEmpty() ? now.name() : path + "." + now.name();
    return new Spot(step, now.subject(), place(old), place(now));
  }

  /** Returns the place of a member that one of them has. */
  Spot member(Property property, boolean isOld) {
    String step = path.isEmpty() ? property.name() : path + "." + property.name();
    return new Spot(
        step,
        property.subject(),
        isOld ? place(property) : before,
        isOld ? after : place(property));
  }

  /** Returns the place of a type. */
  Spot type(String old, String now) {
    return new Spot(path, SimpleNames.simple(now), Pointer.type(old), Pointer.type(now));
  }

  private static Pointer place(Property property) {
    return Pointer.type(property.owner().name()).then("members", property.member().name());
  }

  TypeChange change(TypeChange.Kind kind, String old, String now) {
    return new TypeChange(kind, path, subject, old, now, before, after);
  }
}
