package dev.statute.change.type;

import static dev.statute.change.type.TypeChange.Kind.CHANGED;
import static dev.statute.change.type.TypeChange.Kind.SUBTYPE_ADDED;
import static dev.statute.change.type.TypeChange.Kind.SUBTYPE_REMOVED;

import dev.statute.contract.file.TypeUse;
import java.util.Map;

/** Compares the subtypes of two types. */
final class UnionWalk {

  private final TypeWalk walk;
  private final Side before;
  private final Side after;

  UnionWalk(TypeWalk walk, Side before, Side after) {
    this.walk = walk;
    this.before = before;
    this.after = after;
  }

  void compare(Spot spot, Form.Union old, Form.Union now, int depth) {
    Spot type = spot.type(old.type().name(), now.type().name());
    String was = Variants.discriminator(old.type());
    String is = Variants.discriminator(now.type());
    if (!was.equals(is)) {
      walk.add(type, CHANGED, was, is);
      return;
    }
    Map<String, TypeUse> were = Variants.of(old, before);
    Map<String, TypeUse> are = Variants.of(now, after);
    were.forEach(
        (name, variant) -> {
          TypeUse same = are.get(name);
          if (same == null) {
            walk.add(type, SUBTYPE_REMOVED, name, "");
          } else {
            walk.compare(spot.inside("<" + name + ">"), variant, same, depth + 1);
          }
        });
    are.forEach(
        (name, variant) -> {
          if (!were.containsKey(name)) {
            walk.add(type, SUBTYPE_ADDED, "", name);
          }
        });
  }
}
