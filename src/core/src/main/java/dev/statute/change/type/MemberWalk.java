package dev.statute.change.type;

import static dev.statute.change.type.TypeChange.Kind.BECAME_OPTIONAL;
import static dev.statute.change.type.TypeChange.Kind.BECAME_REQUIRED;
import static dev.statute.change.type.TypeChange.Kind.CHANGED;
import static dev.statute.change.type.TypeChange.Kind.NARROWED;
import static dev.statute.change.type.TypeChange.Kind.OPTIONAL_MEMBER_ADDED;
import static dev.statute.change.type.TypeChange.Kind.OPTIONAL_MEMBER_REMOVED;
import static dev.statute.change.type.TypeChange.Kind.RENAMED;
import static dev.statute.change.type.TypeChange.Kind.REQUIRED_MEMBER_ADDED;
import static dev.statute.change.type.TypeChange.Kind.REQUIRED_MEMBER_REMOVED;
import static dev.statute.change.type.TypeChange.Kind.SOURCE;

import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Compares the members of two types. */
final class MemberWalk {

  private final TypeWalk walk;
  private final Side before;
  private final Side after;
  private final Direction direction;

  MemberWalk(TypeWalk walk, Side before, Side after, Direction direction) {
    this.walk = walk;
    this.before = before;
    this.after = after;
    this.direction = direction;
  }

  void compare(Spot spot, Form.Structure old, Form.Structure now, int depth) {
    List<Property> were = properties(old, before);
    List<Property> are = properties(now, after);
    Map<Property, Property> pairs = new LinkedHashMap<>();
    match(were, are, pairs, (was, is) -> was.name().equals(is.name()));
    match(were, are, pairs, (was, is) -> is.isCalled(was.name()));
    match(were, are, pairs, (was, is) -> was.member().name().equals(is.member().name()));
    Spot owner = spot.type(old.type().name(), now.type().name());
    pairs.forEach((was, is) -> compare(owner.member(was, is), was, is, depth));
    for (Property was : were) {
      walk.add(
          owner.member(was, true),
          was.isRequired() ? REQUIRED_MEMBER_REMOVED : OPTIONAL_MEMBER_REMOVED,
          JavaTypes.shown(was.type()),
          "");
    }
    for (Property is : are) {
      walk.add(
          owner.member(is, false),
          is.isRequired() ? REQUIRED_MEMBER_ADDED : OPTIONAL_MEMBER_ADDED,
          "",
          JavaTypes.shown(is.type()));
    }
    order(owner, old.type(), now.type());
  }

  private List<Property> properties(Form.Structure form, Side side) {
    return new ArrayList<>(Properties.of(form.type(), form.use(), side, direction));
  }

  /** Takes the members out of both lists that are the same by some identity. */
  private static void match(
      List<Property> were,
      List<Property> are,
      Map<Property, Property> pairs,
      BiPredicate<Property, Property> isSame) {
    for (Property was : List.copyOf(were)) {
      are.stream()
          .filter(is -> isSame.test(was, is))
          .findFirst()
          .ifPresent(
              is -> {
                pairs.put(was, is);
                were.remove(was);
                are.remove(is);
              });
    }
  }

  private void compare(Spot spot, Property was, Property is, int depth) {
    if (!is.isCalled(was.name())) {
      walk.add(spot, RENAMED, was.name(), is.name());
    } else if (!was.otherNames().stream().allMatch(is::isCalled)) {
      walk.add(spot, NARROWED, names(was), names(is));
    } else if (!was.member().name().equals(is.member().name())) {
      walk.add(spot, SOURCE, was.member().name(), is.member().name());
    }
    if (was.isRequired() != is.isRequired()) {
      walk.add(
          spot,
          is.isRequired() ? BECAME_REQUIRED : BECAME_OPTIONAL,
          JavaTypes.shown(was.type()),
          JavaTypes.shown(is.type()));
    }
    walk.limits(spot, was.member().annotations(), was.type(), is.member().annotations(), is.type());
    String old = Formats.of(was, direction);
    String now = Formats.of(is, direction);
    if (old.equals(now)) {
      walk.compare(spot, was.type(), is.type(), depth + 1);
    } else {
      walk.add(spot, CHANGED, old, now);
    }
  }

  private static String names(Property property) {
    TreeSet<String> names = new TreeSet<>(property.otherNames());
    names.add(property.name());
    return String.join(" or ", names);
  }

  /** Callers and implementers name the components of a record by their order. */
  private void order(Spot spot, PublishedType old, PublishedType now) {
    if (old.kind() != PublishedType.Kind.RECORD || now.kind() != PublishedType.Kind.RECORD) {
      return;
    }
    List<String> were = names(old, now);
    List<String> are = names(now, old);
    if (!were.equals(are)) {
      walk.add(spot, SOURCE, String.join(", ", were), String.join(", ", are));
    }
  }

  private static List<String> names(PublishedType type, PublishedType other) {
    return type.members().stream()
        .map(PublishedMember::name)
        .filter(name -> other.member(name).isPresent())
        .toList();
  }
}
