package dev.statute.dialect;

import dev.statute.dialect.Phrases.Phrase;
import dev.statute.rule.Basis;
import dev.statute.rule.Fix;
import dev.statute.rule.Words;
import java.util.List;

/** Words edits of what an interface says of its server and of rules, and advice. */
final class ControlPhrases {

  private static final String REASON = "reason = \"clients of 2014 rely on it\"";

  private ControlPhrases() {}

  static List<Phrase> all() {
    return List.of(
        Phrase.of(
            Fix.SetRole.class,
            fix -> "Add " + roles(fix) + " to @Api",
            fix -> "Write " + roles(fix) + " in @Api"),
        Phrase.of(
            Fix.Secure.class,
            fix ->
                "Declare one, such as @SecurityScheme(name = \"staff\", type = SchemeType.BEARER),"
                    + " and add @Secured(\"staff\")"),
        Phrase.of(Fix.GiveReason.class, fix -> "Say why, such as " + REASON),
        Phrase.of(Fix.Deviate.class, ControlPhrases::lifting),
        Phrase.of(Fix.Text.class, fix -> withoutStop(fix.sentence())),
        Phrase.of(Fix.Worded.class, fix -> withoutStop(fix.sentence())));
  }

  private static String lifting(Fix.Deviate fix) {
    String rule = "(rule = \"" + fix.rule().id() + "\", ";
    return fix.rule().basis() == Basis.COMPATIBILITY
        ? "Approve it: @Breaks" + rule + "reason = \"nobody relies on it any more\")"
        : "Write @Deviates" + rule + REASON + ")";
  }

  private static String roles(Fix.SetRole fix) {
    return Words.or(fix.roles().stream().map(role -> "role = Role." + role.name()).toList());
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
