package dev.statute.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** Writes files where Statute would write its report. */
final class OccupyingProcessor extends AbstractProcessor {

  private boolean done;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    if (!done) {
      done = true;
      write(StandardLocation.SOURCE_OUTPUT);
      write(StandardLocation.CLASS_OUTPUT);
    }
    return false;
  }

  private void write(StandardLocation location) {
    try {
      processingEnv.getFiler().createResource(location, "", "statute.sarif").openWriter().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
