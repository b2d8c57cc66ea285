package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.statute.contract.shape.StatusShape;
import dev.statute.law.Status;
import java.util.ArrayList;
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
 * @param facts what clients and caches do with it, in sentences
 */
public record ReplyCase(
    ClassName type,
    StatusShape shape,
    List<Component> components,
    @Nullable TypeName body,
    String problem,
    String warning,
    List<String> mediaTypes,
    List<String> facts)
    implements MatchedCase {

  /** Copies the media types and the facts. */
  public ReplyCase {
    mediaTypes = List.copyOf(mediaTypes);
    facts = List.copyOf(facts);
  }

  /** Returns its status. */
  public Status status() {
    return shape.status();
  }

  /** Returns the same as a record that is nested elsewhere. */
  ReplyCase in(ClassName other) {
    return new ReplyCase(other, shape, components, body, problem, warning, mediaTypes, facts);
  }

  /** Returns the same record as the case of an operation that declares other media types. */
  ReplyCase as(List<String> declared) {
    return declared.equals(mediaTypes)
        ? this
        : new ReplyCase(type, shape, components, body, problem, warning, declared, facts);
  }

  /** Returns the same record with what is said of all others that are like it, and no more. */
  ReplyCase common(List<ReplyCase> others) {
    List<Component> said = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      Component own = components.get(i);
      int position = i;
      boolean isSame =
          others.stream()
              .allMatch(other -> other.components().get(position).why().equals(own.why()));
      said.add(isSame ? own : own.because(""));
    }
    List<String> common =
        facts.stream()
            .filter(fact -> others.stream().allMatch(other -> other.facts().contains(fact)))
            .toList();
    return new ReplyCase(type, shape, said, body, problem, warning, mediaTypes, common);
  }

  @Override
  public String title() {
    return Integer.toString(status().code());
  }
}
