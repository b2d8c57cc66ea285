package dev.statute.rule.message.catalogue;

import dev.statute.rule.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the page of a rule is made of, beside what the rule says of itself.
 *
 * @param rule the rule
 * @param words what clauses say, by clause
 * @param explanation what the rule looks at, and what it leaves alone
 * @param contract the contract that exchanges are compared with; empty for none
 * @param bad exchanges of which the last one violates it
 * @param message what is said of it
 * @param good the same exchanges as they should be
 * @param also another rule that they cannot but violate, too; empty for none
 */
record MessageRuleExample(
    RuleInfo rule,
    Map<String, String> words,
    String explanation,
    String contract,
    String bad,
    String message,
    String good,
    String also) {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/rules");

  /** Returns the example of each rule that has one. */
  static Stream<MessageRuleExample> all(List<RuleInfo> rules) {
    return rules.stream().filter(rule -> Files.exists(file(rule))).map(MessageRuleExample::of);
  }

  static boolean exists(RuleInfo rule) {
    return Files.exists(file(rule));
  }

  private static Path file(RuleInfo rule) {
    return FOLDER.resolve(rule.id() + ".yaml");
  }

  private static MessageRuleExample of(RuleInfo rule) {
    try {
      Object loaded =
          new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file(rule)));
      Map<?, ?> file = (Map<?, ?>) loaded;
      Map<String, String> words = new LinkedHashMap<>();
      if (file.get("words") instanceof Map<?, ?> map) {
        map.forEach((clause, text) -> words.put((String) clause, ((String) text).strip()));
      }
      return new MessageRuleExample(
          rule,
          words,
          text(file, "explanation"),
          file.containsKey("contract") ? text(file, "contract") : "",
          text(file, "bad"),
          text(file, "message"),
          text(file, "good"),
          file.containsKey("also") ? text(file, "also") : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Map<?, ?> file, String key) {
    if (file.get(key) instanceof String text) {
      return text.strip();
    }
    throw new IllegalArgumentException("the example has no " + key);
  }

  @Override
  public String toString() {
    return rule.id();
  }
}
