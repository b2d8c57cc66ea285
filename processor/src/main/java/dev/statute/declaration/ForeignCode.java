package dev.statute.declaration;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * What a method says to others than this library.
 *
 * @param annotations the annotations of the method that another method can have
 * @param parameters those of each parameter
 * @param thrown the exceptions that it declares
 * @param hidden the qualified names of annotations that the generated class cannot name
 */
public record ForeignCode(
    List<ForeignAnnotation> annotations,
    List<List<ForeignAnnotation>> parameters,
    List<TypeName> thrown,
    List<String> hidden) {

  /** Nothing, as is enough where nothing is repeated. */
  public static final ForeignCode NONE =
      new ForeignCode(List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public ForeignCode {
    annotations = List.copyOf(annotations);
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
    hidden = List.copyOf(hidden);
  }

  /** Returns the annotations of a parameter. */
  public List<ForeignAnnotation> parameter(int index) {
    return index < parameters.size() ? parameters.get(index) : List.of();
  }
}
