package dev.statute.processor;

import dev.statute.compiler.AnnotationLines;
import dev.statute.compiler.ClassFileFinder;
import dev.statute.compiler.CompilerFiles;
import dev.statute.compiler.CompilerKind;
import dev.statute.compiler.RepeatedAnnotations;
import dev.statute.compiler.SourceSpots;
import dev.statute.compiler.SourceTrees;
import dev.statute.diagnostic.FindingLog;
import dev.statute.diagnostic.Fixer;
import dev.statute.diagnostic.Locator;
import dev.statute.diagnostic.Reporter;
import dev.statute.dialect.StatuteDialect;
import dev.statute.law.load.Laws;
import dev.statute.rule.Dialect;
import java.nio.file.Path;
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
  private final OutputWriter writer;
  private final @Nullable FindingLog log;

  Session(ProcessingEnvironment environment, Options options) {
    Elements elements = environment.getElementUtils();
    SourceTrees trees = trees(environment);
    CompilerKind compiler = CompilerKind.of(environment);
    CompilerFiles files = new CompilerFiles(environment.getFiler());
    Dialect dialect = new StatuteDialect(options.syntax());
    log = options.wantsReport() ? log(elements, trees, dialect) : null;
    RepeatedAnnotations repeated = trees == null ? null : new RepeatedAnnotations(trees);
    Reporter reporter = new Reporter(environment.getMessager(), dialect, repeated, log);
    options.problems().forEach(reporter::report);
    writer = new OutputWriter(files, reporter);
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
    CasesWriter cases = new CasesWriter(elements, interfaces, new AnnotationLines(trees), writer);
    apis = new ApiStep(elements, interfaces, lawFinder, writer, reporter, causes, cases);
    RequestedClasses classes = new RequestedClasses(elements, interfaces, writer, reporter);
    outputs = new OutputStep(elements, interfaces, classes, reporter);
  }

  void process(Round round) {
    boolean vocabularyIsToCome = vocabularies.process(round);
    causes.process(round, vocabularyIsToCome);
    interfaces.begin(round);
    apis.process(round, vocabularyIsToCome);
    outputs.process(round, vocabularyIsToCome);
    if (log != null && round.isLast()) {
      writer.write(FindingLog.FILE, log.sarif(), log.origins());
    }
  }

  private static FindingLog log(Elements elements, @Nullable SourceTrees trees, Dialect dialect) {
    SourceSpots spots = trees == null ? null : new SourceSpots(trees);
    Path folder = Path.of("").toAbsolutePath().normalize();
    return new FindingLog(elements, new Locator(spots, folder), Fixer.NONE, dialect);
  }

  private static @Nullable SourceTrees trees(ProcessingEnvironment environment) {
    try {
      return SourceTrees.of(environment);
    } catch (LinkageError e) {
      // ECJ on a runtime without javac: not even the class above can be loaded.
      return null;
    }
  }
}
