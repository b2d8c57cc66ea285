package dev.statute.change.content;

import static dev.statute.rule.Severity.OFF;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.SharedChanges;
import dev.statute.change.Speakers;
import dev.statute.change.type.Direction;
import dev.statute.change.type.Notation;
import dev.statute.change.type.TypeChange;
import dev.statute.change.type.TypeComparison;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds changes of the types that the content of responses has. */
final class ComponentCheck implements ChangeCheck {

  @Override
  public List<ChangeRule> rules() {
    return ComponentRules.all();
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    SharedChanges shared = new SharedChanges(contracts);
    TypeComparison types =
        new TypeComparison(
            contracts.before(), contracts.after(), Direction.RECEIVED, Notation.DOCUMENT);
    Map<List<TypeUse>, List<TypeChange>> known = new HashMap<>();
    Set<Pointer> classes =
        contracts.after().types().stream()
            .filter(type -> type.kind() == PublishedType.Kind.BEAN)
            .map(type -> Pointer.type(type.name()))
            .collect(Collectors.toSet());
    for (ContentPair pair : ContentPair.all(contracts)) {
      if (!pair.isNoProblemAnyMore()) {
        for (PublishedContent now : pair.after()) {
          old(pair, now)
              .map(old -> List.of(old.type(), now.type()))
              .map(both -> known.computeIfAbsent(both, b -> changes(types, b)))
              .ifPresent(
                  found ->
                      found.stream()
                          .filter(change -> !isNewInClass(change, classes))
                          .forEach(change -> add(pair, change, shared)));
        }
      }
    }
    shared.report(changes);
  }

  /**
   * Tells whether a class got a property: source that makes or reads its objects need not know it.
   */
  private static boolean isNewInClass(TypeChange change, Set<Pointer> classes) {
    boolean isNew =
        change.kind() == TypeChange.Kind.REQUIRED_MEMBER_ADDED
            || change.kind() == TypeChange.Kind.OPTIONAL_MEMBER_ADDED;
    return isNew
        && change
            .afterPlace()
            .parent()
            .flatMap(Pointer::parent)
            .filter(classes::contains)
            .isPresent();
  }

  private static List<TypeChange> changes(TypeComparison types, List<TypeUse> both) {
    return types.compare(Pointer.ROOT, both.get(0), Pointer.ROOT, both.get(1));
  }

  /** Returns the same form of the old content; of one form, it is the same in any media type. */
  private static Optional<PublishedContent> old(ContentPair pair, PublishedContent now) {
    String mediaType = ContentPair.mediaType(now);
    return pair.before().stream()
        .filter(old -> ContentPair.mediaType(old).equals(mediaType))
        .findFirst()
        .or(
            () ->
                pair.before().size() == 1 && pair.after().size() == 1
                    ? Optional.of(pair.before().get(0))
                    : Optional.empty());
  }

  private static void add(ContentPair pair, TypeChange change, SharedChanges shared) {
    ComponentRules.of(change.kind())
        .ifPresent(
            rule ->
                shared.add(
                    List.of(
                        change.kind(),
                        change.before(),
                        change.after(),
                        place(change.beforePlace(), pair.beforePlace()),
                        place(change.afterPlace(), pair.afterPlace()),
                        isOfType(change) ? "" : change.path()),
                    pair.operation(),
                    speakers -> change(rule, pair, change, speakers)));
  }

  /** Tells whether it is a type that the contract describes that changed, wherever it is used. */
  private static boolean isOfType(TypeChange change) {
    return !change.beforePlace().equals(Pointer.ROOT) && !change.afterPlace().equals(Pointer.ROOT);
  }

  private static Pointer place(Pointer place, Pointer content) {
    return place.equals(Pointer.ROOT) ? content : place;
  }

  private static Change change(
      ChangeRule rule, ContentPair pair, TypeChange change, Speakers speakers) {
    ComponentWords words = new ComponentWords(change);
    boolean isWireOnly = change.kind() == TypeChange.Kind.CHANGED && !words.isOfJava();
    Impact impact = rule.impact();
    return new Change(
        rule,
        isWireOnly ? new Impact(OFF, OFF, impact.running(), impact.wire()) : impact,
        place(change.beforePlace(), pair.beforePlace()),
        place(change.afterPlace(), pair.afterPlace()),
        words.what(speakers),
        words.why(),
        words.repair());
  }
}
