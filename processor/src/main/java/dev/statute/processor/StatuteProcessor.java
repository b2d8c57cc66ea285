package dev.statute.processor;

import com.google.auto.service.AutoService;
import dev.statute.compiler.ClassFileFinder;
import dev.statute.compiler.CompilerFiles;
import dev.statute.compiler.CompilerKind;
import dev.statute.compiler.Locator;
import dev.statute.compiler.RepeatedAnnotations;
import dev.statute.compiler.SourceSpots;
import dev.statute.compiler.SourceTrees;
import dev.statute.law.load.Laws;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Generates vocabularies, and checks and completes annotated interfaces. */
@AutoService(Processor.class)
public final class StatuteProcessor extends AbstractProcessor {

  private @Nullable VocabularyStep vocabularies;
  private @Nullable CauseStep causes;
  private @Nullable ApiStep apis;
  private @Nullable OutputWriter writer;
  private @Nullable ReportStep report;

  /**
   * Looks at every compilation: an annotation that was forgotten, or is not imported, is one that
   * no compiler finds. {@link Trigger} tells at little cost whether there is something to do.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.supported(processingEnv.getOptions().keySet());
  }

  /** Claims no annotation, since other processors may want to read them too. */
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (vocabularies == null || causes == null || apis == null || writer == null) {
      if (!Options.of(processingEnv.getOptions()).wantsReport()
          && !Trigger.isPresent(annotations, round)) {
        return false;
      }
      SourceTrees trees = trees();
      Options options = Options.of(processingEnv.getOptions());
      report = options.wantsReport() ? report(trees) : null;
      RepeatedAnnotations repeated = trees == null ? null : new RepeatedAnnotations(trees);
      Reporter reporter = new Reporter(processingEnv.getMessager(), repeated, report);
      CompilerFiles files = new CompilerFiles(processingEnv.getFiler());
      writer = new OutputWriter(files, reporter);
      Laws law = new Laws();
      options.problems().forEach(reporter::report);
      Elements elements = processingEnv.getElementUtils();
      CompilerKind compiler = CompilerKind.of(processingEnv);
      LawFinder laws = new LawFinder(elements, law, options.severities(), reporter);
      LawFileFinder finder = new LawFileFinder(options.lawPath(), files, trees);
      vocabularies = new VocabularyStep(elements, law, finder, laws, writer, reporter);
      causes = new CauseStep(elements, law, trees, reporter);
      apis =
          new ApiStep(
              elements,
              processingEnv.getTypeUtils(),
              new ClassFileFinder(elements, files, compiler, trees),
              laws,
              writer,
              reporter,
              causes,
              compiler);
    }
    boolean vocabularyIsToCome = vocabularies.process(annotations, round);
    causes.process(round, vocabularyIsToCome);
    apis.process(annotations, round, vocabularyIsToCome);
    if (report != null && round.processingOver()) {
      report.write(writer);
    }
    return false;
  }

  private ReportStep report(@Nullable SourceTrees trees) {
    SourceSpots spots = trees == null ? null : new SourceSpots(trees);
    Path folder = Path.of("").toAbsolutePath().normalize();
    return new ReportStep(processingEnv.getElementUtils(), new Locator(spots, folder));
  }

  private @Nullable SourceTrees trees() {
    try {
      return SourceTrees.of(processingEnv);
    } catch (LinkageError e) {
      // ECJ on a runtime without javac: not even the class above can be loaded.
      return null;
    }
  }
}
