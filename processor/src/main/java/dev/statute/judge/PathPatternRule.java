package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.Operation;
import dev.statute.api.Parameter;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.Site;
import dev.statute.rule.Basis;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** No path has a wildcard, or a variable as others write it: here, both are literal text. */
final class PathPatternRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          Basis.DOUBT.id("path-syntax"),
          Basis.DOUBT,
          "a path has no wildcard, and no variable but those in braces");

  /** A segment that begins or ends with an asterisk, or that is a colon and a name. */
  private static final Pattern PATTERN =
      Pattern.compile("(?<=/)(?:\\*[^/]*|[^/]*\\*|:([A-Za-z_][A-Za-z0-9_]*))(?=/|\\z)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    check(api.path(), api.pathPlace(), api.operations(), violations);
    for (Operation operation : api.operations()) {
      check(operation.path(), operation.pathPlace(), List.of(operation), violations);
    }
  }

  private static void check(
      PathTemplate path, Site place, List<Operation> operations, Consumer<Violation> violations) {
    Matcher pattern = PATTERN.matcher(path.text());
    if (path.isValid() && pattern.find() && !isReported(pattern.group(1), operations)) {
      String name = pattern.group(1);
      violations.accept(
          new Violation(
              place,
              "the path '"
                  + path.text()
                  + "' has the segment '"
                  + pattern.group()
                  + "', which matches only a segment with the same text",
              "A path is literal text (RFC 3986, 3.3) and variables in braces. A variable is written"
                  + " {name} and matches one segment.",
              name == null
                  ? "Write a variable such as {name} instead; no path matches several segments."
                  : "Write {" + name + "} instead."));
    }
  }

  /** A parameter that is bound to the name of such a segment is reported itself. */
  private static boolean isReported(@Nullable String name, List<Operation> operations) {
    return operations.stream()
        .flatMap(operation -> operation.parameters(Parameter.Kind.PATH).stream())
        .anyMatch(parameter -> parameter.binding().equals(name));
  }
}
