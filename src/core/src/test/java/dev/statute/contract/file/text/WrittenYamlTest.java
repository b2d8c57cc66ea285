package dev.statute.contract.file.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.file.RandomContracts;
import dev.statute.law.yaml.Problems;
import dev.statute.law.yaml.YamlDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What is read the fast way is what the library reads, at the same places. */
class WrittenYamlTest {

  private static final int ROUNDS = 1_500;

  private static final List<String> TOKENS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ": ",
          ":",
          ", ",
          ",",
          "- ",
          "? ",
          "\n",
          "\n  ",
          "\n\n",
          "  ",
          " ",
          "\t",
          "\"",
          "'",
          "|",
          "|-\n",
          ">-",
          "#",
          " #",
          "&a ",
          "*a",
          "!!str ",
          "---\n",
          "...\n",
          "~",
          "null",
          "true",
          "0",
          "017",
          "1.5",
          "-1",
          "\\",
          "\\x41",
          "\\u0041",
          "\\ud800",
          "\\U0001F600",
          "\\e",
          "\uFEFF",
          "\u0085",
          "\u2028",
          "\0",
          "\uD83D\uDE00",
          "\r",
          "a",
          "é",
          "a: b\n");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 20261201})
  void agreesWithTheLibraryOnEachText(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    RandomContracts contracts = new RandomContracts(seed);
    String text = "";
    int accepted = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String changed;
      if (round % 10 == 0) {
        text = ContractWriter.write(contracts.next());
        changed = text;
      } else {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(4));
        String token = TOKENS.get(random.nextInt(TOKENS.size()));
        changed = text.substring(0, from) + token + text.substring(to);
      }
      accepted += check(changed, "seed " + seed + ", round " + round) ? 1 : 0;
    }
    assertThat(accepted).isGreaterThan(ROUNDS / 5);
  }

  /** Tells whether the text was read the fast way. */
  private static boolean check(String text, String where) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Optional<MappingNode> fast = WrittenYaml.read("x", bytes);
    if (fast.isPresent()) {
      Problems problems = new Problems("x");
      Optional<MappingNode> slow =
          new YamlDocument("x", problems, ContractFileReader.BOUNDS, "a contract").load(bytes);
      assertThat(problems.sorted()).as(where + "\n" + text).isEmpty();
      assertThat(shown(fast.get())).as(where + "\n" + text).isEqualTo(shown(slow.orElseThrow()));
    }
    return fast.isPresent();
  }

  private static String shown(Node node) {
    String place =
        node.getStartMark().map(mark -> mark.getLine() + ":" + mark.getColumn()).orElse("?")
            + node.getTag().getValue();
    if (node instanceof MappingNode mapping) {
      return mapping.getValue().stream()
          .map(tuple -> shown(tuple.getKeyNode()) + "=" + shown(tuple.getValueNode()))
          .collect(Collectors.joining(",", place + "{", "}"));
    }
    return node instanceof SequenceNode sequence
        ? sequence.getValue().stream()
            .map(WrittenYamlTest::shown)
            .collect(Collectors.joining(",", place + "[", "]"))
        : place + "<" + ((ScalarNode) node).getValue() + ">";
  }

  @ParameterizedTest
  @ValueSource(longs = {20261201})
  void readsWhatIsWritten(long seed) {
    RandomContracts contracts = new RandomContracts(seed);
    int fast = 0;
    for (int round = 0; round < 500; round++) {
      byte[] bytes = ContractWriter.write(contracts.next()).getBytes(StandardCharsets.UTF_8);
      fast += WrittenYaml.read("x", bytes).isPresent() ? 1 : 0;
    }
    assertThat(fast).isEqualTo(500);
  }
}
