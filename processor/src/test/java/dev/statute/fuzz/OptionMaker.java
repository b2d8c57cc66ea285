package dev.statute.fuzz;

import dev.statute.check.JavaRules;
import dev.statute.rule.RuleInfo;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Makes options, valid ones and others. */
final class OptionMaker {

  private OptionMaker() {}

  static List<String> some(Dice dice) {
    TreeMap<String, String> options = new TreeMap<>();
    IntStream.range(0, 1 + dice.below(5)).forEach(i -> options.put(name(dice), value(dice)));
    return options.entrySet().stream()
        .map(option -> "-A" + option.getKey() + option.getValue())
        .toList();
  }

  /** Leaves of the rules that must be reported those that no option speaks of. */
  static boolean isUntouched(String rule, List<String> options) {
    String name = rule.replace('-', '_');
    return options.stream().noneMatch(option -> option.contains(name));
  }

  private static String name(Dice dice) {
    return switch (dice.below(8)) {
      case 0 -> "statute.profile";
      case 1 -> "statute.report";
      case 2 ->
          dice.of("statute.rule", "statute.rules.x", "statute.profil", "statute.rule.nothing");
      case 3 -> dice.of("statute.rule.method_status.x", "statute.RULE.x", "statutes.x", "other.x");
      default -> {
        List<String> ids = JavaRules.catalogue().rules().stream().map(RuleInfo::id).toList();
        yield "statute.rule." + dice.of(ids).replace('-', '_');
      }
    };
  }

  private static String value(Dice dice) {
    return switch (dice.below(6)) {
      case 0 -> "";
      case 1 -> "=";
      case 2 -> "=" + dice.of("strict", "rfc", "sarif", "markdown");
      case 3 -> "=" + dice.of("OFF", "of", "x y", "*/", "${x}", "\"", "\u202e");
      default -> "=" + dice.of("off", "note", "warn", "error");
    };
  }
}
