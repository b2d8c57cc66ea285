package dev.statute.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Generates the class {@code acme.Later} in a given round, and something else in those before. */
final class LateTypeProcessor extends AbstractProcessor {

  private final int when;
  private int round;

  LateTypeProcessor(int when) {
    this.when = when;
  }

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
    round++;
    if (round < when) {
      write("Before" + round);
    } else if (round == when) {
      write("Later");
    }
    return false;
  }

  private void write(String name) {
    try (Writer writer = processingEnv.getFiler().createSourceFile("acme." + name).openWriter()) {
      writer.write("package acme; public class " + name + " {}\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
