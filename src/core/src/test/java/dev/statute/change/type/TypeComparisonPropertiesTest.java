package dev.statute.change.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.PublishedSketch;
import dev.statute.change.type.TypeChange.Kind;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.RandomContracts;
import dev.statute.contract.file.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of the comparison of any types. */
class TypeComparisonPropertiesTest {

  private static final long FIRST = Long.getLong("statute.fuzz.seed", 1);
  private static final int ROUNDS = 100 * Integer.getInteger("statute.fuzz.rounds", 10);

  private static final List<String> TYPES =
      List.of(
          "int",
          "long",
          "Integer",
          "double",
          "String",
          "UUID",
          "Instant",
          "State",
          "Item",
          "Item?",
          "List<Item>",
          "Set<Item>",
          "List<Item?>",
          "Map<String,Item>",
          "Optional<Order>",
          "Order?",
          "Object",
          "byte[]",
          "Item[]",
          "Unknown");

  private static final List<String> ANNOTATIONS =
      List.of(
          "",
          "",
          "@NotNull ",
          "@Size(max=3) ",
          "@Size(min=1,max=5) ",
          "@Min(1) ",
          "@Pattern(regexp=\"a\") ",
          "@com.fasterxml.jackson.annotation.JsonProperty(\"x\") ",
          "@com.fasterxml.jackson.annotation.JsonAlias(\"b\") ",
          "@com.fasterxml.jackson.annotation.JsonIgnore ",
          "@com.fasterxml.jackson.annotation.JsonUnwrapped ",
          "@com.fasterxml.jackson.annotation.JsonFormat(pattern=\"p\") ");

  private static PublishedContract contract(Random random) {
    return new PublishedSketch()
        .record("Order", members(random))
        .record("Item", members(random))
        .enumeration("State", random.nextBoolean() ? "OPEN; SHUT" : "OPEN; SENT; LOST")
        .contract();
  }

  private static String members(Random random) {
    List<String> names = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
    return String.join(
        "; ",
        IntStream.rangeClosed(0, random.nextInt(4))
            .mapToObj(
                i ->
                    ANNOTATIONS.get(random.nextInt(ANNOTATIONS.size()))
                        + TYPES.get(random.nextInt(TYPES.size()))
                        + " "
                        + names.remove(random.nextInt(names.size())))
            .toList());
  }

  private static List<TypeChange> compare(
      PublishedContract before, PublishedContract after, Direction direction, String type) {
    return new TypeComparison(before, after, direction, Notation.DOCUMENT)
        .compare(Pointer.ROOT, TypeUse.of(type), Pointer.ROOT, TypeUse.of(type));
  }

  private static List<Kind> kinds(List<TypeChange> changes) {
    return changes.stream()
        .map(TypeChange::kind)
        .map(kind -> kind == Kind.TIGHTENED ? Kind.LOOSENED : kind)
        .sorted()
        .toList();
  }

  @Test
  void aChangeAndItsReverseAreOpposites() {
    for (long seed = FIRST; seed < FIRST + ROUNDS; seed++) {
      Random random = new Random(seed);
      PublishedContract before = contract(random);
      PublishedContract after = contract(random);
      for (Direction direction : Direction.values()) {
        assertThat(compare(before, before, direction, "com.example.Order"))
            .as("seed %s", seed)
            .isEmpty();
      }
      assertThat(kinds(compare(before, after, Direction.RECEIVED, "com.example.Order")))
          .as("seed %s", seed)
          .isEqualTo(
              compare(after, before, Direction.RECEIVED, "com.example.Order").stream()
                  .map(TypeComparisonPropertiesTest::reverse)
                  .sorted()
                  .toList());
    }
  }

  /** Of two constraints neither of which is within the other, either allows more. */
  private static Kind reverse(TypeChange change) {
    return switch (change.kind()) {
      case REQUIRED_MEMBER_REMOVED -> Kind.REQUIRED_MEMBER_ADDED;
      case OPTIONAL_MEMBER_REMOVED -> Kind.OPTIONAL_MEMBER_ADDED;
      case REQUIRED_MEMBER_ADDED -> Kind.REQUIRED_MEMBER_REMOVED;
      case OPTIONAL_MEMBER_ADDED -> Kind.OPTIONAL_MEMBER_REMOVED;
      case BECAME_OPTIONAL -> Kind.BECAME_REQUIRED;
      case BECAME_REQUIRED -> Kind.BECAME_OPTIONAL;
      case CONSTANT_REMOVED -> Kind.CONSTANT_ADDED;
      case CONSTANT_ADDED -> Kind.CONSTANT_REMOVED;
      case SUBTYPE_REMOVED -> Kind.SUBTYPE_ADDED;
      case SUBTYPE_ADDED -> Kind.SUBTYPE_REMOVED;
      case NARROWED -> Kind.WIDENED;
      case WIDENED -> Kind.NARROWED;
      case TIGHTENED, LOOSENED -> Kind.LOOSENED;
      case RENAMED, CHANGED, SOURCE -> change.kind();
    };
  }

  @Test
  void whateverTypesHoldTheyAreCompared() {
    for (long seed = FIRST; seed < FIRST + ROUNDS / 5; seed++) {
      RandomContracts contracts = new RandomContracts(seed);
      PublishedContract before = contracts.next();
      PublishedContract after = contracts.next();
      for (PublishedType type : before.types()) {
        for (Direction direction : Direction.values()) {
          assertThat(compare(before, before, direction, type.name())).as("seed %s", seed).isEmpty();
          for (PublishedType other : after.types()) {
            assertThat(
                    new TypeComparison(before, after, direction, Notation.TEXT)
                        .compare(
                            Pointer.ROOT,
                            TypeUse.of(type.name()),
                            Pointer.ROOT,
                            TypeUse.of(other.name())))
                .as("seed %s", seed)
                .hasSizeLessThan(300);
          }
        }
      }
    }
  }
}
