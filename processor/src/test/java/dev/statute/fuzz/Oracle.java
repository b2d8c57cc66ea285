package dev.statute.fuzz;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.Reported;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/** Tells what is wrong with what came of a compilation. */
final class Oracle {

  private static final Pattern OURS =
      Pattern.compile("(?s)\\[[a-z-]+\\] .*|\\S+ has further findings: \\d.*");
  private static final Pattern CRASH =
      Pattern.compile("\\[internal\\]|\\n\\s*at [\\w.]+\\(|(?i:internal compiler error)");

  private final String compiler;
  private final CompilationResult result;
  private final List<String> complaints = new ArrayList<>();

  Oracle(CompilationResult result, String compiler) {
    this.result = result;
    this.compiler = compiler;
  }

  /** Returns what is wrong with a compilation of any sources. */
  List<String> complaints() {
    Set<Reported> seen = new HashSet<>();
    for (Reported reported : result.problems()) {
      if (CRASH.matcher(reported.text()).find() && !isHostile(reported)) {
        complain("crash", reported);
      }
      if (isOurs(reported)) {
        // Where a record is ECJ does not know, so that messages about several have one place.
        if (!seen.add(reported) && !reported.file().isEmpty()) {
          complain("duplicate", reported);
        }
        if (reported.text().lines().count() != 3) {
          complain("no three lines", reported);
        }
      }
    }
    boolean failed = result.problems().stream().anyMatch(Oracle::isError);
    if (failed == result.succeeded()) {
      complaints.add(compiler + ": errors " + failed + ", success " + result.succeeded());
    }
    return complaints;
  }

  /** Returns what is wrong with one of sources that break nothing but our rules. */
  List<String> complaintsOfSound(List<Unit> units) {
    complaints();
    for (Reported reported : result.problems()) {
      if (isError(reported) && !isOurs(reported)) {
        complain("compiler error", reported);
      }
    }
    for (Unit unit : units) {
      unit.expected().forEach(this::checkExpected);
    }
    return complaints;
  }

  private void checkExpected(String file, Set<String> rules) {
    List<String> errors =
        result.problems().stream()
            .filter(reported -> isError(reported) && reported.file().equals(file))
            .map(Reported::text)
            .toList();
    // Of very many findings in one interface the last are counted only.
    boolean cut = errors.stream().anyMatch(text -> text.contains(" has further findings: "));
    for (String rule : rules) {
      if (!cut && errors.stream().noneMatch(text -> text.startsWith("[" + rule + "] "))) {
        complaints.add(compiler + " " + file + ": no error [" + rule + "]");
      }
    }
  }

  /** Returns our messages, each with how often it comes in its file, but for some texts. */
  static Map<String, Integer> ours(CompilationResult result, Set<String> without) {
    Map<String, Integer> ours = new TreeMap<>();
    result.problems().stream()
        .filter(Oracle::isOurs)
        .filter(reported -> !without.contains(reported.text()))
        .map(reported -> reported.kind() + " " + reported.file() + ": " + reported.text())
        .forEach(text -> ours.merge(text, 1, Integer::sum));
    return ours;
  }

  static boolean isOurs(Reported reported) {
    return OURS.matcher(reported.text()).matches();
  }

  static boolean isError(Reported reported) {
    return reported.kind() == Diagnostic.Kind.ERROR;
  }

  /** A crash says so in its first words, and what is hostile says it later. */
  private static boolean isHostile(Reported reported) {
    return isOurs(reported) && !reported.text().startsWith("[internal]");
  }

  private void complain(String what, Reported reported) {
    complaints.add(compiler + " " + what + ": " + reported);
  }
}
