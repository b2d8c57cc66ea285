package dev.statute.law;

import dev.statute.text.JavaNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class of status codes.
 *
 * @param name its name in upper camel case
 * @param digit the first digit of its codes
 * @param clause where it is defined
 * @param interim whether a final response follows
 * @param error whether its codes say that the request was not fulfilled
 * @param unknown the code that an unrecognised one of this class is treated as
 * @param unknownGround why
 * @param content what its definition says of content, {@code null} where it leaves that to the
 *     statuses
 * @param fields what all of its responses must and must not carry
 * @param summary what the class is for
 */
public record StatusClass(
    String name,
    int digit,
    Clause clause,
    boolean interim,
    boolean error,
    int unknown,
    Ground unknownGround,
    @Nullable ContentRule content,
    List<FieldRule> fields,
    String summary) {

  /** Copies the fields. */
  public StatusClass {
    fields = List.copyOf(fields);
  }

  /** Returns the name of its constant: {@code CLIENT_ERROR}. */
  public String constantName() {
    return JavaNames.constant(name);
  }
}
