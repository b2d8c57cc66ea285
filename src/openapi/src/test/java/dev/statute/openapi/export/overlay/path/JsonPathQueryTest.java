package dev.statute.openapi.export.overlay.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.export.Documents;
import dev.statute.openapi.print.DocumentPrinter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of RFC 9535. */
class JsonPathQueryTest {

  private static final String STORE =
      """
      { "store": {
          "book": [
            { "category": "reference", "author": "Nigel Rees",
              "title": "Sayings of the Century", "price": 8.95 },
            { "category": "fiction", "author": "Evelyn Waugh",
              "title": "Sword of Honour", "price": 12.99 },
            { "category": "fiction", "author": "Herman Melville",
              "title": "Moby Dick", "isbn": "0-553-21311-3", "price": 8.99 },
            { "category": "fiction", "author": "J. R. R. Tolkien",
              "title": "The Lord of the Rings", "isbn": "0-395-19395-8", "price": 22.99 }
          ],
          "bicycle": { "color": "red", "price": 399 }
        }
      }
      """;

  private static final String FILTERED =
      """
      {
        "a": [3, 5, 1, 2, 4, 6, {"b": "j"}, {"b": "k"}, {"b": {}}, {"b": "kilo"}],
        "o": {"p": 1, "q": 2, "r": 3, "s": 5, "t": {"u": 6}},
        "e": "f"
      }
      """;

  private static List<Located> select(String query, String document) {
    return JsonPathQuery.parse(query).select(Documents.node("a.json", document));
  }

  private static String path(Located located) {
    StringBuilder path = new StringBuilder();
    located.steps().forEach(step -> path.append('/').append(step));
    return path.toString();
  }

  /** RFC 9535, 1.5, table 2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "$.store.book[*].author; /store/book/0/author /store/book/1/author /store/book/2/author"
            + " /store/book/3/author",
        "$..author; /store/book/0/author /store/book/1/author /store/book/2/author"
            + " /store/book/3/author",
        "$.store.*; /store/book /store/bicycle",
        "$..book[2]; /store/book/2",
        "$..book[2].author; /store/book/2/author",
        "$..book[2].publisher; ''",
        "$..book[-1]; /store/book/3",
        "$..book[0,1]; /store/book/0 /store/book/1",
        "$..book[:2]; /store/book/0 /store/book/1",
        "$..book[?@.isbn]; /store/book/2 /store/book/3",
        "$..book[?@.price<10]; /store/book/0 /store/book/2",
        "$['store'][\"book\"][?length(@.title) > 20].price; /store/book/0/price /store/book/3/price",
        "$[?count(@..price) == 5]; /store",
        "$.store[?value(@..color) == 'red']; /store/bicycle"
      })
  void selectsInTheBookstore(String query, String paths) {
    assertThat(select(query, STORE).stream().map(JsonPathQueryTest::path))
        .containsExactlyElementsOf(paths.isEmpty() ? List.of() : List.of(paths.split(" ")));
  }

  @Test
  void selectsAllMembersAndElements() {
    assertThat(select("$..*", STORE)).hasSize(27);
    assertThat(select("$.store..price", STORE)).hasSize(5);
  }

  /** RFC 9535, 2.3.4.3 and 2.3.5.3. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "$.a[?@.b == 'kilo']; /a/9",
        "$.a[?(@.b == 'kilo')]; /a/9",
        "$.a[?@>3.5]; /a/1 /a/4 /a/5",
        "$.a[?@.b]; /a/6 /a/7 /a/8 /a/9",
        "$[?@.*]; /a /o",
        "$[?@[?@.b]]; /a",
        "$.o[?@<3, ?@<3]; /o/p /o/q /o/p /o/q",
        "$.a[?@<2 || @.b == \"k\"]; /a/2 /a/7",
        "$.a[?match(@.b, \"[jk]\")]; /a/6 /a/7",
        "$.a[?search(@.b, \"[jk]\")]; /a/6 /a/7 /a/9",
        "$.o[?@>1 && @<4]; /o/q /o/r",
        "$.o[?@.u || @.x]; /o/t",
        "$.a[?@.b == $.x]; /a/0 /a/1 /a/2 /a/3 /a/4 /a/5",
        "$.a[?@ == @]; /a/0 /a/1 /a/2 /a/3 /a/4 /a/5 /a/6 /a/7 /a/8 /a/9",
        "$.a[?!@.b && !(@ < 5)]; /a/1 /a/5",
        "$.a[1:3]; /a/1 /a/2",
        "$.a[8:]; /a/8 /a/9",
        "$.a[1:5:2]; /a/1 /a/3",
        "$.a[5:1:-2]; /a/5 /a/3",
        "$.a[9:2:0]; ''",
        "$.a[-2:]; /a/8 /a/9"
      })
  void filtersAndSlices(String query, String paths) {
    assertThat(select(query, FILTERED).stream().map(JsonPathQueryTest::path))
        .containsExactlyElementsOf(paths.isEmpty() ? List.of() : List.of(paths.split(" ")));
  }

  @Test
  void namesMayHaveAnyCharacters() {
    assertThat(select("$['j j']['k.k']", "{\"j j\": {\"k.k\": 3}}"))
        .extracting(located -> DocumentPrinter.json(located.node()))
        .containsExactly("3\n");
    assertThat(select("$['\\u263a', '\\'']", "{\"\u263A\": 1, \"'\": 2}")).hasSize(2);
    assertThat(select("$.\u263A", "{\"\u263A\": 1}")).hasSize(1);
  }

  @Test
  void numbersAreEqualHoweverTheyAreWritten() {
    assertThat(select("$[?@ == 1]", "[1, 1.0, 1e0, \"1\"]")).hasSize(3);
  }

  /** RFC 9535, 2.1 to 2.5. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " $",
        "$ ",
        "store",
        "$.",
        "$..",
        "$.1",
        "$.&",
        "$[]",
        "$[0 2]",
        "$[01]",
        "$[-0]",
        "$['a'",
        "$['\\a']",
        "$[\"a']",
        "$[?]",
        "$[?@.a==]",
        "$[?1]",
        "$[?@.a=='a' &&]",
        "$[?length(@.*)>1]",
        "$[?count(1)>1]",
        "$[?foo(@)]",
        "$[?match(@.a)]",
        "$[?@.* == 1]",
        "$[?length(@.a)]",
        "$[?match(@.a, 'b') == true]",
        "$[9007199254740992]",
        "$[?@.a == 01]"
      })
  void whatIsNoQueryIsRefused(String query) {
    assertThatThrownBy(() -> JsonPathQuery.parse(query)).isInstanceOf(JsonPathException.class);
  }

  @Test
  void messagesNameTheCharacter() {
    assertThatThrownBy(() -> JsonPathQuery.parse("$.paths[?@.a=]"))
        .hasMessage("character 13 of the query: “]” is expected (RFC 9535)");
  }

  @Test
  void whatTakesTooLongIsGivenUp() {
    String text = "a".repeat(60);
    assertThatThrownBy(() -> select("$[?match(@, '.*.*.*.*.*.*b')]", "[\"" + text + "\"]"))
        .isInstanceOf(JsonPathException.class);
    Node deep = Documents.node("a.json", "[".repeat(200) + "]".repeat(200));
    assertThatThrownBy(() -> JsonPathQuery.parse("$" + "..*".repeat(5)).select(deep))
        .isInstanceOf(JsonPathException.class);
  }
}
