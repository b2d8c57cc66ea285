package dev.statute.change.request;

import static dev.statute.change.type.Direction.SENT;

import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.InputPair;
import dev.statute.change.OperationPair;
import dev.statute.change.type.Notation;
import dev.statute.change.type.TypeChange;
import dev.statute.change.type.TypeComparison;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.TypeUse;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares the types of inputs. What changed in a type that several operations take is found once.
 */
final class InputTypes {

  /** Where a type as a whole is, wherever it is used. */
  private static final Pointer WHOLE = Pointer.of("value");

  private final TypeComparison texts;
  private final TypeComparison documents;
  private final Map<Types, List<TypeChange>> compared = new HashMap<>();
  private final Map<Object, TypeFinding> findings = new LinkedHashMap<>();

  InputTypes(ContractPair contracts) {
    this.texts = new TypeComparison(contracts.before(), contracts.after(), SENT, Notation.TEXT);
    this.documents =
        new TypeComparison(contracts.before(), contracts.after(), SENT, Notation.DOCUMENT);
  }

  /** Two types that are compared, and how their values are written. */
  private record Types(TypeUse before, TypeUse after, boolean areTexts) {}

  Collection<TypeFinding> findings() {
    return findings.values();
  }

  /** Compares an input of an operation. */
  void compare(OperationPair operation, InputPair input) {
    TypeUse before = type(input.before());
    TypeUse after = type(input.after());
    // What is an object in the query is compared by its parameters.
    if (!input.before().members().isEmpty() && !input.after().members().isEmpty()) {
      compareNames(operation, input, List.of());
      return;
    }
    boolean areTexts = isText(input.before()) && isText(input.after());
    if (areTexts) {
      Optional<TypeUse> old = TypeComparison.elementOf(before);
      Optional<TypeUse> now = TypeComparison.elementOf(after);
      if (old.isPresent() != now.isPresent()) {
        ChangeRule rule = now.isPresent() ? TypeRules.SEVERAL : TypeRules.ONE;
        add(operation, input, rule, whole(TypeChange.Kind.CHANGED, input));
        compare(
            operation,
            input,
            new Types(old.orElse(before), now.orElse(after), true),
            changes -> {});
        return;
      }
    }
    compare(
        operation,
        input,
        new Types(before, after, areTexts),
        changes -> compareNames(operation, input, changes));
  }

  private interface Rest {
    void compare(List<TypeChange> changes);
  }

  private void compare(OperationPair operation, InputPair input, Types types, Rest rest) {
    List<TypeChange> changes = compared.computeIfAbsent(types, this::changes);
    for (TypeChange change : changes) {
      boolean isWhole = change.afterPlace().equals(WHOLE);
      TypeChange placed = isWhole ? at(change, input) : change;
      add(operation, input, rule(placed, input, isWhole), placed);
    }
    rest.compare(changes);
  }

  private List<TypeChange> changes(Types types) {
    TypeComparison comparison = types.areTexts() ? texts : documents;
    return comparison.compare(WHOLE, types.before(), WHOLE, types.after());
  }

  /** Java's types may be others although their values are the same. */
  private void compareNames(OperationPair operation, InputPair input, List<TypeChange> found) {
    boolean isFound =
        found.stream().anyMatch(change -> TypeRules.of(change.kind()) == TypeRules.SOURCE);
    if (found.stream().noneMatch(change -> change.afterPlace().equals(WHOLE) && isOther(change))
        && !isFound
        && !isSame(input.before().type(), input.after().type())) {
      add(operation, input, TypeRules.SOURCE, whole(TypeChange.Kind.SOURCE, input));
    }
  }

  private static boolean isOther(TypeChange change) {
    return switch (change.kind()) {
      case NARROWED, WIDENED, CHANGED -> true;
      default -> false;
    };
  }

  private static boolean isSame(TypeUse one, TypeUse other) {
    if (!one.name().equals(other.name()) || one.arguments().size() != other.arguments().size()) {
      return false;
    }
    for (int i = 0; i < one.arguments().size(); i++) {
      if (!isSame(one.arguments().get(i), other.arguments().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static ChangeRule rule(TypeChange change, InputPair input, boolean isWhole) {
    ChangeRule rule = TypeRules.of(change.kind());
    if (isWhole && input.after().source() == InputSource.PATH) {
      return rule == TypeRules.NARROWED
          ? TypeRules.NARROWED_VARIABLE
          : rule == TypeRules.WIDENED ? TypeRules.WIDENED_VARIABLE : rule;
    }
    return rule;
  }

  /** Returns a change of an input as a whole. */
  private static TypeChange whole(TypeChange.Kind kind, InputPair input) {
    return new TypeChange(
        kind,
        "",
        "",
        TypeComparison.shown(input.before().type()),
        TypeComparison.shown(input.after().type()),
        input.beforePlace(),
        input.afterPlace());
  }

  private static TypeChange at(TypeChange change, InputPair input) {
    return new TypeChange(
        change.kind(),
        change.path(),
        change.subject(),
        change.before(),
        change.after(),
        input.beforePlace(),
        input.afterPlace());
  }

  private void add(OperationPair operation, InputPair input, ChangeRule rule, TypeChange change) {
    if (change.afterPlace().equals(input.afterPlace())) {
      String path = change.path().isEmpty() ? "" : change.path() + " of ";
      String subject = path + InputPair.title(input.after()) + " of " + operation.after().name();
      findings.put(
          List.of(rule, change),
          new TypeFinding(rule, operation.ofSources(rule.impact()), change, subject, List.of()));
      return;
    }
    String name = operation.after().name();
    // The path to it is another one wherever the type is used.
    List<Object> identity =
        List.of(
            rule,
            change.kind(),
            change.subject(),
            change.before(),
            change.after(),
            change.beforePlace(),
            change.afterPlace());
    TypeFinding known = findings.get(identity);
    findings.put(
        identity,
        known == null
            ? new TypeFinding(rule, rule.impact(), change, change.subject(), List.of(name))
            : known.with(name));
  }

  private static boolean isText(PublishedInput input) {
    return switch (input.source()) {
      case PATH, QUERY, HEADER, COOKIE, FORM -> true;
      case PART, CONTENT, CONTEXT -> false;
    };
  }

  /** Returns the type of an input with the constraints of the parameter. */
  private static TypeUse type(PublishedInput input) {
    TypeUse type = input.type();
    return new TypeUse(
        type.name(),
        type.arguments(),
        type.isNullable(),
        Stream.concat(type.annotations().stream(), input.annotations().stream())
            .distinct()
            .toList());
  }
}
