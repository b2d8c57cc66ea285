package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import dev.statute.spec.Status;
import java.util.List;

/**
 * One of the responses of an operation, as a record.
 *
 * @param type the record
 * @param status its status
 * @param components its components
 */
record ReplyCase(ClassName type, Status status, List<Component> components) {

  private static final List<String> TAKEN = List.of("reply", "value");

  /** Returns the name of the parameter of {@code match} that handles it. */
  String parameter() {
    String name = type.simpleName();
    String parameter = name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    boolean usable =
        !javax.lang.model.SourceVersion.isKeyword(parameter) && !TAKEN.contains(parameter);
    return usable ? parameter : parameter + "Case";
  }
}
