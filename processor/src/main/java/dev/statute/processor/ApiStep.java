package dev.statute.processor;

import dev.statute.api.Api;
import dev.statute.api.ApiReader;
import dev.statute.api.Places;
import dev.statute.generate.ReplyGenerator;
import dev.statute.rule.Rules;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Checks each annotated interface and generates its reply types. */
final class ApiStep {

  static final String ANNOTATION = "dev.statute.Api";

  private final Elements elements;
  private final StandardSpec spec;
  private final SourceWriter writer;
  private final Reporter reporter;

  /** The qualified names of interfaces that wait for types of other processors. */
  private final Set<String> waiting = new LinkedHashSet<>();

  /** The qualified names of the types that this compilation has as source. */
  private final Set<String> written = new HashSet<>();

  ApiStep(Elements elements, StandardSpec spec, SourceWriter writer, Reporter reporter) {
    this.elements = elements;
    this.spec = spec;
    this.writer = writer;
    this.reporter = reporter;
  }

  void process(RoundEnvironment round) {
    TypeElement annotation = elements.getTypeElement(ANNOTATION);
    if (annotation == null) {
      return;
    }
    ElementFilter.typesIn(round.getRootElements())
        .forEach(type -> written.add(type.getQualifiedName().toString()));
    // In the order of the names, since compilers differ in the order of elements.
    Set<String> names = new TreeSet<>(waiting);
    waiting.clear();
    for (Element element : round.getElementsAnnotatedWith(annotation)) {
      if (element instanceof TypeElement type) {
        names.add(type.getQualifiedName().toString());
      }
    }
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name);
      if (type == null) {
        continue;
      }
      if (type.getKind() != ElementKind.INTERFACE) {
        reporter.report(type, notAnInterface(type));
      } else if (ApiReader.isResolved(type) || round.processingOver()) {
        completeOrReport(type);
      } else {
        waiting.add(name);
      }
    }
  }

  private static String notAnInterface(TypeElement type) {
    return "[api-interface] "
        + type.getSimpleName()
        + " is no interface and cannot be an API\n"
        + "    An API is implemented by the server and by the client alike.\n"
        + "    Declare it as an interface, or remove @Api.";
  }

  /** A defect of ours becomes an error at the interface; compilers would print a stack trace. */
  private void completeOrReport(TypeElement type) {
    try {
      complete(type);
    } catch (RuntimeException e) {
      reporter.report(type, defect(type, e));
    }
  }

  private static String defect(TypeElement type, RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    return "[internal] Statute failed to process "
        + type.getSimpleName()
        + "\n    "
        + e
        + (trace.length == 0 ? "" : " at " + trace[0])
        + "\n    This is a defect of Statute, not of your code; please report it.";
  }

  private void complete(TypeElement type) {
    Places places = new Places();
    Api api = new ApiReader(elements, spec.get(), places, written).read(type);
    Rules.check(api).forEach(violation -> reporter.report(violation, places));
    ReplyGenerator.generate(api, GeneratedMark.marks(elements, type))
        .forEach(file -> writer.write(file, type));
  }
}
