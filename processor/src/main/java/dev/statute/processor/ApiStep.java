package dev.statute.processor;

import dev.statute.api.Api;
import dev.statute.api.ApiReader;
import dev.statute.api.ReplyTypeFinder;
import dev.statute.api.ReplyTypes;
import dev.statute.check.JavaFindings;
import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.ClassFileFinder;
import dev.statute.compiler.CompilerKind;
import dev.statute.compiler.Places;
import dev.statute.diagnostic.Reporter;
import dev.statute.generate.reply.ReplyGenerator;
import dev.statute.rule.Finding;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Marks;
import dev.statute.source.SourceFile;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Checks each annotated interface and generates its reply types. */
final class ApiStep {

  static final String ANNOTATION = RuntimeType.API.qualifiedName();

  private final Elements elements;
  private final Types types;
  private final ClassFileFinder classFiles;
  private final LawFinder laws;
  private final OutputWriter writer;
  private final Reporter reporter;
  private final CauseStep causes;

  private final boolean lastRoundIsTooLate;

  /** The qualified names of interfaces that wait for types of other processors. */
  private final Set<String> waiting = new LinkedHashSet<>();

  /** The qualified names of the types that were generated here. */
  private final Set<String> generated = new HashSet<>();

  private final ReplyTypes replies = new ReplyTypes();

  /** Each interface with each type that was generated for it. */
  private final Set<String> begun = new HashSet<>();

  /** Of this round; what it knows is no good in the next. */
  private AnnotationReader annotations = new AnnotationReader();

  ApiStep(
      Elements elements,
      Types types,
      ClassFileFinder classFiles,
      LawFinder laws,
      OutputWriter writer,
      Reporter reporter,
      CauseStep causes,
      CompilerKind compiler) {
    this.elements = elements;
    this.types = types;
    this.classFiles = classFiles;
    this.laws = laws;
    this.writer = writer;
    this.reporter = reporter;
    this.causes = causes;
    this.lastRoundIsTooLate = compiler.missesTypesOfTheLastRound();
  }

  /**
   * Processes the interfaces of a round, and those that wait.
   *
   * @param vocabularyIsToCome whether what they are annotated with may only be there next round
   */
  void process(Round round, boolean vocabularyIsToCome) {
    annotations = new AnnotationReader();
    Set<String> roots = new HashSet<>();
    ElementFilter.typesIn(round.roots())
        .forEach(type -> roots.add(type.getQualifiedName().toString()));
    roots.removeAll(generated);
    boolean nobodyElseGenerates = roots.isEmpty();
    replies.addWritten(roots);
    classFiles.addSources(roots);
    Set<String> waited = Set.copyOf(waiting);
    waiting.clear();
    // In the order of the names, since compilers differ in the order of elements.
    Map<String, TypeElement> types = new TreeMap<>();
    waited.forEach(name -> types.put(name, elements.getTypeElement(name)));
    round
        .annotatedWith(ANNOTATION)
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .forEach(type -> types.put(type.getQualifiedName().toString(), type));
    if (vocabularyIsToCome) {
      waiting.addAll(types.keySet());
      return;
    }
    types.values().removeIf(type -> type == null || !isNamed(type));
    types.values().forEach(type -> reporter.guard(type, () -> findReplyTypes(type)));
    types.forEach(
        (name, type) -> {
          boolean giveUp =
              round.isLast()
                  || (lastRoundIsTooLate && nobodyElseGenerates && waited.contains(name));
          process(type, giveUp);
        });
  }

  /** What has no name the compiler has reported already. */
  private static boolean isNamed(TypeElement type) {
    return SourceVersion.isIdentifier(type.getSimpleName());
  }

  private void findReplyTypes(TypeElement type) {
    annotations.forgetValues();
    if (type.getKind() == ElementKind.INTERFACE) {
      ReplyTypeFinder.find(elements, annotations, laws.of(type, annotations), type, replies);
    }
  }

  private void process(TypeElement type, boolean giveUp) {
    annotations.forgetValues();
    if (type.getKind() != ElementKind.INTERFACE) {
      Places places = new Places();
      Finding finding = JavaFindings.noInterface(places.add(type), type.getSimpleName().toString());
      reporter.report(List.of(finding), places, type);
    } else if (ApiReader.isResolved(type, annotations) || giveUp) {
      reporter.guard(type, () -> complete(type));
    } else {
      waiting.add(type.getQualifiedName().toString());
      reporter.guard(type, () -> begin(type));
    }
  }

  /**
   * Writes what depends on no type that is still to come. That also makes the compiler go one more
   * round, so that a body that nobody generates is found out while types can still be generated.
   */
  private void begin(TypeElement type) {
    if (lastRoundIsTooLate && ApiReader.isCommonResolved(type, annotations)) {
      Api api = read(type, new Places());
      ReplyGenerator.generateCommon(api, GeneratedMark.marks(elements, type))
          .ifPresent(file -> write(file, type));
    }
  }

  private void complete(TypeElement type) {
    Places places = new Places();
    Api api = read(type, places);
    List<Finding> findings = laws.check(api, type, annotations, places);
    if (places.hasUnread() || causes.isReported(type)) {
      // What cannot be read in part would be blamed for lacking that part.
      findings = findings.stream().filter(f -> !f.rule().isAboutAbsence()).toList();
    }
    reporter.report(findings, places, type);
    Marks marks = GeneratedMark.marks(elements, type);
    ReplyGenerator.generate(api, marks).forEach(file -> write(file, type));
    OutputGenerator.generate(api, marks).forEach(file -> write(file, type));
  }

  private Api read(TypeElement type, Places places) {
    return new ApiReader(
            elements, types, classFiles, annotations, laws.of(type, annotations), replies)
        .read(type, places);
  }

  private void write(SourceFile file, TypeElement type) {
    if (begun.add(type.getQualifiedName() + " " + file.qualifiedName())) {
      generated.add(file.qualifiedName());
      writer.write(file, type);
    }
  }
}
