package dev.statute.change.type;

import static dev.statute.change.type.Direction.RECEIVED;
import static dev.statute.change.type.Direction.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.PublishedSketch;
import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.json.MemberNaming;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change of a type does to the values that it is written as. */
class TypeComparisonTest {

  private static final String JACKSON = "@com.fasterxml.jackson.annotation.";

  private static List<String> compare(
      Direction direction, PublishedSketch before, PublishedSketch after) {
    PublishedContract old = before.contract();
    PublishedContract now = after.contract();
    return new TypeComparison(old, now, direction, Notation.DOCUMENT)
        .compare(Pointer.ROOT, type("Order"), Pointer.ROOT, type("Order")).stream()
            .map(TypeComparisonTest::shown)
            .toList();
  }

  private static String shown(TypeChange change) {
    return (change.kind() + " " + change.path() + ": " + change.before() + " -> " + change.after())
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static List<String> received(String before, String after) {
    return compare(RECEIVED, order(before), order(after));
  }

  private static List<String> sent(String before, String after) {
    return compare(SENT, order(before), order(after));
  }

  private static PublishedSketch order(String components) {
    return new PublishedSketch()
        .record("Order", components)
        .record("Item", "String name; long price")
        .enumeration("State", "OPEN; SHUT");
  }

  private static TypeUse type(String text) {
    return PublishedSketch.member(text + " x").type();
  }

  @Test
  void aTypeComparedWithItselfIsSilent() {
    String all = "long id; State state; List<Item> items; Map<String,Item?> byName; Order? parent";
    assertThat(received(all, all)).isEmpty();
    assertThat(sent(all, all)).isEmpty();
  }

  @Test
  void membersComeAndGo() {
    assertThat(received("long id; String? note", "long id; String name; int? count"))
        .containsExactly(
            "OPTIONAL_MEMBER_REMOVED note: @Nullable String ->",
            "REQUIRED_MEMBER_ADDED name: -> String",
            "OPTIONAL_MEMBER_ADDED count: -> @Nullable int");
    assertThat(received("long id; String note", "long id"))
        .containsExactly("REQUIRED_MEMBER_REMOVED note: String ->");
  }

  @Test
  void membersAreLeftOutOrNot() {
    assertThat(received("String note", "String? note"))
        .containsExactly("BECAME_OPTIONAL note: String -> @Nullable String");
    assertThat(sent("String? note", "@NotNull String? note"))
        .containsExactly("BECAME_REQUIRED note: @Nullable String -> @Nullable String");
    assertThat(received("long note", "Long? note"))
        .containsExactly("BECAME_OPTIONAL note: long -> @Nullable Long");
    assertThat(received("String? note", "Optional<String> note"))
        .containsExactly("SOURCE note: @Nullable String -> Optional<String>");
    assertThat(
            received(
                "List<String> tags", JACKSON + "JsonInclude(Include.NON_EMPTY) List<String> tags"))
        .containsExactly("BECAME_OPTIONAL tags: List<String> -> List<String>");
  }

  @ParameterizedTest
  @CsvSource({
    "int, long, WIDENED",
    "long, int, NARROWED",
    "int, double, WIDENED",
    "long, double, CHANGED",
    "long, BigDecimal, WIDENED",
    "float, int, CHANGED",
    "UUID, String, WIDENED",
    "String, Instant, NARROWED",
    "State, String, WIDENED",
    "String, State, NARROWED",
    "State, long, CHANGED",
    "long, String, CHANGED",
    "Item, Object, WIDENED",
    "Object, Item, NARROWED",
    "Item, String, CHANGED",
    "String, List<String>, CHANGED",
    "Item, Map<String;Item>, CHANGED",
    "int, Integer, SOURCE",
    "List<String>, Set<String>, SOURCE",
    "String[], List<String>, SOURCE",
    "byte[], InputStream, SOURCE",
    "Money, Amount, CHANGED",
  })
  void typesOfMembersAreSetsOfValues(String before, String after, String kind) {
    String old = before.replace(';', ',');
    String now = after.replace(';', ',');
    assertThat(received(old + " x", now + " x"))
        .hasSize(1)
        .allMatch(change -> change.startsWith(kind + " x: "));
  }

  @Test
  void whatIsInsideOfContainersIsCompared() {
    assertThat(received("List<Item> items", "List<Item?> items"))
        .containsExactly("BECAME_OPTIONAL items[]: Item -> @Nullable Item");
    assertThat(received("Map<UUID,int> x", "Map<String,long> x"))
        .containsExactly("WIDENED x[key]: UUID -> String", "WIDENED x[value]: int -> long");
    assertThat(
            compare(
                RECEIVED,
                order("List<Item[]> items"),
                new PublishedSketch()
                    .record("Order", "List<Item[]> items")
                    .record("Item", "String name; double price")))
        .containsExactly("CHANGED items[][].price: long -> double");
  }

  @Test
  void whatHasTheSameStructureIsAnotherTypeForTheSourceOnly() {
    PublishedSketch after =
        new PublishedSketch()
            .record("Order", "Entry item")
            .record("Entry", "String name; long price");
    assertThat(compare(RECEIVED, order("Item item"), after))
        .containsExactly("SOURCE item: Item -> Entry");
    assertThat(received("long id; String name", "String name; long id"))
        .containsExactly("SOURCE : Order(id, name) -> Order(name, id)");
  }

  @Test
  void aRecordThatBecomesAClassIsReadOtherwise() {
    PublishedSketch bean =
        new PublishedSketch()
            .type(described("Order", PublishedType.Kind.BEAN, List.of(), "long id", List.of()));
    assertThat(compare(RECEIVED, order("long id"), bean))
        .containsExactly("SOURCE : a record -> a class");
  }

  @Test
  void constantsComeAndGo() {
    PublishedSketch after =
        new PublishedSketch().record("Order", "State state").enumeration("State", "OPEN; SENT");
    assertThat(compare(RECEIVED, order("State state"), after))
        .containsExactly("CONSTANT_REMOVED state: SHUT ->", "CONSTANT_ADDED state: -> SENT");
  }

  @Test
  void jsonNamesAreWhatCounts() {
    String named = JACKSON + "JsonProperty(\"full_name\") ";
    assertThat(received("String name", named + "String name"))
        .containsExactly("RENAMED full_name: name -> full_name");
    assertThat(received("String full_name", named + "String name"))
        .containsExactly("SOURCE full_name: full_name -> name");
    String aliased = named + JACKSON + "JsonAlias(\"name\") ";
    assertThat(sent("String name", aliased + "String name")).isEmpty();
    assertThat(received("String name", aliased + "String name"))
        .containsExactly("RENAMED full_name: name -> full_name");
    assertThat(sent(aliased + "String name", named + "String name"))
        .containsExactly("NARROWED full_name: full_name or name -> full_name");
  }

  @Test
  void whatIsIgnoredIsNotThere() {
    String ignored = "String secret; " + JACKSON + "JsonIgnore long id";
    assertThat(received("String secret; long id", ignored))
        .containsExactly("REQUIRED_MEMBER_REMOVED id: long ->");
    assertThat(received("String secret", ignored)).isEmpty();
    String written =
        JACKSON
            + "JsonProperty(access=com.fasterxml.jackson.annotation.JsonProperty.Access.WRITE_ONLY) String secret";
    assertThat(received("String secret", written))
        .containsExactly("REQUIRED_MEMBER_REMOVED secret: String ->");
    assertThat(sent("String secret", written)).isEmpty();
  }

  @Test
  void constraintsAllowMoreOrLess() {
    assertThat(sent("@Size(max=9) String x", "@Size(max=5) String x"))
        .containsExactly("TIGHTENED x: @Size(max = 9) -> @Size(max = 5)");
    assertThat(sent("@Min(1) int x", "@Positive int x")).isEmpty();
    assertThat(sent("@Min(1) int x", "@PositiveOrZero int x"))
        .containsExactly("LOOSENED x: @Min(1) -> @PositiveOrZero");
    assertThat(sent("String x", "@Pattern(regexp=\"a+\") String x"))
        .containsExactly("TIGHTENED x: -> @Pattern(regexp = \"a+\")");
    assertThat(received("@Pattern(regexp=\"a\") String x", "@Pattern(regexp=\"b\") String x"))
        .containsExactly("LOOSENED x: @Pattern(regexp = \"a\") -> @Pattern(regexp = \"b\")");
    assertThat(sent("String x", "@Size(max=5,groups=Late.class) String x")).isEmpty();
    assertThat(sent("List<String> x", "@NotEmpty List<String> x"))
        .containsExactly("TIGHTENED x: -> @NotEmpty");
  }

  @Test
  void formatsAreCompared() {
    assertThat(received("LocalDate day", JACKSON + "JsonFormat(pattern=\"yyyy\") LocalDate day"))
        .containsExactly("CHANGED day: -> @JsonFormat(pattern = \"yyyy\")");
  }

  @Test
  void recursionEnds() {
    PublishedSketch before = new PublishedSketch().record("Order", "List<Order> parts; int x");
    PublishedSketch after = new PublishedSketch().record("Order", "List<Order> parts; long x");
    assertThat(compare(RECEIVED, before, after)).containsExactly("WIDENED x: int -> long");
  }

  @Test
  void membersHaveThePlacesOfTheirTypes() {
    PublishedContract old = order("Item item").contract();
    PublishedContract now =
        new PublishedSketch().record("Order", "Item item").record("Item", "String name").contract();
    TypeChange change =
        new TypeComparison(old, now, RECEIVED, Notation.DOCUMENT)
            .compare(Pointer.ROOT, type("Order"), Pointer.ROOT, type("Order"))
            .get(0);
    PublishedMember price =
        old.type("com.example.Item").orElseThrow().member("price").orElseThrow();
    assertThat(change.subject()).isEqualTo("Item." + price.name());
    assertThat(change.beforePlace()).hasToString("/types/com.example.Item/members/price");
    assertThat(change.afterPlace()).hasToString("/types/com.example.Item");
  }

  @Test
  void genericTypesAreComparedWithTheirArguments() {
    PublishedSketch before = page("T[] items; long total").record("Order", "Page<Item> items");
    PublishedSketch after = page("T[] items; long total").record("Order", "Page<Entry> items");
    before.record("Item", "String name");
    after.record("Entry", "String? name");
    assertThat(compare(RECEIVED, before, after))
        .containsExactly(
            "BECAME_OPTIONAL items.items[].name: String -> @Nullable String",
            "SOURCE items.items[]: Item -> Entry");
  }

  @Test
  void genericTypesThatGrowWithoutEndAreComparedToSomeDepth() {
    PublishedSketch before = page("Page<Map<T,T>> next; int x").record("Order", "Page<Item> items");
    PublishedSketch after = page("Page<Map<T,T>> next; long x").record("Order", "Page<Item> items");
    assertThat(compare(RECEIVED, before, after)).hasSizeBetween(1, 200);
  }

  @Test
  void subtypesComeAndGo() {
    PublishedSketch before = union("Card", "Cash").record("Card", "int x").record("Cash", "int y");
    PublishedSketch after = union("Card", "Coin").record("Card", "long x").record("Coin", "int y");
    assertThat(compare(RECEIVED, before, after))
        .containsExactly(
            "WIDENED payment<Card>.x: int -> long",
            "SUBTYPE_REMOVED payment: Cash ->",
            "SUBTYPE_ADDED payment: -> Coin");
  }

  private static PublishedSketch page(String members) {
    return new PublishedSketch()
        .type(described("Page", PublishedType.Kind.RECORD, List.of("T"), members, List.of()));
  }

  private static PublishedSketch union(String... subtypes) {
    return new PublishedSketch()
        .record("Order", "Payment payment")
        .type(
            described(
                "Payment",
                PublishedType.Kind.ABSTRACT,
                List.of(),
                "",
                Stream.of(subtypes).map(TypeComparisonTest::type).toList()));
  }

  private static PublishedType described(
      String name,
      PublishedType.Kind kind,
      List<String> parameters,
      String members,
      List<TypeUse> subtypes) {
    return new PublishedType(
        "com.example." + name,
        kind,
        parameters,
        Stream.of(members.split("; "))
            .filter(member -> !member.isEmpty())
            .map(PublishedSketch::member)
            .toList(),
        List.of(),
        Optional.empty(),
        subtypes,
        List.of(),
        PublishedDoc.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "SnakeCaseStrategy, fullName, full_name",
    "KebabCaseStrategy, fullName, full-name",
    "UpperCamelCaseStrategy, fullName, FullName",
    "SnakeCaseStrategy, theURL, the_url",
    "SnakeCaseStrategy, name, name",
    "Own, name, Own(name)",
  })
  void strategiesNameMembers(String strategy, String member, String expected) {
    PublishedType type = described("Order", PublishedType.Kind.RECORD, List.of(), "", List.of());
    AnnotationUse naming =
        new AnnotationUse(
            "com.fasterxml.jackson.databind.annotation.JsonNaming",
            List.of(
                new AnnotationUse.Value(
                    "value",
                    "com.fasterxml.jackson.databind.PropertyNamingStrategies."
                        + strategy
                        + ".class")));
    PublishedType named =
        new PublishedType(
            type.name(),
            type.kind(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(naming),
            PublishedDoc.NONE);
    assertThat(MemberNaming.AS_DECLARED.nameOf(member, named)).isEqualTo(expected);
  }
}
