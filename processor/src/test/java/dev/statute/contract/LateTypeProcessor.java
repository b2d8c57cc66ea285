package dev.statute.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Generates the type {@code acme.Later} in a given round, and something else in those before. */
public final class LateTypeProcessor extends AbstractProcessor {

  private final int when;
  private final String text;
  private int round;

  public LateTypeProcessor(int when) {
    this(when, "package acme; public class Later {}\n");
  }

  public LateTypeProcessor(int when, String text) {
    this.when = when;
    this.text = text;
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
      write("Before" + round, "package acme; public class Before" + round + " {}\n");
    } else if (round == when) {
      write("Later", text);
    }
    return false;
  }

  private void write(String name, String text) {
    try (Writer writer = processingEnv.getFiler().createSourceFile("acme." + name).openWriter()) {
      writer.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
