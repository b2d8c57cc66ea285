package dev.statute.law.company;

import dev.statute.law.Clause;
import dev.statute.law.Policy.Changes;
import dev.statute.law.Policy.GracePeriod;
import dev.statute.law.Word;
import dev.statute.law.yaml.Mapping;
import dev.statute.law.yaml.Problems;
import dev.statute.law.yaml.ScalarReader;
import dev.statute.text.Printable;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what a policy demands of changes: {@code promise: [running, wire]}. */
final class ChangePolicyReader {

  /** Whom a promise can speak of. */
  private enum Promised implements Word {
    CALLERS,
    IMPLEMENTERS,
    RUNNING,
    WIRE
  }

  /** For what a policy can demand that the major version is raised. */
  private enum MajorVersion implements Word {
    REQUIRED
  }

  private static final String PROMISE = "promise";
  private static final String GRACE_PERIOD = "grace-period";
  private static final String MAJOR_VERSION = "major-version";

  /** Periods of ISO 8601 that are longer than nothing, and days. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?=.*[1-9])(P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,4}D)?"
              + "|[0-9]{1,4}d)");

  private final Problems problems;
  private final ScalarReader scalars;
  private final ReasonReader reasons;

  ChangePolicyReader(Problems problems) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.reasons = new ReasonReader(problems);
  }

  /** Returns what the section of a policy says. */
  Changes read(Mapping policy) {
    List<String> promise =
        policy.read(policy.filledList(PROMISE), node -> scalars.word(node, Promised.class)).stream()
            .map(Word::word)
            .distinct()
            .toList();
    Optional<GracePeriod> grace =
        policy
            .optional(GRACE_PERIOD)
            .map(node -> period(node, reasons.line(policy.key(GRACE_PERIOD))));
    Optional<Clause> major =
        policy
            .optional(MAJOR_VERSION)
            .map(node -> scalars.word(node, MajorVersion.class))
            .map(word -> reasons.line(policy.key(MAJOR_VERSION)));
    return new Changes(promise, grace, major);
  }

  private @Nullable GracePeriod period(Node node, Clause clause) {
    String text = scalars.raw(node);
    if (text == null) {
      return null;
    }
    if (!PERIOD.matcher(text).matches()) {
      problems.add(node, "must be a period such as P180D or 180d, not " + Printable.quoted(text));
      return null;
    }
    Period period =
        text.endsWith("d")
            ? Period.ofDays(Integer.parseInt(text.substring(0, text.length() - 1)))
            : Period.parse(text);
    return new GracePeriod(period, text, clause);
  }
}
