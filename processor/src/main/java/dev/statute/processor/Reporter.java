package dev.statute.processor;

import dev.statute.api.Places;
import dev.statute.rule.Violation;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Tells the compiler what is wrong. */
final class Reporter {

  private final Messager messager;
  private final @Nullable RepeatedAnnotations repeated;

  Reporter(Messager messager, @Nullable RepeatedAnnotations repeated) {
    this.messager = messager;
    this.repeated = repeated;
  }

  void report(Violation violation, Places places) {
    Places.Target target = places.target(violation.place());
    String text = violation.text();
    if (repeated != null && repeated.report(text, target)) {
      return;
    }
    messager.printMessage(
        Diagnostic.Kind.ERROR, text, target.element(), target.annotation(), target.value());
  }

  void report(Element element, String text) {
    messager.printMessage(Diagnostic.Kind.ERROR, text, element);
  }
}
