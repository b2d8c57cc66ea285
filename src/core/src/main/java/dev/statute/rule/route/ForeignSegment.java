package dev.statute.rule.route;

import dev.statute.contract.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.RequestInput;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A segment of a path that is a wildcard or a variable to other libraries, and literal text here.
 *
 * @param text the segment
 * @param variable the name of the variable that others see in it; empty for a wildcard
 */
record ForeignSegment(String text, Optional<String> variable) {

  /** A segment that begins or ends with an asterisk, or that is a colon and a name. */
  private static final Pattern PATTERN =
      Pattern.compile("(?<=/)(?:\\*[^/]*|[^/]*\\*|:([A-Za-z_][A-Za-z0-9_]*))(?=/|\\z)");

  /** Returns the first of a valid path. */
  static Optional<ForeignSegment> find(PathTemplate path) {
    Matcher matcher = PATTERN.matcher(path.text());
    return path.isValid() && matcher.find()
        ? Optional.of(new ForeignSegment(matcher.group(), Optional.ofNullable(matcher.group(1))))
        : Optional.empty();
  }

  /** Tells whether an input takes the variable that others see, which is reported by itself. */
  boolean isTaken(List<Operation> operations) {
    return operations.stream()
        .flatMap(operation -> operation.inputs(RequestInput.PathVariable.class))
        .anyMatch(input -> variable.filter(input.variable()::equals).isPresent());
  }
}
