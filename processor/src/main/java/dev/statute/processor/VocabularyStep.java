package dev.statute.processor;

import dev.statute.generate.Marks;
import dev.statute.generate.VocabularyGenerator;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Generates a vocabulary into each annotated package. */
final class VocabularyStep {

  static final String ANNOTATION = "dev.statute.HttpVocabulary";

  private final Elements elements;
  private final StandardSpec spec;
  private final OutputWriter writer;

  VocabularyStep(Elements elements, StandardSpec spec, OutputWriter writer) {
    this.elements = elements;
    this.spec = spec;
    this.writer = writer;
  }

  void process(RoundEnvironment round) {
    TypeElement annotation = elements.getTypeElement(ANNOTATION);
    if (annotation == null || round.processingOver()) {
      return;
    }
    for (PackageElement element :
        ElementFilter.packagesIn(round.getElementsAnnotatedWith(annotation))) {
      generate(element);
    }
  }

  private void generate(PackageElement element) {
    String name = element.getQualifiedName().toString();
    VocabularyGenerator.generate(spec.get(), name, marks(element))
        .forEach(file -> writer.write(file, element));
  }

  private Marks marks(Element element) {
    return GeneratedMark.marks(elements, element);
  }
}
