package dev.statute.law.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.statute.law.LawFiles;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a spec file, reading it ends in a law or in problems. */
class LawFuzzTest {

  private static final int ROUNDS = 750;
  private static final int STANDARD_ROUNDS = 30;

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
          "!",
          "%YAML 1.9\n---\n",
          "%TAG ! x:\n",
          "---\n",
          "...\n",
          "<<: ",
          "~",
          "null",
          "\\U99999999",
          "\"\\ud800\"",
          "\uFEFF",
          "\u0085",
          "\u2028",
          "\0",
          "\u007F",
          "\uD83D\uDE00",
          "999999999999",
          "-1",
          "1e9",
          "0x1",
          "true",
          "any",
          "RFC 9110 ",
          "draft-",
          "https://",
          "GET",
          "Allow",
          "must: ",
          "rfc: ",
          "@",
          "`",
          "\r");

  private final byte[] standard = LawFiles.standardText().getBytes(StandardCharsets.UTF_8);
  private final byte[] small = LawFiles.SMALL.getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261124})
  void neverThrowsAndPlacesEachProblem(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = round < STANDARD_ROUNDS ? standard : small;
      for (int i = random.nextInt(1, 4); i > 0; i--) {
        bytes = mutated(bytes, random);
      }
      check(bytes, "seed " + seed + ", round " + round);
    }
  }

  private static byte[] mutated(byte[] bytes, SplittableRandom random) {
    return switch (random.nextInt(6)) {
      case 0 -> withByte(bytes, random);
      case 1 -> spliced(bytes, random, 0, TOKENS.get(random.nextInt(TOKENS.size())));
      case 2 ->
          spliced(bytes, random, 1 + random.nextInt(8), TOKENS.get(random.nextInt(TOKENS.size())));
      case 3 -> spliced(bytes, random, 1 + random.nextInt(40), "");
      case 4 -> withLines(bytes, random);
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

  private static byte[] spliced(byte[] bytes, SplittableRandom random, int cut, String text) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + cut);
    byte[] put = text.getBytes(StandardCharsets.UTF_8);
    byte[] changed = Arrays.copyOf(bytes, bytes.length - (to - from) + put.length);
    System.arraycopy(put, 0, changed, from, put.length);
    System.arraycopy(bytes, to, changed, from + put.length, bytes.length - to);
    return changed;
  }

  /** Drops, repeats, swaps or indents a line. */
  private static byte[] withLines(byte[] bytes, SplittableRandom random) {
    List<String> lines =
        new String(bytes, StandardCharsets.UTF_8).lines().collect(Collectors.toList());
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
    LawResult result;
    try {
      result = LawReader.read(LawFiles.NAME, bytes);
    } catch (RuntimeException | StackOverflowError e) {
      fail(where + ":\n" + new String(bytes, StandardCharsets.UTF_8), e);
      return;
    }
    assertThat(result.law().isPresent()).as(where).isEqualTo(result.problems().isEmpty());
    for (LawProblem problem : result.problems()) {
      assertThat(problem.line()).as(where).isPositive();
      assertThat(problem.column()).as(where).isPositive();
      assertThat(problem.message())
          .as(where)
          .isNotBlank()
          .doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}]");
    }
  }
}
