package dev.statute.law.yaml;

import static dev.statute.law.LawFiles.SMALL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.LawFiles;
import dev.statute.testkit.Bounded;
import dev.statute.text.Excerpt;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Malformed, huge and malicious files end in one problem, quickly, and in nothing else. */
class HostileLawTest {

  private static final Duration BOUND = Duration.ofSeconds(20);
  private static final int AFTER_SMALL = (int) SMALL.lines().count() + 1;
  private static final String NO_MAPPING = "the file must be a mapping with the keys of a law";
  private static final String TOO_DEEP = "nested deeper than 32 levels";
  private static final String TOO_LONG = "longer than 10000 characters";
  private static final String SECOND = "a second document is not allowed";

  @BeforeAll
  static void warmUp() {
    LawFiles.standard();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"foreign", "deep", "large", "malformed"})
  void endsInOneProblem(String name, byte[] bytes, int line, int column, String message) {
    assertThat(quickly(bytes).problems())
        .containsExactly(new LawProblem(LawFiles.NAME, line, column, message));
  }

  @Test
  void aLongLineIsCutQuicklyAtEachOfItsProblems() {
    int[] line = Excerpt.lines("x".repeat(1 << 20)).get(0);
    Excerpt last =
        Bounded.within(
            BOUND,
            () ->
                IntStream.rangeClosed(1, 100_000)
                    .mapToObj(problem -> Excerpt.of(line, 10 * problem))
                    .reduce((before, after) -> after)
                    .orElseThrow());
    assertThat(last).isEqualTo(new Excerpt("x".repeat(100), " ".repeat(60) + "^"));
  }

  private static LawResult quickly(byte[] bytes) {
    return Bounded.within(BOUND, () -> LawReader.read(LawFiles.NAME, bytes));
  }

  private static Arguments file(String name, String text, int line, int column, String message) {
    return Arguments.of(name, text.getBytes(StandardCharsets.UTF_8), line, column, message);
  }

  private static Stream<Arguments> foreign() {
    String bomb =
        IntStream.range(1, 30)
            .mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n")
            .collect(Collectors.joining());
    return Stream.of(
        file("alias bomb", "a0: &a0 [x, x]\n" + bomb, 1, 5, "anchors (&a0) are not allowed"),
        file("recursive alias", "&a [*a]", 1, 1, "anchors (&a) are not allowed"),
        file("alias", "codes: {}\nclasses: *b\n", 2, 10, "aliases (*b) are not allowed"),
        file("anchor of a key", "&k codes: {}\n", 1, 1, "anchors (&k) are not allowed"),
        file(
            "anchor with a line separator",
            "a: &x\u2028y z\n",
            1,
            4,
            "anchors (&x\uFFFDy) are not allowed"),
        file(
            "long anchor",
            "&" + "a".repeat(1_000_000) + " x",
            1,
            1,
            "anchors (&" + "a".repeat(60) + "…) are not allowed"),
        file(
            "Java tag",
            "codes: !!java.lang.Runtime {}\n",
            1,
            8,
            "tags (tag:yaml.org,2002:java.lang.Runtime) are not allowed"),
        file(
            "Java tag of a scalar",
            "codes:\n  from: !!java.net.URL http://example.org/\n",
            2,
            9,
            "tags (tag:yaml.org,2002:java.net.URL) are not allowed"),
        file(
            "standard tag",
            "codes: !!str 1\n",
            1,
            8,
            "tags (tag:yaml.org,2002:str) are not allowed"),
        file("local tag", "codes: !mine [1]\n", 1, 8, "tags (!mine) are not allowed"),
        file("merge key", "codes:\n  <<: {from: 1}\n", 2, 3, "merge keys (<<) are not allowed"),
        file("second document", SMALL + "---\na: b\n", AFTER_SMALL, 1, SECOND),
        file("many documents", "---\n".repeat(250_000), 2, 1, SECOND));
  }

  private static Stream<Arguments> deep() {
    return Stream.of(
        file("deep flow lists", "[".repeat(20_000) + "]".repeat(20_000), 1, 33, TOO_DEEP),
        file("unclosed flow lists", "[".repeat(1_000_000), 1, 33, TOO_DEEP),
        file("deep flow mappings", "{a: ".repeat(20_000) + "}".repeat(20_000), 1, 129, TOO_DEEP),
        file("deep block lists", "- ".repeat(2_000) + "x\n", 1, 65, TOO_DEEP),
        file("deep block mappings", deepMappings(1_000), 33, 33, TOO_DEEP),
        file("deep complex keys", "? ".repeat(2_000) + "x\n", 1, 65, TOO_DEEP));
  }

  private static String deepMappings(int levels) {
    return IntStream.range(0, levels)
        .mapToObj(level -> " ".repeat(level) + "a:\n")
        .collect(Collectors.joining());
  }

  private static Stream<Arguments> large() {
    String tooLarge = "the file is larger than 1048576 bytes";
    return Stream.of(
        file("scalar of 4 MB", "a: " + "x".repeat(4_000_000), 1, 1, tooLarge),
        file("one byte too many", "#".repeat(1_048_577), 1, 1, tooLarge),
        file("comment of 1 MiB", "#".repeat(1_048_576), 1, 1, NO_MAPPING),
        file("scalar of almost 1 MiB", "a: " + "x".repeat(1_000_000), 1, 4, TOO_LONG),
        file("key of almost 1 MiB", "{" + "x".repeat(1_000_000) + ": 1}", 1, 2, TOO_LONG),
        file("block scalar", "a: |\n" + " x\n".repeat(300_000), 1, 4, TOO_LONG),
        file("many empty mappings", "[" + "{},".repeat(300_000), 1, 299_999, tooMany()),
        file("many scalars", "a: [" + "x,".repeat(200_000) + "]", 1, 200_001 - 2, tooMany()));
  }

  private static String tooMany() {
    return "more than 100000 values";
  }

  private static Stream<Arguments> malformed() {
    return Stream.of(
        file("empty", "", 1, 1, NO_MAPPING),
        file("only a byte order mark", "\uFEFF", 1, 1, NO_MAPPING),
        file("only a comment", "# nothing\n", 1, 1, NO_MAPPING),
        file("only line feeds", "\n".repeat(1_000_000), 1, 1, NO_MAPPING),
        file("list", "- codes\n", 1, 1, NO_MAPPING),
        file("scalar", "codes", 1, 1, NO_MAPPING),
        file(
            "tab",
            "codes:\n\tfrom: 100\n",
            2,
            1,
            "not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use"
                + " \\t(TAB) for indentation)"),
        file("NUL", "codes:\n  a: \0x\n", 2, 6, "not YAML: the character U+0000 is not allowed"),
        file(
            "NUL after a lone CR",
            "a: 1\rb: \0",
            2,
            4,
            "not YAML: the character U+0000 is not allowed"),
        file(
            "NUL after an emoji",
            "\uD83D\uDE00\0",
            1,
            2,
            "not YAML: the character U+0000 is not allowed"),
        file(
            "DEL",
            "a: 1\nb: \u007F\n",
            2,
            4,
            "not YAML: DEL character (0x7F) is not allowed in plain scalars"),
        file(
            "escape beyond all numbers",
            "a: \"\\U99999999\"",
            1,
            2,
            "not YAML: found an invalid escape after this"),
        file("unclosed quote", "a: \"x\n", 2, 1, "not YAML: found unexpected end of stream"),
        Arguments.of(
            "invalid byte",
            new byte[] {'a', ':', '\n', ' ', 'b', ':', ' ', (byte) 0xFF, '\n'},
            2,
            1,
            "the file is not valid UTF-8"),
        Arguments.of(
            "overlong form",
            new byte[] {'a', ':', ' ', (byte) 0xC0, (byte) 0x80},
            1,
            1,
            "the file is not valid UTF-8"),
        Arguments.of(
            "cut sequence",
            new byte[] {'a', ':', ' ', '1', '\n', '\n', (byte) 0xE2, (byte) 0x82},
            3,
            1,
            "the file is not valid UTF-8"),
        Arguments.of(
            "UTF-16",
            "a: b".getBytes(StandardCharsets.UTF_16),
            1,
            1,
            "the file is not valid UTF-8"));
  }

  @Test
  void acceptsAByteOrderMarkAndCrLf() {
    byte[] marked = ("\uFEFF" + SMALL).getBytes(StandardCharsets.UTF_8);
    byte[] crLf = SMALL.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    assertThat(quickly(marked).problems()).isEmpty();
    assertThat(quickly(crLf).problems()).isEmpty();
    assertThat(quickly(crLf).law().orElseThrow().statuses())
        .containsExactlyElementsOf(LawFiles.read(SMALL).law().orElseThrow().statuses());
  }

  @Test
  void countsLinesAlikeWithCrLf() {
    String text = SMALL.replace("phrase: Bad Request", "phrase: ''");
    assertThat(LawFiles.read(text.replace("\n", "\r\n")).problems())
        .isEqualTo(LawFiles.read(text).problems());
  }

  @Test
  void reportsAHugeNumberOfProblems() {
    String keys =
        IntStream.range(0, 45_000)
            .mapToObj(i -> "zzzzzz" + i + ": 1\n")
            .collect(Collectors.joining());
    LawResult result = quickly((SMALL + keys).getBytes(StandardCharsets.UTF_8));
    assertThat(result.problems())
        .hasSize(45_000)
        .last()
        .isEqualTo(
            new LawProblem(LawFiles.NAME, AFTER_SMALL + 44_999, 1, "unknown key 'zzzzzz44999'"));
  }

  @Test
  void looksNotForTheNearestOfEachOfManyUndefinedNames() {
    String undefined =
        IntStream.range(0, 40_000).mapToObj(i -> "qq" + i).collect(Collectors.joining(","));
    String defined =
        IntStream.range(0, 25_000)
            .mapToObj(i -> "  zz" + i + ": 1\n")
            .collect(Collectors.joining());
    String text =
        SMALL
            .replace("methods: [CONNECT]", "methods: [" + undefined + "]")
            .replace("methods:\n", "methods:\n" + defined);
    LawResult result = quickly(text.getBytes(StandardCharsets.UTF_8));
    assertThat(result.problems()).hasSize(65_000);
  }

  @Test
  void readsManyFieldsInTime() {
    String fields =
        IntStream.range(0, 6_000)
            .mapToObj(i -> "  F" + i + ": {type: text, list: true, in: request, rfc: 1}\n")
            .collect(Collectors.joining());
    String text = SMALL.replace("headers:\n", "headers:\n" + fields);
    LawResult result = quickly(text.getBytes(StandardCharsets.UTF_8));
    assertThat(result.law().orElseThrow().fields()).hasSize(6_003);
  }
}
