package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import dev.statute.spec.Status;
import java.util.List;
import java.util.Locale;

/**
 * One of the responses of an operation, as a record.
 *
 * @param type the record
 * @param status its status
 * @param components its components
 * @param warning the warning that the type of a component gives; empty for none
 */
record ReplyCase(ClassName type, Status status, List<Component> components, String warning) {

  /** Returns the name that a parameter for it would have, were it free. */
  String parameter() {
    String name = type.simpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
