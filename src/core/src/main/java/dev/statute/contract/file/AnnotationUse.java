package dev.statute.contract.file;

import java.util.List;
import java.util.Optional;

/**
 * An annotation of a member, a parameter or a type.
 *
 * @param type the binary name of its type
 * @param values its values, in the order of their names; those that have their default are left out
 */
public record AnnotationUse(String type, List<Value> values) {

  /** Copies the list. */
  public AnnotationUse {
    values = List.copyOf(values);
  }

  /** Returns the value of a member as Java writes it, if the source gives it. */
  public Optional<String> value(String member) {
    return values.stream().filter(v -> v.member().equals(member)).map(Value::text).findFirst();
  }

  /**
   * A value of an annotation.
   *
   * @param member the name of the member
   * @param text the value as Java writes it, with qualified names
   */
  public record Value(String member, String text) {}
}
