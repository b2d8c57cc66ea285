package dev.statute.processor;

import dev.statute.check.JavaFindings;
import dev.statute.compiler.Places;
import dev.statute.contract.Site;
import dev.statute.law.yaml.LawProblem;
import dev.statute.rule.Finding;
import dev.statute.text.Excerpt;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The file that an annotated package names.
 *
 * @param name what stands in the annotation; empty for the standard alone
 * @param place where it stands
 */
record VocabularyFile(String name, Site place) {

  private static final String MARK = "\uFEFF";

  /** Reads the annotation of a package. */
  static VocabularyFile of(Elements elements, PackageElement element, Places places) {
    return of(AnnotatedPackage.of(elements, element, e -> mirror(e).isPresent()), places);
  }

  private static VocabularyFile of(Element element, Places places) {
    Optional<? extends AnnotationMirror> mirror = mirror(element);
    String name =
        mirror.stream()
            .flatMap(annotation -> annotation.getElementValues().values().stream())
            // The compiler has already reported a value that is not a string.
            .map(value -> value.getValue() instanceof String text ? text : "")
            .findFirst()
            .orElse("");
    return new VocabularyFile(
        name,
        mirror
            .map(annotation -> places.add(element, annotation, 0, "value"))
            .orElseGet(() -> places.add(element)));
  }

  private static Optional<? extends AnnotationMirror> mirror(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(
            annotation ->
                ((TypeElement) annotation.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(VocabularyStep.ANNOTATION))
        .findFirst();
  }

  /** Returns that there can be no such file. */
  List<Finding> unnamed() {
    return List.of(
        JavaFindings.vocabularyFile(
            place,
            "'" + name + "' cannot name the file of a vocabulary",
            "A name is a relative path of letters, digits, '.', '_' and '-', separated by '/'.",
            "Write a name such as \"acme-http.yaml\"."));
  }

  /** Returns that there is no such file. */
  List<Finding> notFound(List<String> tried) {
    return List.of(
        JavaFindings.vocabularyFile(
            place,
            name + " cannot be found",
            "Statute looked in these places, and there also in the folder of the package: "
                + String.join(", ", tried)
                + ".",
            "Put the file on the class path or the source path, or set -Astatute.law.path to its"
                + " folder."));
  }

  /** Returns each problem of the file, with its line and a caret at its column. */
  List<Finding> wrong(List<LawProblem> problems, String text) {
    String shown = text.startsWith(MARK) ? text.substring(1) : text;
    List<int[]> lines = Excerpt.lines(shown);
    return problems.stream().map(problem -> wrong(problem, lines)).toList();
  }

  private Finding wrong(LawProblem problem, List<int[]> lines) {
    int[] line = problem.line() <= lines.size() ? lines.get(problem.line() - 1) : new int[0];
    Excerpt excerpt = Excerpt.of(line, problem.column());
    return JavaFindings.vocabularyFile(place, problem.toString(), excerpt.line(), excerpt.caret());
  }
}
