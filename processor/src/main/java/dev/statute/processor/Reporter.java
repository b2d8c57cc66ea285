package dev.statute.processor;

import dev.statute.api.Place;
import dev.statute.api.Places;
import dev.statute.rule.Violation;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Tells the compiler what is wrong. */
final class Reporter {

  private final Messager messager;

  Reporter(Messager messager) {
    this.messager = messager;
  }

  void report(Violation violation, Places places) {
    report(violation.place(), violation.text(), places);
  }

  void report(Place place, String text, Places places) {
    Places.Target target = places.target(place);
    messager.printMessage(
        Diagnostic.Kind.ERROR, text, target.element(), target.annotation(), target.value());
  }

  void report(Element element, String text) {
    messager.printMessage(Diagnostic.Kind.ERROR, text, element);
  }

  void warn(Element element, String text) {
    messager.printMessage(Diagnostic.Kind.WARNING, text, element);
  }
}
