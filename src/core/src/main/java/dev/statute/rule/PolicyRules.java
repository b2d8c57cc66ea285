package dev.statute.rule;

import dev.statute.law.company.RuleBook;
import dev.statute.text.Nearest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells which severities a policy can set: it can make HTTP stricter, and break none of it. */
public final class PolicyRules implements RuleBook {

  private final Catalogue catalogue;

  /** Knows the rules of a catalogue. */
  public PolicyRules(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Optional<String> objection(String rule, String severity) {
    Optional<RuleInfo> info = catalogue.rule(rule);
    if (info.isEmpty()) {
      return Optional.of("there is no such rule" + Nearest.hint(rule, catalogue.ids()));
    }
    Optional<Severity> found = severity(severity);
    if (found.isEmpty()) {
      return Optional.of("the severity of " + rule + " must be error, warn, note or off");
    }
    return switch (info.get().basis()) {
      case STRUCTURE, REQUIREMENT ->
          found
              .filter(s -> s != Severity.ERROR)
              .map(s -> "a policy cannot weaken a MUST: " + rule + " stays an error");
      default -> Optional.empty();
    };
  }

  /** Returns the severity that a word stands for. */
  static Optional<Severity> severity(String word) {
    return Stream.of(Severity.values())
        .filter(severity -> severity.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}
