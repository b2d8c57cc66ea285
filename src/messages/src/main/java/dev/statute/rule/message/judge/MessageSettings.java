package dev.statute.rule.message.judge;

import dev.statute.law.Role;
import dev.statute.rule.Profile;
import dev.statute.rule.Severity;
import java.util.Map;

/**
 * How messages are judged.
 *
 * @param profile decides how bad violations of rules are
 * @param severities the severities of single rules, by id
 * @param role what servers are
 */
public record MessageSettings(Profile profile, Map<String, Severity> severities, Role role) {

  /** Copies the severities. */
  public MessageSettings {
    severities = Map.copyOf(severities);
  }

  /** Judges origin servers, each rule as its clause weighs. */
  public static MessageSettings standard() {
    return new MessageSettings(Profile.RFC, Map.of(), Role.ORIGIN);
  }
}
