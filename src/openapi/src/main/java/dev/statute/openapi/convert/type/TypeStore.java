package dev.statute.openapi.convert.type;

import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Collects types. Each is described after what mentions it, so that a long chain of them takes no
 * deeper a stack than a short one.
 */
final class TypeStore {

  private final Map<String, Draft> drafts = new TreeMap<>();
  private final Deque<Runnable> open = new ArrayDeque<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, TreeSet<String>> above = new HashMap<>();
  private final Map<String, Set<String>> discriminators = new HashMap<>();

  /**
   * A type, and what JSON calls its members.
   *
   * @param type the type without what names it as a subtype
   * @param jsonNames the names of its members, in their order
   */
  record Draft(PublishedType type, List<String> jsonNames) {}

  /** Makes a type unless there is one of that name. */
  void add(String name, Supplier<Draft> maker) {
    if (known.add(name)) {
      open.add(() -> drafts.put(name, maker.get()));
    }
  }

  /**
   * Notes that a type is one of those that another one stands for.
   *
   * @param discriminator the member that only tells the type; empty for none
   */
  void addSubtype(String supertype, String subtype, String discriminator) {
    above.computeIfAbsent(subtype, key -> new TreeSet<>()).add(supertype);
    if (!discriminator.isEmpty()) {
      discriminators.computeIfAbsent(subtype, key -> new HashSet<>()).add(discriminator);
    }
  }

  /** Describes the types that have been mentioned so far, and those that these mention. */
  void complete() {
    while (!open.isEmpty()) {
      open.remove().run();
    }
  }

  /** Returns all types by their names. */
  Map<String, PublishedType> types() {
    Map<String, PublishedType> types = new TreeMap<>();
    drafts.forEach((name, draft) -> types.put(name, finished(draft)));
    return types;
  }

  private PublishedType finished(Draft draft) {
    PublishedType type = draft.type();
    Set<String> dropped = discriminators.getOrDefault(type.name(), Set.of());
    List<PublishedMember> members = new ArrayList<>();
    for (int i = 0; i < type.members().size(); i++) {
      if (!dropped.contains(draft.jsonNames().get(i))) {
        members.add(type.members().get(i));
      }
    }
    TreeSet<String> supertypes = above.get(type.name());
    return new PublishedType(
        type.name(),
        type.kind(),
        List.of(),
        members,
        type.constants(),
        supertypes == null ? Optional.empty() : Optional.of(TypeUse.of(supertypes.first())),
        type.subtypes(),
        type.annotations(),
        type.doc());
  }
}
