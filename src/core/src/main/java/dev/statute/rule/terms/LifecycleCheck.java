package dev.statute.rule.terms;

import dev.statute.contract.Lifecycle;
import dev.statute.contract.Moment;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Stream;

/** The dates and the documentation of a lifecycle can be sent. */
final class LifecycleCheck implements Check {

  @Override
  public String family() {
    return "lifecycle";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    subject.contract().lifecycles().forEach(lifecycle -> check(lifecycle, violations));
  }

  private static void check(Lifecycle lifecycle, Violations violations) {
    Stream.of(lifecycle.deprecation(), lifecycle.sunset())
        .flatMap(Optional::stream)
        .filter(moment -> moment.instant().isEmpty())
        .forEach(moment -> violations.add(Basis.STRUCTURE, noMoment(moment)));
    String documentation = lifecycle.documentation();
    if (!documentation.isEmpty() && !isReference(documentation)) {
      violations.add(Basis.STRUCTURE, noReference(lifecycle));
    } else if (!lifecycle.isDeprecated()
        && lifecycle.sunset().isEmpty()
        && (lifecycle.stability().isEmpty() || !documentation.isEmpty())) {
      violations.add(Basis.STRUCTURE, nothing(lifecycle));
    }
  }

  private static Violation noMoment(Moment moment) {
    return Violation.at(
        moment.site(),
        "'" + moment.text() + "' is not a date",
        "It is sent in whole seconds of UTC, so it must be a date or a moment of RFC 3339.",
        moment
            .corrected()
            .<Fix>map(
                date -> new Fix.Worded("Write " + date + ".", new Fix.SetText(moment.site(), date)))
            .orElse(
                new Fix.Text(
                    "Write a date such as 2026-06-30, or a moment such as"
                        + " 2026-06-30T12:00:00Z.")));
  }

  private static Violation noReference(Lifecycle lifecycle) {
    return Violation.at(
        lifecycle.documentationSite(),
        "'" + lifecycle.documentation() + "' is not a URI reference",
        "The target of a link is a URI reference.",
        new Fix.Text(
            "Write it like https://example.org/migrate; what a URI cannot hold is"
                + " percent-encoded."));
  }

  private static Violation nothing(Lifecycle lifecycle) {
    return Violation.at(
        lifecycle.site(),
        "the lifecycle has neither a deprecation nor a sunset",
        "There is nothing to tell clients.",
        lifecycle.stability().isEmpty()
            ? new Fix.Worded(
                "Add the date of either, or remove the lifecycle.",
                new Fix.RemoveDeclaration(lifecycle.site()))
            : new Fix.Worded(
                "Add the date of either, or remove the documentation.",
                new Fix.Remove(lifecycle.documentationSite())));
  }

  private static boolean isReference(String text) {
    try {
      new URI(text);
      // Java's URIs may hold any letter.
      return text.chars().allMatch(c -> c < 0x80);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
