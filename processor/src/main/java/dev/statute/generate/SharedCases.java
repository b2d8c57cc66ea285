package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the cases of several operations that can be one record, since they have the same name,
 * status and components. Of one name only one record is shared: that which the interface declares
 * for all of its operations, else that which most operations have, else the first.
 */
final class SharedCases {

  /**
   * A case of an operation.
   *
   * @param reply the reply type of the operation
   * @param replyCase the case, as a record of that type
   * @param name the name of the record, if nothing else has it
   * @param isCommon whether the interface declares it for all operations
   * @param isResolved whether the type of its body is there to be compared
   */
  record Use(
      ClassName reply, ReplyCase replyCase, String name, boolean isCommon, boolean isResolved) {}

  private final ClassName common;
  private final Set<String> replies;
  private final Map<String, List<Use>> byName = new LinkedHashMap<>();
  private final IdentityHashMap<Use, ReplyCase> found = new IdentityHashMap<>();
  private final List<SharedCase> shared = new ArrayList<>();
  private final Set<Use> undecided = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Makes it without a case.
   *
   * @param common the type in which shared records are nested
   * @param replies the simple names of the reply types, which inherit what they share
   */
  SharedCases(ClassName common, Set<String> replies) {
    this.common = common;
    this.replies = replies;
  }

  /** Adds a case of an operation. */
  void add(Use use) {
    // Class files whose names differ only in case would replace each other on some disks.
    byName
        .computeIfAbsent(use.name().toLowerCase(Locale.ROOT), name -> new ArrayList<>(4))
        .add(use);
  }

  /** Finds what is shared, after all cases have been added. */
  void find() {
    byName.values().forEach(this::find);
  }

  private void find(List<Use> uses) {
    if (uses.size() == 1 && !uses.get(0).isCommon()) {
      return;
    }
    if (!uses.stream().allMatch(Use::isResolved)) {
      undecided.addAll(uses);
    }
    List<Use> most = List.of();
    for (List<Use> alike : byShape(uses)) {
      if (rank(alike) > rank(most)) {
        most = alike;
      }
    }
    if (!most.isEmpty()) {
      share(most);
    }
  }

  private static Iterable<List<Use>> byShape(List<Use> uses) {
    if (uses.size() == 1) {
      return List.of(uses);
    }
    Map<String, List<Use>> byShape = new LinkedHashMap<>();
    uses.forEach(use -> byShape.computeIfAbsent(shape(use), shape -> new ArrayList<>(4)).add(use));
    return byShape.values();
  }

  /** Returns what only those cases have in common that one record can stand for. */
  private static String shape(Use use) {
    ReplyCase replyCase = use.replyCase();
    StringBuilder shape = new StringBuilder(128).append(use.name());
    shape.append(' ').append(replyCase.status().code());
    shape.append(' ').append(replyCase.warning()).append(' ').append(replyCase.problem());
    for (Component component : replyCase.components()) {
      shape.append('\n').append(component.name()).append(' ').append(component.type());
      shape.append(component.isNullable() ? "? " : " ").append(component.check());
      shape.append(' ').append(component.doc());
    }
    return shape.toString();
  }

  /** Returns the greater number for what is rather shared, and zero for what cannot be. */
  private int rank(List<Use> alike) {
    if (alike.stream().anyMatch(Use::isCommon)) {
      return Integer.MAX_VALUE - 1;
    }
    return alike.size() < 2 || isTaken(alike.get(0).name()) ? 0 : alike.size();
  }

  /** The compiler lets no type have the name of one around it, and replies inherit the shared. */
  private boolean isTaken(String name) {
    return replies.contains(name) || name.equals(common.simpleName());
  }

  private void share(List<Use> alike) {
    Use first = alike.get(0);
    ReplyCase own = first.replyCase().common(alike.stream().map(Use::replyCase).toList());
    String name = isTaken(first.name()) ? first.name() + "Case" : first.name();
    ReplyCase replyCase = own.in(common.nestedClass(name));
    alike.forEach(use -> found.put(use, replyCase.as(use.replyCase().mediaTypes())));
    shared.add(new SharedCase(replyCase, alike.stream().map(Use::reply).toList()));
  }

  /** Returns a case as the record that it is in the end. */
  ReplyCase of(Use use) {
    return found.getOrDefault(use, use.replyCase());
  }

  /** Returns the records that are shared. */
  List<SharedCase> all() {
    return shared;
  }

  /** Tells whether a type that is still to come decides where the record of a case is nested. */
  boolean isDecided(Use use) {
    return !undecided.contains(use);
  }
}
