package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.statute.contract.shape.StatusShape;
import dev.statute.law.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the responses of an operation, as a record.
 *
 * @param type the record
 * @param shape what the responses of its status carry
 * @param components its components
 * @param body the type of its body, {@code null} for none
 * @param problem the type of its problem document, empty for none
 * @param warning the warning that the type of a component gives; empty for none
 * @param mediaTypes the media types that the operation declares for its body, as which a codec
 *     writes it or which the octets have; empty where it declares none
 */
public record ReplyCase(
    ClassName type,
    StatusShape shape,
    List<Component> components,
    @Nullable TypeName body,
    String problem,
    String warning,
    List<String> mediaTypes)
    implements MatchedCase {

  /** Copies the media types. */
  public ReplyCase {
    mediaTypes = List.copyOf(mediaTypes);
  }

  /** Returns its status. */
  public Status status() {
    return shape.status();
  }

  /** Returns the same as a record that is nested elsewhere. */
  ReplyCase in(ClassName other) {
    return new ReplyCase(other, shape, components, body, problem, warning, mediaTypes);
  }

  /** Returns the same record as the case of an operation that declares other media types. */
  ReplyCase as(List<String> declared) {
    return declared.equals(mediaTypes)
        ? this
        : new ReplyCase(type, shape, components, body, problem, warning, declared);
  }

  @Override
  public String title() {
    return Integer.toString(status().code());
  }
}
