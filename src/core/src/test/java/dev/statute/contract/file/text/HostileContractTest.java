package dev.statute.contract.file.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.statute.contract.file.RandomContracts;
import dev.statute.testkit.Bounded;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, reading it ends in a contract or in problems, and soon. */
class HostileContractTest {

  private static final Duration BOUND = Duration.ofSeconds(30);
  private static final int ROUNDS = 1_500;

  private static final String SMALL =
      """
      contract: 1
      api: com.example.Orders
      law: {name: http.yaml, digest: "00"}
      """;

  private static final List<String> TOKENS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ": ",
          ", ",
          "- ",
          "? ",
          "\n",
          "\n  ",
          "\t",
          "\"",
          "'",
          "|",
          ">-",
          "#",
          "&a ",
          "*a",
          "!!str ",
          "%YAML 1.9\n---\n",
          "---\n",
          "<<: ",
          "~",
          "\\U99999999",
          "\"\\ud800\"",
          "\uFEFF",
          "\u0085",
          "\u2028",
          "\0",
          "\uD83D\uDE00",
          "999999999999",
          "-1",
          "@",
          "`",
          "<",
          ">",
          "?",
          "(",
          ")",
          "\r",
          "contract: 2\n",
          "type: ",
          "com.example.A");

  @Test
  void aFileOfANewerFormatIsRefusedForThatAlone() {
    assertThat(problems("contract: 2\napi: [x]\noperations: {a: 1}\n"))
        .containsExactly(
            "x.contract:1:11: written by a newer version of Statute (format 2, this one reads up to"
                + " 1); update Statute");
    assertThat(problems("contract: 999999999999999999\n")).hasSize(1);
  }

  @Test
  void aFileOfAnotherKindIsRefusedForThatAlone() {
    assertThat(problems("openapi: 3.1.0\ninfo: {title: x}\n"))
        .containsExactly("x.contract:1:1: not a contract file: the key 'contract' is missing");
    assertThat(problems(""))
        .containsExactly("x.contract:1:1: the file must be a mapping with the keys of a contract");
  }

  @Test
  void keysOfANewerVersionAreIgnoredAndListed() {
    ContractText text = read(SMALL + "flavour: {of: [what, ever]}\noperationz: {}\n");
    assertThat(text)
        .isInstanceOfSatisfying(
            ContractText.Intact.class,
            readable ->
                assertThat(readable.ignored())
                    .extracting(ContractProblem::toString)
                    .containsExactly(
                        "x.contract:4:1: the key 'flavour' is not known to this version of Statute",
                        "x.contract:5:1: the key 'operationz' is not known to this version of"
                            + " Statute; did you mean 'operations'?"));
  }

  @Test
  void duplicateKeysAreRefused() {
    assertThat(problems(SMALL + "operations:\n  get: {route: GET /}\n  get: {route: GET /}\n"))
        .containsExactly("x.contract:6:3: 'get' is a duplicate key");
  }

  @Test
  void aliasesAreRefused() {
    assertThat(problems(SMALL + "parents: &a [*a]\n"))
        .containsExactly("x.contract:4:10: anchors (&a) are not allowed");
  }

  @Test
  void namesMustNotBreakLines() {
    assertThat(problems(SMALL + "operations: {\"a\\nb\": {route: GET /}}\n"))
        .containsExactly("x.contract:4:14: a key must be one line: 'a\uFFFDb'");
    assertThat(problems(SMALL + "path: \"/\\u2028\"\n"))
        .containsExactly("x.contract:4:7: must be one line without control characters: '/\uFFFD'");
  }

  @Test
  void namesThatProgramsStumbleOverAreNames() {
    for (String name : List.of("__proto__", "constructor", "\"null\"", "\"~\"", "\"\"", "\"<<\"")) {
      assertThat(read(SMALL + "operations: {" + name + ": {route: GET /}}\n"))
          .as(name)
          .isInstanceOf(ContractText.Intact.class);
    }
  }

  @Test
  void malformedUnicodeIsRefused() {
    byte[] bytes = (SMALL + "doc: x\n").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    assertThat(ContractFileReader.read("x.contract", bytes))
        .isEqualTo(
            new ContractText.Unreadable(
                List.of(new ContractProblem("x.contract", 4, 1, "the file is not valid UTF-8"))));
  }

  @Test
  void typesMustNotBeNestedTooDeeply() {
    String deep = "a<".repeat(TypeText.MAX_DEPTH) + "a" + ">".repeat(TypeText.MAX_DEPTH);
    assertThat(TypeText.type(deep)).isEmpty();
    assertThat(TypeText.type(deep.substring(2, deep.length() - 1))).isPresent();
    assertThat(TypeText.type("a<".repeat(500_000))).isEmpty();
    assertThat(TypeText.type("a" + "[]".repeat(500_000))).isEmpty();
    assertThat(TypeText.type("@A(x=" + "(".repeat(500_000))).isEmpty();
    assertThat(TypeText.type("? extends ".repeat(100_000) + "a")).isEmpty();
  }

  @Test
  void largeFilesAreReadSoonOrRefusedSoon() {
    for (String part :
        List.of(
            "  %d: {route: GET /}\n",
            "  a%d: {x%d: 1}\n", "  a%d: 1\n", "  ? [%d]\n  : 1\n", "  \"\\u0001%d\": {}\n")) {
      StringBuilder text = new StringBuilder(SMALL).append("operations:\n");
      for (int i = 0; i < 60_000; i++) {
        text.append(part.replace("%d", String.valueOf(i)));
      }
      ContractText read = Bounded.within(BOUND, () -> read(text.toString()));
      if (read instanceof ContractText.Unreadable unreadable) {
        assertThat(unreadable.problems()).hasSizeBetween(1, ContractFileReader.MAX_PROBLEMS);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20261201})
  void eachChangeOfATextEndsInAContractOrInProblems(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    RandomContracts contracts = new RandomContracts(seed);
    byte[] bytes = {};
    for (int round = 0; round < ROUNDS; round++) {
      if (round % 10 == 0) {
        bytes = ContractWriter.write(contracts.next()).getBytes(StandardCharsets.UTF_8);
      }
      byte[] changed = bytes;
      for (int i = random.nextInt(1, 4); i > 0; i--) {
        changed = changed(changed, random);
      }
      check(changed, "seed " + seed + ", round " + round);
    }
  }

  private static byte[] changed(byte[] bytes, SplittableRandom random) {
    String token = TOKENS.get(random.nextInt(TOKENS.size()));
    return switch (random.nextInt(5)) {
      case 0 -> withByte(bytes, random);
      case 1 -> spliced(bytes, random, 0, token);
      case 2 -> spliced(bytes, random, 1 + random.nextInt(8), token);
      case 3 -> withLines(bytes, random);
      default -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    };
  }

  private static byte[] withByte(byte[] bytes, SplittableRandom random) {
    byte[] changed = bytes.clone();
    if (changed.length > 0) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    return changed;
  }

  private static byte[] spliced(byte[] bytes, SplittableRandom random, int cut, String token) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + cut);
    byte[] put = token.getBytes(StandardCharsets.UTF_8);
    byte[] changed = Arrays.copyOf(bytes, bytes.length - (to - from) + put.length);
    System.arraycopy(put, 0, changed, from, put.length);
    System.arraycopy(bytes, to, changed, from + put.length, bytes.length - to);
    return changed;
  }

  /** Drops, repeats, swaps or indents a line. */
  private static byte[] withLines(byte[] bytes, SplittableRandom random) {
    List<String> lines =
        new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
    if (lines.isEmpty()) {
      return bytes;
    }
    int a = random.nextInt(lines.size());
    int b = random.nextInt(lines.size());
    String line = lines.get(a);
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(a);
      case 1 -> lines.add(b, line);
      case 2 -> lines.set(a, lines.set(b, line));
      default -> lines.set(a, " ".repeat(random.nextInt(1, 4)) + line);
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static void check(byte[] bytes, String where) {
    ContractText text;
    try {
      text = ContractFileReader.read("x.contract", bytes);
    } catch (RuntimeException | StackOverflowError e) {
      fail(where + ":\n" + new String(bytes, StandardCharsets.UTF_8), e);
      return;
    }
    if (text instanceof ContractText.Intact readable) {
      String written = ContractWriter.write(readable.contract());
      assertThat(read(written)).as(where + "\n" + written).isInstanceOf(ContractText.Intact.class);
      checkPlaced(readable.ignored(), where);
    } else if (text instanceof ContractText.Unreadable unreadable) {
      assertThat(unreadable.problems()).as(where).isNotEmpty();
      checkPlaced(unreadable.problems(), where);
    }
  }

  private static void checkPlaced(List<ContractProblem> problems, String where) {
    for (ContractProblem problem : problems) {
      assertThat(problem.line()).as(where).isPositive();
      assertThat(problem.column()).as(where).isPositive();
      assertThat(problem.message())
          .as(where)
          .isNotBlank()
          .doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}]");
    }
  }

  private static ContractText read(String text) {
    return ContractFileReader.read("x.contract", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> problems(String text) {
    return read(text) instanceof ContractText.Unreadable unreadable
        ? unreadable.problems().stream().map(ContractProblem::toString).toList()
        : List.of();
  }
}
