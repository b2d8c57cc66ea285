package dev.statute.fuzz;

import dev.statute.check.JavaRules;
import dev.statute.rule.RuleInfo;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes deviations and suppressions. */
final class ControlMaker {

  private static final List<String> IDS =
      JavaRules.catalogue().rules().stream().map(RuleInfo::id).toList();
  private static final List<String> BANS =
      List.of("method-status", "unusable-status", "interim-status");

  /**
   * Annotations.
   *
   * @param text what stands in the code
   * @param lifted the rules that may be lifted by it
   */
  record Control(String text, Set<String> lifted) {

    static final Control NONE = new Control("", Set.of());
  }

  private final Dice dice;
  private final Style style;

  ControlMaker(Dice dice, Style style) {
    this.dice = dice;
    this.style = style;
  }

  /** Makes annotations for an interface or a method. */
  Control any() {
    if (dice.chance(75)) {
      return Control.NONE;
    }
    Set<String> lifted = new LinkedHashSet<>();
    List<String> deviations = new ArrayList<>();
    for (int i = dice.few(3); i > 0; i--) {
      String rule = rule();
      lifted.add(rule);
      deviations.add(
          "@"
              + style.statute()
              + "Deviates(rule = "
              + HostileText.literal(rule, dice)
              + ", reason = "
              + reason()
              + ")");
    }
    String text =
        deviations.size() > 1 && dice.chance(10)
            ? "@" + style.statute() + "Deviates.List({" + String.join(", ", deviations) + "})\n"
            : String.join("\n", deviations) + "\n";
    return new Control(text + (dice.chance(50) ? suppressions() : ""), lifted);
  }

  /** Makes an annotation that silences rules. */
  String suppressions() {
    List<String> values = new ArrayList<>();
    for (int i = dice.few(3); i >= 0; i--) {
      values.add(HostileText.literal(dice.chance(80) ? "statute:" + rule() : "all", dice));
    }
    String list = values.size() == 1 ? values.get(0) : "{" + String.join(", ", values) + "}";
    return "@java.lang.SuppressWarnings(" + list + ")\n";
  }

  private String rule() {
    int kind = dice.below(10);
    return kind < 3 ? dice.of(BANS) : kind < 8 ? dice.of(IDS) : HostileText.text(dice);
  }

  private String reason() {
    return switch (dice.below(6)) {
      case 0 -> "shared.Strings.WHY";
      case 1 -> "shared.Strings.WHY + " + HostileText.literal(HostileText.text(dice), dice);
      case 2 -> HostileText.literal(HostileText.text(dice), dice);
      default -> "\"clients rely on it\"";
    };
  }
}
