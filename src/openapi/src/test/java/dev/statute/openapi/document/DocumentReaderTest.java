package dev.statute.openapi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

  private static DocumentText read(String file, String text) {
    return DocumentReader.read(file, text, DocumentBounds.STANDARD);
  }

  private static Node.Mapping yaml(String text) {
    DocumentText read = read("a.yaml", text);
    assertThat(read.problems()).isEmpty();
    return (Node.Mapping) read.root().orElseThrow();
  }

  private static String at(String text, Place place) {
    return text.substring(place.start(), place.end());
  }

  private static List<String> problems(String file, String text) {
    return read(file, text).problems().stream().map(DocumentProblem::toString).toList();
  }

  @Test
  void tellsThePlacesOfKeysAndValuesInBlockStyle() {
    String text = "paths:\n  /a:\n    get: &g\n      tags: [x, 'y y']\n      on: yes\n";
    Node.Mapping get = yaml(text).mapping("paths").orElseThrow().mapping("/a").orElseThrow();
    Node.Entry entry = get.entries().get("get");
    assertThat(entry.keyPlace()).hasToString("a.yaml:3:5");
    assertThat(at(text, entry.keyPlace())).isEqualTo("get");
    List<Node> tags = entry.value().asMapping().orElseThrow().items("tags");
    assertThat(at(text, tags.get(1).place())).isEqualTo("'y y'");
    assertThat(tags.get(1).place()).hasToString("a.yaml:4:17");
    assertThat(at(text, get.place())).isEqualTo(text.substring(text.indexOf("get:")).strip());
    assertThat(entry.value().asMapping().orElseThrow().text("on")).contains("yes");
  }

  @Test
  void tellsColumnsAndOffsetsInCodeUnits() {
    String text = "{\"\uD83D\uDE00\": \"\uD83D\uDE00\", b: 1}";
    Node.Mapping mapping = yaml(text);
    assertThat(mapping.entries().get("b").keyPlace()).hasToString("a.yaml:1:14");
    assertThat(at(text, mapping.entries().get("b").keyPlace())).isEqualTo("b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsLinesWhateverEndsThem(String end) {
    String text =
        "a: 1" + end + "b: |" + end + "  x" + end + "  y" + end + end + "c: >-" + end + "  u" + end
            + "  v" + end + "d: 2";
    Node.Mapping mapping = yaml(text);
    assertThat(mapping.get("d").orElseThrow().place()).hasToString("a.yaml:9:4");
    assertThat(mapping.text("b")).contains("x\ny\n");
    assertThat(mapping.text("c")).contains("u v");
    assertThat(at(text, mapping.get("c").orElseThrow().place()))
        .isEqualTo(">-" + end + "  u" + end + "  v");
  }

  @Test
  void readsUtf16AndByteOrderMarks() {
    for (var charset :
        List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
      for (String mark : List.of("", "\uFEFF")) {
        for (String text : List.of("ab: \u00e9", "{\"ab\": \"\u00e9\"}")) {
          DocumentText read =
              DocumentReader.read(
                  "a.json", (mark + text).getBytes(charset), DocumentBounds.STANDARD);
          Node.Mapping mapping = (Node.Mapping) read.root().orElseThrow();
          assertThat(mapping.text("ab")).contains("\u00e9");
          Place place = mapping.entries().get("ab").keyPlace();
          assertThat(place.line()).isOne();
          assertThat(place.column()).isEqualTo(text.indexOf('a') + (text.startsWith("{") ? 0 : 1));
          assertThat(at(mark + text, place)).contains("ab");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "200, 200",
    "1e3, 1e3",
    "+1, 1",
    "-.5, -0.5",
    "1., 1.0",
    "0x1F, 31",
    "0o17, 15",
    "007, 7",
    "3.10, 3.10",
    "-0, -0"
  })
  void writesNumbersAsJsonDoes(String written, String json) {
    assertThat(yaml("a: " + written).get("a"))
        .contains(new Node.Scalar(Node.Scalar.Kind.NUMBER, json, Place.NONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yes", "on", "2001-01-01", "1_000", "0b1", ".inf", "12:30:45", "-", "1e", "0x"})
  void takesForTextWhatOnlyOlderVersionsOfYamlDoNot(String written) {
    assertThat(yaml("a: " + (written.equals("-") ? "'-'" : written)).text("a")).contains(written);
  }

  @Test
  void takesKeysAsTheyAreWritten() {
    assertThat(yaml("200: a\n1e3: b\non: c\n~: d\n0x10: e\n'x y': f\n").entries().keySet())
        .containsExactly("200", "1e3", "on", "~", "0x10", "x y");
  }

  @Test
  void readsAliasesAndMergeKeys() {
    Node.Mapping mapping =
        yaml("a: &a {x: 1, y: 2}\nb: *a\nc:\n  <<: *a\n  y: 3\nd:\n  <<: [*a, {x: 9, z: 4}]\n");
    assertThat(mapping.mapping("b")).isEqualTo(mapping.mapping("a"));
    assertThat(mapping.mapping("c"))
        .contains(Node.Mapping.of(Map.of("x", Node.number(1), "y", Node.number(3))));
    assertThat(mapping.mapping("d"))
        .contains(
            Node.Mapping.of(Map.of("x", Node.number(1), "y", Node.number(2), "z", Node.number(4))));
    assertThat(mapping.mapping("b").orElseThrow().place()).hasToString("a.yaml:1:4");
  }

  @Test
  void refusesAliasesThatStandInTheirValue() {
    assertThat(problems("a.yaml", "a: &a\n  b: *a\nc: *d\n"))
        .containsExactly(
            "a.yaml:2:6: The alias *a stands in the value that it refers to.",
            "a.yaml:3:4: There is no anchor &d before this alias.");
  }

  @Test
  void countsWhatAliasesExpandTo() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(9) + alias + "]\n");
    }
    assertThat(problems("a.yaml", bomb.toString()))
        .singleElement()
        .asString()
        .matches("a.yaml:[67]:.*more than the 4000000 values that may be read.*");
  }

  @Test
  void boundsDepthAlsoThroughAliases() {
    String deep = "[".repeat(150) + "]".repeat(150);
    assertThat(problems("a.yaml", "a: &a " + deep + "\nb: " + deep.replace("[]", "[*a]")))
        .containsExactly("a.yaml:2:154: Values are nested deeper than 200 levels here.");
    assertThat(problems("a.json", "[".repeat(100_000)))
        .singleElement()
        .asString()
        .contains("deeper");
    assertThat(problems("a.yaml", "- ".repeat(100_000)))
        .singleElement()
        .asString()
        .contains("deeper");
  }

  @Test
  void boundsBytes() {
    DocumentBounds small = new DocumentBounds(10, 100, 10, 1);
    assertThat(DocumentReader.read("a.yaml", new byte[11], small).problems())
        .extracting(DocumentProblem::what)
        .containsExactly("a.yaml is larger than the 10 bytes that may be read.");
  }

  @Test
  void readsJsonAsItsRfcHasIt() {
    String text = "\t{\"a\\/b\":\t\"\\ud83d\\ude00\\n\\u0000\", \"c\" : [1.5E-2 ,null,true]\r\n}\n";
    DocumentText read = read("a.json", text);
    assertThat(read.problems()).isEmpty();
    Node.Mapping mapping = (Node.Mapping) read.root().orElseThrow();
    assertThat(mapping.text("a/b")).contains("\uD83D\uDE00\n\u0000");
    assertThat(mapping.items("c").get(0).place())
        .hasToString("a.json:1:" + (text.indexOf("1.5") + 1));
    assertThat(at(text, mapping.items("c").get(2).place())).isEqualTo("true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": 1,}", "{\"a\": 1} # end", "{a: 1}", "{'a': 1}"})
  void saysWhereAJsonFileIsOnlyYaml(String text) {
    DocumentText read = read("a.json", text);
    assertThat(read.root().orElseThrow().asMapping().orElseThrow().get("a"))
        .contains(Node.number(1));
    assertThat(read.problems()).singleElement().asString().contains("Not JSON: Expected");
    assertThat(read("a.yaml", text).problems()).isEmpty();
  }

  @Test
  void reportsKeysThatStandTwice() {
    for (String text : List.of("{\"a\": 1,\n\"a\": 2}", "a: 1\na: 2\n")) {
      DocumentText read = read("a", text);
      assertThat(read.problems())
          .singleElement()
          .asString()
          .contains("a:2:1: The key 'a' stands twice");
      assertThat(read.root().orElseThrow().asMapping().orElseThrow().get("a"))
          .contains(Node.number(2));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|The file is empty.",
        "'  '|The file is empty.",
        "<html>|The file is HTML or XML, and neither YAML nor JSON.",
        "'a: b: c'|Not YAML: a ':' is not allowed here; put the text before or after it in quotes.",
        "'{\"a\": '|Not JSON: The file ends in the middle of a value.",
        "'# nothing'|Not YAML: The file holds nothing but comments.",
      })
  void saysInOneSentenceWhyAFileCannotBeRead(String text, String message) {
    assertThat(read("a", text).root()).isEmpty();
    assertThat(problems("a", text)).singleElement().asString().endsWith(message);
  }

  @Test
  void readsOnWhereCharactersAreNotAllowed() {
    byte[] latin = "a: caf\u00e9\nb: 1\n".getBytes(StandardCharsets.ISO_8859_1);
    DocumentText read = DocumentReader.read("a.yaml", latin, DocumentBounds.STANDARD);
    assertThat(read.root().orElseThrow().asMapping().orElseThrow().text("a")).contains("caf\uFFFD");
    assertThat(read.problems())
        .singleElement()
        .asString()
        .startsWith("a.yaml:1:7: The octets here");
    assertThat(problems("a.yaml", "a: \u0007x\n")).singleElement().asString().contains("U+0007");
  }
}
