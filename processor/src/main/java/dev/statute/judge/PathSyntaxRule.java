package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.Site;
import dev.statute.rule.Basis;
import java.util.function.Consumer;

/** Paths are path templates. */
final class PathSyntaxRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("path-syntax", Basis.STRUCTURE, "a path has the syntax of a template");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    check(api.path(), api.pathPlace(), violations);
    for (Operation operation : api.operations()) {
      if (!check(operation.path(), operation.pathPlace(), violations) && api.path().isValid()) {
        check(api.pathOf(operation), operation.pathPlace(), violations);
      }
    }
  }

  private static boolean check(PathTemplate path, Site place, Consumer<Violation> violations) {
    if (path.isValid()) {
      return false;
    }
    violations.accept(
        new Violation(
            place,
            "the path '" + path.text() + "' " + path.problem(),
            "A path is segments that begin with a slash, of characters that a URI has there (RFC"
                + " 3986, 3.3), with variables in braces.",
            fix(path)));
    return true;
  }

  private static String fix(PathTemplate path) {
    PathTemplate corrected = path.corrected();
    return corrected.isValid()
        ? "Write \"" + corrected.text() + "\"; a variable is its name in braces."
        : "Write it like \"/orders/{id}\"; the path of the API stands before that of the"
            + " operation.";
  }
}
