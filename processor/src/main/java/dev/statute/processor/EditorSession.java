package dev.statute.processor;

import dev.statute.compiler.SourceCode;
import dev.statute.compiler.SourceTrees;
import dev.statute.complete.AnnotationCompleter;
import dev.statute.diagnostic.Reporter;
import dev.statute.dialect.StatuteDialect;
import dev.statute.law.load.Laws;
import java.util.List;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Completions;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** The work for an editor, which asks about code that is just being written. */
final class EditorSession {

  private final LawFinder laws;
  private final @Nullable SourceTrees trees;

  EditorSession(ProcessingEnvironment environment, Options options) {
    Reporter reporter =
        new Reporter(
            environment.getMessager(), new StatuteDialect(options.syntax()), null, null, null);
    laws = new LawFinder(environment.getElementUtils(), new Laws(), options.severities(), reporter);
    trees = Session.trees(environment);
  }

  /** Returns the values that a member of an annotation can have. */
  List<? extends Completion> complete(
      Element element, AnnotationMirror annotation, ExecutableElement member, String typed) {
    try {
      return new AnnotationCompleter(new SourceCode(trees), laws::of)
          .complete(element, annotation, member, typed).stream()
              .map(proposal -> Completions.of(proposal.code(), proposal.text()))
              .toList();
    } catch (RuntimeException e) {
      // Of code that does not compile compilers show anything, and an editor needs no answer.
      return List.of();
    }
  }
}
