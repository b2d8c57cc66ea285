package dev.statute.change.type;

import static dev.statute.change.type.TypeChange.Kind.BECAME_OPTIONAL;
import static dev.statute.change.type.TypeChange.Kind.BECAME_REQUIRED;
import static dev.statute.change.type.TypeChange.Kind.CHANGED;
import static dev.statute.change.type.TypeChange.Kind.LOOSENED;
import static dev.statute.change.type.TypeChange.Kind.NARROWED;
import static dev.statute.change.type.TypeChange.Kind.SOURCE;
import static dev.statute.change.type.TypeChange.Kind.TIGHTENED;
import static dev.statute.change.type.TypeChange.Kind.WIDENED;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.json.Containers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Walks through two types at once. */
final class TypeWalk {

  /** Types of people are not nested deeper, and nobody reads more changes of one. */
  private static final int MAX_DEPTH = 24;

  private static final int MAX_STEPS = 20_000;
  private static final int MAX_CHANGES = 200;

  private final Side before;
  private final Side after;
  private final Direction direction;
  private final Notation notation;
  private final Set<TypeChange> changes = new LinkedHashSet<>();
  private final Set<List<String>> seen = new HashSet<>();
  private int steps;

  TypeWalk(Side before, Side after, Direction direction, Notation notation) {
    this.before = before;
    this.after = after;
    this.direction = direction;
    this.notation = notation;
  }

  List<TypeChange> changes() {
    return new ArrayList<>(changes);
  }

  /** Compares two types, apart from whether there is a value at all. */
  void compare(Spot spot, TypeUse old, TypeUse now, int depth) {
    steps++;
    if (depth > MAX_DEPTH || steps > MAX_STEPS || changes.size() > MAX_CHANGES) {
      return;
    }
    // Whether there is a value is reported by itself, with the box that it takes.
    boolean isSamePresence =
        Containers.present(old).isNullable() == Containers.present(now).isNullable();
    if (compareForms(spot, old, now, depth) && isSamePresence && !old.name().equals(now.name())) {
      add(spot, SOURCE, JavaTypes.shown(old), JavaTypes.shown(now));
    }
  }

  /** Compares two types, and whether there is a value. */
  void compareInside(Spot spot, TypeUse old, TypeUse now, int depth) {
    boolean wasNullable = Containers.present(old).isNullable();
    boolean isNullable = Containers.present(now).isNullable();
    if (wasNullable != isNullable) {
      add(
          spot,
          isNullable ? BECAME_OPTIONAL : BECAME_REQUIRED,
          JavaTypes.shown(old),
          JavaTypes.shown(now));
    }
    limits(spot, List.of(), old, List.of(), now);
    compare(spot, old, now, depth);
  }

  /** Tells whether Java's types can differ in nothing but their names, which nothing else tells. */
  private boolean compareForms(Spot spot, TypeUse old, TypeUse now, int depth) {
    Form was = before.form(old);
    Form is = after.form(now);
    if (was instanceof Form.Sequence one && is instanceof Form.Sequence other) {
      compareInside(spot.inside("[]"), one.element(), other.element(), depth + 1);
      return true;
    }
    if (was instanceof Form.Table one && is instanceof Form.Table other) {
      compareInside(spot.inside("[key]"), one.key(), other.key(), depth + 1);
      compareInside(spot.inside("[value]"), one.value(), other.value(), depth + 1);
      return true;
    }
    if (was instanceof Form.Enumeration one && is instanceof Form.Enumeration other) {
      boolean isNew = isNew(one.type().name(), other.type().name());
      if (isNew) {
        new EnumWalk(this, direction, notation).compare(spot, one.type(), other.type());
      }
      return isNew;
    }
    if (was instanceof Form.Structure one && is instanceof Form.Structure other) {
      boolean isNew = isNew(JavaTypes.identity(one.use()), JavaTypes.identity(other.use()));
      if (isNew) {
        new MemberWalk(this, before, after, direction).compare(spot, one, other, depth);
      }
      return isNew;
    }
    if (was instanceof Form.Union one && is instanceof Form.Union other) {
      boolean isNew = isNew(JavaTypes.identity(one.use()), JavaTypes.identity(other.use()));
      if (isNew) {
        new UnionWalk(this, before, after).compare(spot, one, other, depth);
      }
      return isNew;
    }
    if (was instanceof Form.Opaque one
        && is instanceof Form.Opaque other
        && one.use().name().equals(other.use().name())) {
      compareArguments(spot, one.use(), other.use(), depth);
      return true;
    }
    boolean isNarrower = isIn(is, was);
    boolean isWider = isIn(was, is);
    if (isNarrower != isWider || !isNarrower) {
      TypeChange.Kind kind = isWider ? WIDENED : isNarrower ? NARROWED : CHANGED;
      add(spot, kind, JavaTypes.shown(old), JavaTypes.shown(now));
      return false;
    }
    return true;
  }

  private boolean isNew(String old, String now) {
    return seen.add(List.of(old, now));
  }

  private void compareArguments(Spot spot, TypeUse old, TypeUse now, int depth) {
    int count = Math.min(old.arguments().size(), now.arguments().size());
    for (int i = 0; i < count; i++) {
      compareInside(spot, old.arguments().get(i), now.arguments().get(i), depth + 1);
    }
  }

  /** Tells whether each value of a form is one of another form too. */
  private boolean isIn(Form one, Form other) {
    if (other instanceof Form.Anything) {
      return true;
    }
    if (one instanceof Form.Single values && other instanceof Form.Single others) {
      return values.values().isIn(others.values(), notation);
    }
    boolean isText =
        one instanceof Form.Enumeration
            || (one instanceof Form.Opaque && notation == Notation.TEXT);
    return isText && other.equals(new Form.Single(Scalar.STRING));
  }

  /** Compares the constraints of two types, and of what has the types. */
  void limits(
      Spot spot, List<AnnotationUse> old, TypeUse oldType, List<AnnotationUse> now, TypeUse type) {
    Limits were = Limits.of(old, oldType);
    Limits are = Limits.of(now, type);
    boolean allowsNoMore = are.isIn(were);
    boolean allowsNoLess = were.isIn(are);
    if (!allowsNoMore || !allowsNoLess) {
      boolean isTighter = direction == Direction.SENT ? !allowsNoLess : allowsNoMore;
      add(spot, isTighter ? TIGHTENED : LOOSENED, were.beyond(are), are.beyond(were));
    }
  }

  void add(Spot spot, TypeChange.Kind kind, String old, String now) {
    if (changes.size() <= MAX_CHANGES) {
      changes.add(spot.change(kind, old, now));
    }
  }
}
