package dev.statute.openapi.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.openapi.document.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class DocumentPrinterTest {

  private static Node.Mapping mapping(Object... entries) {
    Map<String, Node> values = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      values.put((String) entries[i], node(entries[i + 1]));
    }
    return Node.Mapping.of(values);
  }

  private static Node node(Object value) {
    return value instanceof Node node
        ? node
        : value instanceof Number number
            ? Node.number(number)
            : value instanceof Boolean bool ? Node.bool(bool) : Node.text((String) value);
  }

  /** What a reader of YAML 1.2 makes of a value. */
  private static Object read(String text) {
    LoadSettings settings =
        LoadSettings.builder().setSchema(new CoreSchema()).setCodePointLimit(1 << 24).build();
    return new Load(settings).loadFromString(text);
  }

  private static Object plain(Node node) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, Object> values = new LinkedHashMap<>();
      mapping.entries().forEach((key, entry) -> values.put(key, plain(entry.value())));
      return values;
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.nodes().stream().map(DocumentPrinterTest::plain).toList();
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return switch (scalar.kind()) {
      case TEXT, NULL -> scalar.text();
      case BOOLEAN -> scalar.text().equals("true");
      case NUMBER -> new BigDecimal(scalar.text()).doubleValue();
    };
  }

  private static Object numbersAsDoubles(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> values = new LinkedHashMap<>();
      map.forEach((key, item) -> values.put(key, numbersAsDoubles(item)));
      return values;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(DocumentPrinterTest::numbersAsDoubles).toList();
    }
    return value instanceof Number number ? number.doubleValue() : value;
  }

  @Test
  void aDocumentReadsLikeOneThatPeopleWrite() {
    Node document =
        mapping(
            "openapi",
            "3.1.1",
            "info",
            mapping("title", "Orders", "version", "2"),
            "paths",
            mapping(
                "/orders/{id}",
                mapping(
                    "get",
                    mapping(
                        "tags",
                        Node.sequence(List.of(node("Orders"))),
                        "parameters",
                        Node.sequence(List.of(mapping("name", "id", "required", true))),
                        "description",
                        "Returns an order.\n\n- Unless it is known.",
                        "responses",
                        mapping("200", mapping("description", "OK"), "default", mapping())))),
            "x-empty",
            Node.sequence(List.of()));
    assertThat(DocumentPrinter.yaml(document))
        .isEqualTo(
            """
            openapi: '3.1.1'
            info:
              title: Orders
              version: '2'
            paths:
              /orders/{id}:
                get:
                  tags:
                    - Orders
                  parameters:
                    - name: id
                      required: true
                  description: |-
                    Returns an order.

                    - Unless it is known.
                  responses:
                    '200':
                      description: OK
                    default: {}
            x-empty: []
            """);
  }

  @Test
  void jsonIsIndented() {
    assertThat(
            DocumentPrinter.json(
                mapping(
                    "a", 1, "b", Node.sequence(List.of(node("x\n"), node(true))), "c", mapping())))
        .isEqualTo(
            """
            {
              "a": 1,
              "b": [
                "x\\n",
                true
              ],
              "c": {}
            }
            """);
  }

  /** YAML 1.1, 10.3 and the types of yaml.org/type; YAML 1.2, 7.3.3. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "on",
        "Yes",
        "y",
        "NULL",
        "~",
        "1e3",
        "e3",
        "0o7",
        "0x1F",
        "200",
        "1_000",
        "12:30:45",
        ".5",
        "+1",
        "2026-01-01",
        "3.1",
        "-",
        "- a",
        "? a",
        "#a",
        "a #b",
        "a: b",
        "a:",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a",
        "{a}",
        "[a]",
        "'a'",
        "\"a\"",
        "|",
        ">",
        "=",
        "<<",
        ".inf",
        ".nan",
        "",
        " a",
        "a ",
        "---",
        "...",
        "a,b",
        "\t",
        "a\tb",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\u00e4: b"
      })
  void aTextThatYamlWouldTakeForSomethingElseIsInQuotes(String text) {
    Node document = mapping("value", text, text.isEmpty() ? "other" : text, "key");
    String yaml = DocumentPrinter.yaml(document);
    assertThat(read(yaml)).isEqualTo(plain(document));
    assertThat(yaml.lines().findFirst().orElseThrow())
        .matches(text.equals("a,b") ? "value: a,b" : "value: ['\"].*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orders",
        "/orders/{id}",
        "https://example.com/a#b",
        "$ref",
        "a'b",
        "it \"is\"",
        "caf\u00e9",
        "RFC 9110, 15.5.6",
        "#",
        "nobody",
        "yesterday"
      })
  void aCommonTextIsWithoutQuotes(String text) {
    assertThat(DocumentPrinter.yaml(mapping("value", text)))
        .isEqualTo(text.equals("#") ? "value: '#'\n" : "value: " + text + "\n");
  }

  @Test
  void aLongTextIsFoldedBetweenItsWords() {
    String text = "word ".repeat(60) + "end";
    String yaml = DocumentPrinter.yaml(mapping("description", text));
    assertThat(yaml).startsWith("description: >-\n  word");
    assertThat(yaml.lines()).allMatch(line -> line.length() <= 102 && !line.endsWith(" "));
    assertThat(read(yaml)).isEqualTo(Map.of("description", text));
  }

  @Test
  void aLongTextWithWideSpacesStaysOnOneLine() {
    String text = "word  ".repeat(60) + "end";
    String yaml = DocumentPrinter.yaml(mapping("description", text));
    assertThat(yaml.lines()).hasSize(1);
    assertThat(read(yaml)).isEqualTo(Map.of("description", text));
  }

  @Test
  void aKeyThatIsLongerThanYamlReadsIsMarked() {
    Node document = mapping("k".repeat(2000), mapping("a", 1), "z", 2);
    assertThat(read(DocumentPrinter.yaml(document)))
        .isEqualTo(Map.of("k".repeat(2000), Map.of("a", 1), "z", 2));
  }

  @Test
  void aNumberWithAnExponentIsANumberForReadersOfYaml11() {
    assertThat(DocumentPrinter.yaml(mapping("a", new BigDecimal("1e30"), "b", 0.25)))
        .isEqualTo("a: 1.0e+30\nb: 0.25\n");
  }

  @Test
  void randomDocumentsAreReadBackEqual() {
    long seed = Long.getLong("statute.seed", new Random().nextLong());
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      Node document = randomNode(random, 4);
      assertThat(numbersAsDoubles(read(DocumentPrinter.yaml(document))))
          .as("-Dstatute.seed=%s, %s", seed, document)
          .isEqualTo(plain(document));
      assertThat(numbersAsDoubles(read(DocumentPrinter.json(document))))
          .as("-Dstatute.seed=%s, %s", seed, document)
          .isEqualTo(plain(document));
    }
  }

  private static Node randomNode(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 4)) {
      case 0 -> Node.number(random.nextInt(2000) - 1000);
      case 1 -> Node.bool(random.nextBoolean());
      case 2, 3 -> Node.text(randomText(random));
      case 4 ->
          Node.sequence(
              Stream.generate(() -> randomNode(random, depth - 1))
                  .limit(random.nextInt(4))
                  .toList());
      default -> {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          entries.put(randomText(random), randomNode(random, depth - 1));
        }
        yield Node.Mapping.of(entries);
      }
    };
  }

  private static String randomText(Random random) {
    List<String> parts =
        new ArrayList<>(
            List.of(
                "a",
                " ",
                "\n",
                ":",
                "#",
                "-",
                "'",
                "\"",
                "\\",
                "\t",
                "1",
                "null",
                "{",
                "]",
                ",",
                "\u00e4",
                "\uD83D\uDE00",
                "\u0007",
                "word word word word word word word",
                "  ",
                "\r",
                "\u2028",
                "%",
                "&",
                "|"));
    return Stream.generate(() -> parts.get(random.nextInt(parts.size())))
        .limit(random.nextInt(8))
        .collect(Collectors.joining());
  }
}
