package dev.statute.processor;

import dev.statute.compiler.AnnotationLines;
import dev.statute.compiler.ClassFileFinder;
import dev.statute.compiler.CompilerFiles;
import dev.statute.compiler.CompilerKind;
import dev.statute.compiler.RepeatedAnnotations;
import dev.statute.compiler.SourceCode;
import dev.statute.compiler.SourceSpots;
import dev.statute.compiler.SourceTrees;
import dev.statute.diagnostic.FindingLog;
import dev.statute.diagnostic.Fixer;
import dev.statute.diagnostic.KnownFindings;
import dev.statute.diagnostic.Locator;
import dev.statute.diagnostic.Reporter;
import dev.statute.diagnostic.SourceFiles;
import dev.statute.dialect.StatuteDialect;
import dev.statute.dialect.Syntax;
import dev.statute.edit.SourceFixes;
import dev.statute.edit.Workshop;
import dev.statute.law.load.Laws;
import dev.statute.rule.Dialect;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The work on one compilation that has something for us: its steps, and what they share. */
final class Session {

  private final VocabularyStep vocabularies;
  private final CauseStep causes;
  private final Interfaces interfaces;
  private final ApiStep apis;
  private final OutputStep outputs;
  private final ReportStep reports;

  Session(ProcessingEnvironment environment, Options options) {
    Elements elements = environment.getElementUtils();
    SourceTrees trees = trees(environment);
    CompilerKind compiler = CompilerKind.of(environment);
    CompilerFiles files = new CompilerFiles(environment.getFiler());
    Dialect dialect = new StatuteDialect(options.syntax());
    Set<ReportFormat> formats = options.reports();
    Locator locator = locator(trees);
    SourceCode code = new SourceCode(trees);
    FindingLog log =
        formats.isEmpty()
            ? null
            : new FindingLog(
                elements, locator, fixer(elements, code, locator, options, dialect), dialect);
    KnownFile file =
        options
            .known()
            .map(name -> KnownFile.read(name, formats.contains(ReportFormat.KNOWN)))
            .orElseGet(KnownFile::none);
    KnownFindings known =
        options.known().isPresent() || formats.contains(ReportFormat.KNOWN)
            ? new KnownFindings(elements, locator, file.list())
            : null;
    RepeatedAnnotations repeated = trees == null ? null : new RepeatedAnnotations(trees);
    Reporter reporter = new Reporter(environment.getMessager(), dialect, repeated, log, known);
    options.problems().forEach(reporter::report);
    file.problems().forEach(reporter::report);
    OutputWriter writer = new OutputWriter(files, reporter);
    Laws laws = new Laws();
    LawFinder lawFinder = new LawFinder(elements, laws, options.severities(), reporter);
    LawFileFinder lawFiles = new LawFileFinder(options.lawPath(), files, trees);
    vocabularies = new VocabularyStep(elements, laws, lawFiles, lawFinder, writer, reporter);
    causes = new CauseStep(elements, laws, trees, reporter);
    interfaces =
        new Interfaces(
            elements,
            environment.getTypeUtils(),
            new ClassFileFinder(elements, files, compiler, trees),
            lawFinder,
            compiler);
    ReleaseStep releases = new ReleaseStep(elements, interfaces, options, reporter);
    ContractStep contracts =
        new ContractStep(
            elements,
            environment.getTypeUtils(),
            interfaces,
            lawFinder,
            trees,
            writer,
            releases,
            options);
    CasesWriter cases = new CasesWriter(elements, interfaces, new AnnotationLines(trees), writer);
    apis =
        new ApiStep(
            elements, interfaces, lawFinder, writer, reporter, causes, cases, contracts, releases);
    RequestedClasses classes = new RequestedClasses(elements, interfaces, writer, reporter);
    outputs = new OutputStep(elements, interfaces, classes, reporter);
    reports =
        new ReportStep(
            formats, log, known, new SourceFiles(locator, code), releases, writer, reporter);
  }

  void process(Round round) {
    reports.begin(round);
    boolean vocabularyIsToCome = vocabularies.process(round);
    causes.process(round, vocabularyIsToCome);
    interfaces.begin(round);
    apis.process(round, vocabularyIsToCome);
    outputs.process(round, vocabularyIsToCome);
    reports.finish(round);
  }

  private static Locator locator(@Nullable SourceTrees trees) {
    SourceSpots spots = trees == null ? null : new SourceSpots(trees);
    return new Locator(spots, Path.of("").toAbsolutePath().normalize());
  }

  /** Of Kotlin there are stubs only, which nobody edits. */
  private static Fixer fixer(
      Elements elements, SourceCode code, Locator locator, Options options, Dialect dialect) {
    return options.syntax() == Syntax.JAVA
        ? new SourceFixes(new Workshop(code, locator, elements), dialect)
        : Fixer.NONE;
  }

  /** Returns what can see the trees of the compiler, or nothing where there are none to see. */
  static @Nullable SourceTrees trees(ProcessingEnvironment environment) {
    try {
      return SourceTrees.of(environment);
    } catch (LinkageError e) {
      // ECJ on a runtime without javac: not even the class above can be loaded.
      return null;
    }
  }
}
