package dev.statute.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a status on one header field.
 *
 * @param field the name of the field
 * @param ground why
 * @param condition when it holds, {@code null} for always
 * @param mirrors the code of a status: the rule holds if a response with that status to the same
 *     request would carry the field; {@code null} for always
 * @param methods the methods whose responses it speaks of; empty for all
 * @param value the value that the field must hold, {@code null} where any will do
 */
public record FieldRule(
    String field,
    Ground ground,
    @Nullable Condition condition,
    @Nullable Integer mirrors,
    List<String> methods,
    @Nullable String value) {

  /** Copies the methods. */
  public FieldRule {
    methods = List.copyOf(methods);
  }

  /**
   * Tells whether each response carries the field. A record is for a response of one part; parts of
   * several have fields of their own.
   */
  public boolean isAlwaysDemanded() {
    return ground.level().isBinding()
        && !ground.level().isProhibition()
        && (condition == null || condition == Condition.SINGLE_PART)
        && mirrors == null
        && methods.isEmpty();
  }

  /** Tells whether it holds for some responses with its status only. */
  public boolean isConditional() {
    return condition != null || mirrors != null || !methods.isEmpty();
  }

  /** Tells whether the rule speaks of responses to a method. */
  public boolean appliesTo(String method) {
    return methods.isEmpty() || methods.contains(method);
  }
}
