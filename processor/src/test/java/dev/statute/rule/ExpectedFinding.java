package dev.statute.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule must find in a case.
 *
 * @param mark the mark of its place in the code, empty if the case does not say
 * @param line the rule and what is wrong
 * @param fix how to mend it, empty if the case does not say
 */
record ExpectedFinding(String mark, String line, String fix) {

  /** Reads the findings of a case. */
  static List<ExpectedFinding> read(String text) {
    List<ExpectedFinding> findings = new ArrayList<>();
    for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
      if (line.startsWith("  ")) {
        ExpectedFinding last = findings.remove(findings.size() - 1);
        findings.add(new ExpectedFinding(last.mark, last.line, line.strip()));
      } else {
        boolean marked = line.matches("[①-⑳] .*");
        findings.add(
            new ExpectedFinding(
                marked ? line.substring(0, 1) : "", marked ? line.substring(2) : line, ""));
      }
    }
    return findings;
  }
}
