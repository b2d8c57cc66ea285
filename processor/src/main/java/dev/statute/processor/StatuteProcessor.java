package dev.statute.processor;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Generates vocabularies, and checks and completes annotated interfaces. */
@AutoService(Processor.class)
public final class StatuteProcessor extends AbstractProcessor {

  private @Nullable Session session;
  private @Nullable EditorSession editor;

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
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    Round round = new Round(annotations, environment);
    if (session == null) {
      Options options = Options.of(processingEnv.getOptions());
      if (options.reports().isEmpty() && !Trigger.isPresent(round)) {
        return false;
      }
      session = new Session(processingEnv, options);
    }
    session.process(round);
    return false;
  }

  /** Proposes what the law allows at the place, where an editor asks. */
  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
    if (element == null || annotation == null || member == null) {
      return List.of();
    }
    if (editor == null) {
      editor = new EditorSession(processingEnv, Options.of(processingEnv.getOptions()));
    }
    return editor.complete(element, annotation, member, userText == null ? "" : userText);
  }
}
