package dev.statute.processor;

import dev.statute.compiler.AnnotationReader;
import dev.statute.declaration.Output;
import dev.statute.diagnostic.Reporter;
import dev.statute.read.statute.ApiReader;
import dev.statute.runtime.RuntimeType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Finds the annotations that request routes and clients of interfaces declared elsewhere. */
final class OutputStep {

  private final Elements elements;
  private final Interfaces interfaces;
  private final RequestedClasses classes;
  private final Reporter reporter;

  /** The qualified names of the packages and types whose annotations name what is to come. */
  private final Set<String> waiting = new LinkedHashSet<>();

  OutputStep(
      Elements elements, Interfaces interfaces, RequestedClasses classes, Reporter reporter) {
    this.elements = elements;
    this.interfaces = interfaces;
    this.classes = classes;
    this.reporter = reporter;
  }

  /**
   * Processes the annotations of a round, and those that wait.
   *
   * @param vocabularyIsToCome whether what interfaces are annotated with may only be there next
   *     round
   */
  void process(Round round, boolean vocabularyIsToCome) {
    Set<String> waited = Set.copyOf(waiting);
    waiting.clear();
    // In the order of the names, since compilers differ in the order of elements.
    Map<String, Element> requesters = new TreeMap<>();
    waited.forEach(name -> find(name).ifPresent(element -> requesters.put(name, element)));
    for (Output output : Output.values()) {
      round
          .annotatedWith(annotationName(output))
          .forEach(element -> requesters.put(name(element), element));
    }
    if (vocabularyIsToCome) {
      waiting.addAll(requesters.keySet());
      return;
    }
    requesters.forEach(
        (name, element) -> {
          boolean giveUp = interfaces.isLastChance(round, waited.contains(name));
          for (Output output : Output.values()) {
            reporter.guard(element, () -> process(element, output, giveUp));
          }
        });
  }

  private Optional<Element> find(String name) {
    return Optional.<Element>ofNullable(elements.getTypeElement(name))
        .or(() -> Optional.ofNullable(elements.getPackageElement(name)));
  }

  private static String name(Element element) {
    return ((QualifiedNameable) element).getQualifiedName().toString();
  }

  private void process(Element requester, Output output, boolean giveUp) {
    Element holder =
        requester instanceof PackageElement annotated
            ? AnnotatedPackage.of(elements, annotated, e -> annotation(e, output).isPresent())
            : requester;
    annotation(holder, output)
        .ifPresent(
            annotation -> {
              List<AnnotationValue> values = AnnotationReader.elements(annotation, "value");
              for (int i = 0; i < values.size(); i++) {
                process(
                    new RequestedClass(output, requester, holder, annotation, values.get(i), i),
                    giveUp);
              }
            });
  }

  private Optional<AnnotationMirror> annotation(Element element, Output output) {
    return interfaces.annotations().find(element, annotationName(output));
  }

  private void process(RequestedClass requested, boolean giveUp) {
    Object value = requested.value().getValue();
    if (!(value instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR) {
      // What nobody generates, the compiler reports as missing.
      waitFor(requested, giveUp);
    } else if (!isApi(type)) {
      classes.reject(requested, type.toString());
    } else {
      TypeElement api = (TypeElement) ((DeclaredType) type).asElement();
      if (giveUp || ApiReader.isWhollyResolved(api, interfaces.annotations())) {
        classes.generate(requested, api);
      } else {
        waitFor(requested, giveUp);
      }
    }
  }

  private static String annotationName(Output output) {
    return switch (output) {
      case ROUTES -> RuntimeType.GENERATE_ROUTES.qualifiedName();
      case CLIENT -> RuntimeType.GENERATE_CLIENT.qualifiedName();
      case RESOURCE -> RuntimeType.GENERATE_RESOURCE.qualifiedName();
    };
  }

  private void waitFor(RequestedClass requested, boolean giveUp) {
    if (!giveUp) {
      waiting.add(name(requested.requester()));
    }
  }

  private boolean isApi(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.INTERFACE
        && interfaces.annotations().find(declared.asElement(), ApiStep.ANNOTATION).isPresent();
  }
}
