package dev.statute.processor;

import dev.statute.api.Api;
import dev.statute.api.ApiReader;
import dev.statute.api.Places;
import dev.statute.generate.ReplyGenerator;
import dev.statute.generate.SourceFile;
import dev.statute.rule.Rules;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
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

  /** javac reports what it missed before, though the last round generates it; ECJ does not. */
  private final boolean lastRoundIsTooLate;

  /** The qualified names of interfaces that wait for types of other processors. */
  private final Set<String> waiting = new LinkedHashSet<>();

  /** The qualified names of the types that this compilation has as source, not from here. */
  private final Set<String> written = new HashSet<>();

  /** The qualified names of the types that were generated here. */
  private final Set<String> generated = new HashSet<>();

  /** Each interface with each type that was generated for it. */
  private final Set<String> begun = new HashSet<>();

  ApiStep(
      Elements elements,
      StandardSpec spec,
      SourceWriter writer,
      Reporter reporter,
      boolean lastRoundIsTooLate) {
    this.elements = elements;
    this.spec = spec;
    this.writer = writer;
    this.reporter = reporter;
    this.lastRoundIsTooLate = lastRoundIsTooLate;
  }

  void process(RoundEnvironment round) {
    TypeElement annotation = elements.getTypeElement(ANNOTATION);
    if (annotation == null) {
      return;
    }
    Set<String> roots = new HashSet<>();
    ElementFilter.typesIn(round.getRootElements())
        .forEach(type -> roots.add(type.getQualifiedName().toString()));
    roots.removeAll(generated);
    boolean nobodyElseGenerates = roots.isEmpty();
    written.addAll(roots);
    Set<String> waited = Set.copyOf(waiting);
    waiting.clear();
    // In the order of the names, since compilers differ in the order of elements.
    Set<String> names = new TreeSet<>(waited);
    for (Element element : round.getElementsAnnotatedWith(annotation)) {
      if (element instanceof TypeElement type) {
        names.add(type.getQualifiedName().toString());
      }
    }
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name);
      boolean giveUp =
          round.processingOver()
              || (lastRoundIsTooLate && nobodyElseGenerates && waited.contains(name));
      if (type != null) {
        process(type, giveUp);
      }
    }
  }

  private void process(TypeElement type, boolean giveUp) {
    if (type.getKind() != ElementKind.INTERFACE) {
      reporter.report(type, notAnInterface(type));
    } else if (ApiReader.isResolved(type) || giveUp) {
      orReport(type, this::complete);
    } else {
      waiting.add(type.getQualifiedName().toString());
      orReport(type, this::begin);
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
  private void orReport(TypeElement type, Consumer<TypeElement> step) {
    try {
      step.accept(type);
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

  /**
   * Writes what depends on no type that is still to come. That also makes the compiler go one more
   * round, so that a body that nobody generates is found out while types can still be generated.
   */
  private void begin(TypeElement type) {
    if (lastRoundIsTooLate && ApiReader.isCommonResolved(type)) {
      Api api = read(type, new Places());
      ReplyGenerator.generateCommon(api, GeneratedMark.marks(elements, type))
          .ifPresent(file -> write(file, type));
    }
  }

  private void complete(TypeElement type) {
    Places places = new Places();
    Api api = read(type, places);
    Rules.check(api).forEach(violation -> reporter.report(violation, places));
    ReplyGenerator.generate(api, GeneratedMark.marks(elements, type))
        .forEach(file -> write(file, type));
  }

  private Api read(TypeElement type, Places places) {
    return new ApiReader(elements, spec.get(), places, written).read(type);
  }

  private void write(SourceFile file, TypeElement type) {
    if (begun.add(type.getQualifiedName() + " " + file.qualifiedName())) {
      generated.add(file.qualifiedName());
      writer.write(file, type);
    }
  }
}
