package dev.statute.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Generates vocabularies, and checks and completes annotated interfaces. */
@AutoService(Processor.class)
public final class StatuteProcessor extends AbstractProcessor {

  private @Nullable VocabularyStep vocabularies;
  private @Nullable ApiStep apis;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(VocabularyStep.ANNOTATION, ApiStep.ANNOTATION);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /** Claims no annotation, since other processors may want to read them too. */
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (vocabularies == null || apis == null) {
      RepeatedAnnotations trees = repeatedAnnotations();
      Reporter reporter = new Reporter(processingEnv.getMessager(), trees);
      SourceWriter writer = new SourceWriter(processingEnv.getFiler(), reporter);
      StandardSpec spec = new StandardSpec();
      vocabularies = new VocabularyStep(processingEnv.getElementUtils(), spec, writer);
      apis = new ApiStep(processingEnv.getElementUtils(), spec, writer, reporter, trees != null);
    }
    vocabularies.process(round);
    apis.process(round);
    return false;
  }

  private @Nullable RepeatedAnnotations repeatedAnnotations() {
    try {
      return RepeatedAnnotations.of(processingEnv);
    } catch (LinkageError e) {
      // ECJ on a runtime without javac: not even the class above can be loaded.
      return null;
    }
  }
}
