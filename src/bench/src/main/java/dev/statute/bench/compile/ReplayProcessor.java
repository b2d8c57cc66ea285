package dev.statute.bench.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Hands in, in the first round, what another processor wrote: no processor can do less. */
final class ReplayProcessor extends AbstractProcessor {

  private final List<MemorySource> recorded;
  private boolean isDone;

  ReplayProcessor(List<MemorySource> recorded) {
    this.recorded = recorded;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.statute.Api");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!isDone) {
      isDone = true;
      recorded.forEach(this::write);
    }
    return false;
  }

  private void write(MemorySource source) {
    try (Writer writer =
        processingEnv.getFiler().createSourceFile(source.typeName()).openWriter()) {
      writer.write(source.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
