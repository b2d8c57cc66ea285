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

import dev.statute.change.Partners;
import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.SimpleNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
    Partners<Property> partners =
        new Partners<>(properties(old, before), properties(now, after)).match(Property::name);
    Map<String, String> names = namesByOther(partners.added());
    partners
        .match(was -> names.getOrDefault(was.name(), was.name()), Property::name)
        .match(property -> property.member().name());
    Spot owner = spot.type(old.type().name(), now.type().name());
    for (Partners.Pair<Property> pair : partners.pairs()) {
      compare(owner.member(pair.before(), pair.after()), pair.before(), pair.after(), depth);
    }
    for (Property was : partners.removed()) {
      walk.add(
          owner.member(was, true),
          was.isRequired() ? REQUIRED_MEMBER_REMOVED : OPTIONAL_MEMBER_REMOVED,
          JavaTypes.shown(was.type()),
          "");
    }
    for (Property is : partners.added()) {
      walk.add(
          owner.member(is, false),
          is.isRequired() ? REQUIRED_MEMBER_ADDED : OPTIONAL_MEMBER_ADDED,
          "",
          JavaTypes.shown(is.type()));
    }
    order(owner, old.type(), now.type());
  }

  private List<Property> properties(Form.Structure form, Side side) {
    return Properties.of(form.type(), form.use(), side, direction);
  }

  /** Returns the names of members by the other names that readers take for them. */
  private static Map<String, String> namesByOther(List<Property> properties) {
    Map<String, String> names = new HashMap<>();
    for (Property property : properties) {
      property.otherNames().forEach(other -> names.putIfAbsent(other, property.name()));
    }
    return names;
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
    if (old.kind() != now.kind()) {
      walk.add(spot, SOURCE, shown(old.kind()), shown(now.kind()));
    }
    if (old.kind() != PublishedType.Kind.RECORD || now.kind() != PublishedType.Kind.RECORD) {
      return;
    }
    List<String> were = names(old, now);
    List<String> are = names(now, old);
    if (!were.equals(are)) {
      walk.add(spot, SOURCE, header(old, were), header(now, are));
    }
  }

  /** Returns the components of a record as its declaration has them. */
  private static String header(PublishedType type, List<String> names) {
    return SimpleNames.simple(type.name()) + "(" + String.join(", ", names) + ")";
  }

  private static String shown(PublishedType.Kind kind) {
    return switch (kind) {
      case RECORD -> "a record";
      case BEAN -> "a class";
      case ENUM -> "an enum";
      case ABSTRACT -> "an abstract type";
      case OPAQUE -> "a type without members";
    };
  }

  private static List<String> names(PublishedType type, PublishedType other) {
    Set<String> others =
        other.members().stream().map(PublishedMember::name).collect(Collectors.toSet());
    return type.members().stream().map(PublishedMember::name).filter(others::contains).toList();
  }
}
