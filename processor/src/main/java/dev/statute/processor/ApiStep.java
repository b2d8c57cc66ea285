package dev.statute.processor;

import dev.statute.check.JavaFindings;
import dev.statute.compiler.Places;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.diagnostic.Reporter;
import dev.statute.generate.reply.ReplyGenerator;
import dev.statute.publish.Publication;
import dev.statute.read.statute.ApiReader;
import dev.statute.rule.Finding;
import dev.statute.rule.ReleaseFindings;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Marks;
import dev.statute.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Checks each annotated interface and generates its reply types. */
final class ApiStep {

  static final String ANNOTATION = RuntimeType.API.qualifiedName();

  private final Elements elements;
  private final Interfaces interfaces;
  private final LawFinder laws;
  private final OutputWriter writer;
  private final Reporter reporter;
  private final CauseStep causes;
  private final CasesWriter cases;
  private final ContractStep contracts;
  private final ReleaseStep releases;

  /** The qualified names of interfaces that wait for types of other processors. */
  private final Set<String> waiting = new LinkedHashSet<>();

  /** Each interface with each type that was generated for it. */
  private final Set<String> begun = new HashSet<>();

  ApiStep(
      Elements elements,
      Interfaces interfaces,
      LawFinder laws,
      OutputWriter writer,
      Reporter reporter,
      CauseStep causes,
      CasesWriter cases,
      ContractStep contracts,
      ReleaseStep releases) {
    this.elements = elements;
    this.interfaces = interfaces;
    this.laws = laws;
    this.writer = writer;
    this.reporter = reporter;
    this.causes = causes;
    this.cases = cases;
    this.contracts = contracts;
    this.releases = releases;
  }

  /**
   * Processes the interfaces of a round, and those that wait.
   *
   * @param vocabularyIsToCome whether what they are annotated with may only be there next round
   */
  void process(Round round, boolean vocabularyIsToCome) {
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
        (name, type) -> process(type, interfaces.isLastChance(round, waited.contains(name))));
    if (round.isLast()) {
      cases.finish();
      contracts.finish(reporter);
      releases.finish(round);
    }
  }

  /** What has no name the compiler has reported already. */
  private static boolean isNamed(TypeElement type) {
    return SourceVersion.isIdentifier(type.getSimpleName());
  }

  private void findReplyTypes(TypeElement type) {
    if (type.getKind() == ElementKind.INTERFACE) {
      interfaces.findReplyTypes(type);
    }
  }

  private void process(TypeElement type, boolean giveUp) {
    if (type.getKind() != ElementKind.INTERFACE) {
      Places places = new Places();
      Finding finding = JavaFindings.noInterface(places.add(type), type.getSimpleName().toString());
      reporter.report(List.of(finding), places, type);
    } else if (ApiReader.isResolved(type, interfaces.annotations()) || giveUp) {
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
    if (interfaces.lastRoundIsTooLate()
        && ApiReader.isCommonResolved(type, interfaces.annotations())) {
      ApiDeclaration api = interfaces.read(type, new Places());
      ReplyGenerator.generateEarly(api, GeneratedMark.marks(elements, type))
          .ifPresent(file -> write(file, type));
    }
  }

  private void complete(TypeElement type) {
    Places places = new Places();
    ApiDeclaration api = interfaces.read(type, places);
    boolean isUnread = places.hasUnread() || causes.isReported(type);
    Optional<Publication> publication = publication(api, type, places);
    Optional<ReleaseFindings> release =
        publication
            .filter(published -> !isUnread)
            .flatMap(published -> releases.compare(api, published, places));
    List<Finding> findings = laws.check(api, type, interfaces.annotations(), places, release);
    if (isUnread) {
      // What cannot be read in part would be blamed for lacking that part.
      findings = findings.stream().filter(f -> !f.rule().isAboutAbsence()).toList();
    }
    report(findings, publication, places, type);
    Marks marks = GeneratedMark.marks(elements, type);
    ReplyGenerator.generate(api, marks).forEach(file -> write(file, type));
    OutputGenerator.generate(api, marks).forEach(file -> write(file, type));
    cases.write(api, type, places);
    publication.ifPresent(published -> contracts.write(published, type));
  }

  /** What fails here must not keep types from being generated. */
  private Optional<Publication> publication(ApiDeclaration api, TypeElement type, Places places) {
    List<Publication> made = new ArrayList<>();
    reporter.guard(type, () -> contracts.publication(api, type, places).ifPresent(made::add));
    return made.stream().findFirst();
  }

  private void report(
      List<Finding> findings, Optional<Publication> publication, Places places, TypeElement type) {
    publication.ifPresent(published -> releases.add(published, findings));
    reporter.report(findings, places, type);
  }

  private void write(SourceFile file, TypeElement type) {
    if (begun.add(type.getQualifiedName() + " " + file.qualifiedName())) {
      interfaces.addGenerated(file.qualifiedName());
      writer.write(file, type);
    }
  }
}
