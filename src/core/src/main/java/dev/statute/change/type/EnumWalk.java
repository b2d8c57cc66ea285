package dev.statute.change.type;

import static dev.statute.change.type.TypeChange.Kind.CONSTANT_ADDED;
import static dev.statute.change.type.TypeChange.Kind.CONSTANT_REMOVED;
import static dev.statute.change.type.TypeChange.Kind.RENAMED;
import static dev.statute.change.type.TypeChange.Kind.SOURCE;

import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedConstant;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.json.JavaLiterals;
import dev.statute.contract.file.json.JsonAnnotations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the constants of two enums. */
final class EnumWalk {

  private final TypeWalk walk;
  private final Direction direction;
  private final Notation notation;

  EnumWalk(TypeWalk walk, Direction direction, Notation notation) {
    this.walk = walk;
    this.direction = direction;
    this.notation = notation;
  }

  void compare(Spot spot, PublishedType old, PublishedType now) {
    Map<String, PublishedConstant> were = byText(old);
    Map<String, PublishedConstant> are = byText(now);
    Map<String, String> newTexts = new HashMap<>();
    are.forEach((text, constant) -> newTexts.put(constant.name(), text));
    Set<String> accepted = accepted(now);
    Set<String> renamed = new HashSet<>();
    Spot type = spot.type(old.name(), now.name());
    were.forEach(
        (text, constant) -> {
          PublishedConstant same = are.get(text);
          String newText = newTexts.get(constant.name());
          Spot place = place(type, constant, newText == null ? null : constant, old, now);
          if (same != null) {
            if (!same.name().equals(constant.name()) && newText == null) {
              walk.add(place(type, constant, same, old, now), SOURCE, constant.name(), same.name());
            }
          } else if (newText != null && !were.containsKey(newText)) {
            renamed.add(newText);
            if (!accepted.contains(text)) {
              walk.add(place, RENAMED, text, newText);
            }
          } else if (!accepted.contains(text)) {
            walk.add(place, CONSTANT_REMOVED, text, "");
          }
        });
    are.forEach(
        (text, constant) -> {
          if (!were.containsKey(text) && !renamed.contains(text)) {
            walk.add(place(type, null, constant, old, now), CONSTANT_ADDED, "", text);
          }
        });
  }

  private static Spot place(
      Spot type,
      @Nullable PublishedConstant was,
      @Nullable PublishedConstant is,
      PublishedType old,
      PublishedType now) {
    PublishedConstant shown = is == null ? was : is;
    return new Spot(
        type.path(),
        shown == null ? type.subject() : type.subject() + "." + shown.name(),
        place(old, was),
        place(now, is));
  }

  private static Pointer place(PublishedType type, @Nullable PublishedConstant constant) {
    Pointer place = Pointer.type(type.name());
    return constant == null ? place : place.then("constants", constant.name());
  }

  private Map<String, PublishedConstant> byText(PublishedType type) {
    Map<String, PublishedConstant> constants = new LinkedHashMap<>();
    type.constants().forEach(constant -> constants.putIfAbsent(text(constant), constant));
    return constants;
  }

  private String text(PublishedConstant constant) {
    if (notation == Notation.TEXT) {
      return constant.name();
    }
    String own = JsonAnnotations.text(constant.annotations(), "JsonProperty", "value");
    return own.isEmpty() ? constant.name() : own;
  }

  /** Returns the texts that are read too, though never written. */
  private Set<String> accepted(PublishedType type) {
    Set<String> accepted = new HashSet<>();
    if (direction == Direction.SENT && notation == Notation.DOCUMENT) {
      for (PublishedConstant constant : type.constants()) {
        accepted.addAll(
            JavaLiterals.strings(
                JsonAnnotations.value(constant.annotations(), "JsonAlias", "value")));
      }
    }
    return accepted;
  }
}
