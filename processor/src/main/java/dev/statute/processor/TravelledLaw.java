package dev.statute.processor;

import dev.statute.check.JavaRules;
import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.law.yaml.LawResult;
import dev.statute.law.yaml.LawSource;
import dev.statute.rule.PolicyRules;
import dev.statute.runtime.RuntimeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The law that came with the class files of a vocabulary.
 *
 * @param own the file of the company
 * @param base the file of the standard, as it was then; empty where its types are shared
 */
record TravelledLaw(LawSource own, LawSource base) {

  private static final String ANNOTATION = RuntimeType.VOCABULARY_LAW.qualifiedName();

  /** Returns what a type carries; nothing if it carries no law. */
  static Optional<TravelledLaw> of(TypeElement holder) {
    for (AnnotationMirror annotation : holder.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(ANNOTATION)) {
        return Optional.of(
            new TravelledLaw(
                new LawSource(text(annotation, "file"), text(annotation, "text")),
                new LawSource("http.yaml", text(annotation, "standard"))));
      }
    }
    return Optional.empty();
  }

  private static String text(AnnotationMirror annotation, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return parts(entry.getValue().getValue())
            .map(String::valueOf)
            .collect(Collectors.joining());
      }
    }
    return "";
  }

  private static Stream<?> parts(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(element -> ((AnnotationValue) element).getValue())
        : Stream.of(value);
  }

  /**
   * Reads it.
   *
   * @param laws gives the standard of today, which most laws extend
   * @throws IllegalStateException if another version wrote it, which this one does not understand
   */
  Law read(Laws laws) {
    LawSource standard = base.text().isEmpty() ? laws.standardFile() : base;
    LawResult result = laws.read(own, standard, new PolicyRules(JavaRules.withChanges()));
    return result
        .law()
        .orElseThrow(() -> new IllegalStateException(result.problems().get(0).toString()));
  }
}
