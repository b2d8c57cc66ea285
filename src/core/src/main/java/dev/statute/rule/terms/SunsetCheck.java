package dev.statute.rule.terms;

import dev.statute.contract.Lifecycle;
import dev.statute.contract.Moment;
import dev.statute.law.Ground;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.time.Instant;
import java.util.Optional;

/** Nothing becomes unavailable before it is deprecated. */
final class SunsetCheck implements Check {

  @Override
  public String family() {
    return "sunset";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    Ground ground = subject.law().general().sunset();
    for (Lifecycle lifecycle : subject.contract().lifecycles()) {
      Optional<Instant> deprecation = lifecycle.deprecation().flatMap(Moment::instant);
      Optional<Instant> sunset = lifecycle.sunset().flatMap(Moment::instant);
      if (deprecation.isPresent()
          && sunset.isPresent()
          && sunset.get().isBefore(deprecation.get())) {
        violations.add(ground, violation(lifecycle, ground));
      }
    }
  }

  private static Violation violation(Lifecycle lifecycle, Ground ground) {
    Moment sunset = lifecycle.sunset().orElseThrow();
    return Violation.at(
        sunset.site(),
        "the sunset "
            + sunset.text()
            + " is before the deprecation "
            + lifecycle.deprecation().orElseThrow().text(),
        ground.clause() + ": Sunset must not be earlier than Deprecation.",
        new Fix.Text("Write a sunset at or after the deprecation, or deprecate it earlier."));
  }
}
