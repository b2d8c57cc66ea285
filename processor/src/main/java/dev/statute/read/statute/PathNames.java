package dev.statute.read.statute;

import dev.statute.contract.PathTemplate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names in the path of an operation that parameters can be bound to.
 *
 * @param variables the names of its variables
 * @param meant the names that look like those of variables in other notations
 * @param rest the variable that takes several segments
 */
record PathNames(List<String> variables, List<String> meant, Optional<String> rest) {

  /** Finds the names in the path of an interface and that of an operation after it. */
  static PathNames of(PathTemplate first, PathTemplate last) {
    return new PathNames(
        both(first.variables(), last.variables()),
        both(first.namesInOtherNotations(), last.namesInOtherNotations()),
        PathTemplate.parse(first.text() + last.text()).rest());
  }

  private static List<String> both(List<String> first, List<String> last) {
    return Stream.concat(first.stream(), last.stream()).toList();
  }
}
