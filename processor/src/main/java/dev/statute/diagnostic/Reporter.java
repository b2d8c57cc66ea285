package dev.statute.diagnostic;

import dev.statute.compiler.Places;
import dev.statute.compiler.RepeatedAnnotations;
import dev.statute.compiler.Written;
import dev.statute.rule.Dialect;
import dev.statute.rule.Finding;
import dev.statute.rule.Severity;
import dev.statute.text.Message;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Tells the compiler what is wrong. */
public final class Reporter {

  /** Of more findings than these in one interface nobody reads the rest. */
  private static final int SHOWN = 50;

  private static final Set<ElementKind> UNKNOWN_TO_ECJ =
      Set.of(ElementKind.RECORD, ElementKind.RECORD_COMPONENT, ElementKind.ENUM_CONSTANT);

  private final Messager messager;
  private final Dialect dialect;
  private final @Nullable RepeatedAnnotations repeated;
  private final @Nullable FindingLog log;
  private final @Nullable KnownFindings known;

  /** What was reported, since what stands around several interfaces is looked at with each. */
  private final Set<List<Object>> seen = new HashSet<>();

  /** What could be reported at its element only, so that the same words need not come twice. */
  private final Set<List<Object>> displaced = new HashSet<>();

  /**
   * Makes a reporter.
   *
   * @param dialect words the fixes of findings
   * @param repeated reports at annotations that are repeated, {@code null} where nothing can
   * @param log takes down all that is reported, {@code null} if nobody asks for it
   * @param known what was found before, {@code null} if nobody says
   */
  public Reporter(
      Messager messager,
      Dialect dialect,
      @Nullable RepeatedAnnotations repeated,
      @Nullable FindingLog log,
      @Nullable KnownFindings known) {
    this.dialect = dialect;
    this.messager = messager;
    this.repeated = repeated;
    this.log = log;
    this.known = known;
  }

  /** Reports what was found in an interface: errors before warnings if not all can be shown. */
  public void report(List<Finding> found, Places places, Element type) {
    List<Finding> findings = found.stream().map(finding -> judged(finding, places)).toList();
    if (log != null) {
      log.add(findings, places, type);
    }
    // Not every compiler can point at one of several values, so that words tell findings apart.
    List<Finding> all =
        findings.stream()
            .filter(finding -> finding.severity() != Severity.OFF)
            .filter(finding -> seen.add(key(finding, places.target(finding.site()))))
            .toList();
    List<Finding> byWeight = all.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    List<Finding> shown = byWeight.subList(0, Math.min(SHOWN, byWeight.size()));
    shown.stream()
        .sorted(Comparator.comparing(Finding::site, places.inOrderOfCode()))
        .forEach(finding -> report(finding, places, type));
    if (shown.size() < all.size()) {
      reportRest(byWeight.subList(SHOWN, byWeight.size()), type);
    }
  }

  private Finding judged(Finding finding, Places places) {
    if (known == null) {
      return finding;
    }
    Places.Target target = places.target(finding.site());
    return known.judge(finding, target, key(finding, target));
  }

  private List<Object> key(Finding finding, Places.Target target) {
    return List.of(finding.text(dialect), path(target.element()), target.index());
  }

  /**
   * Returns what tells an element from others; elements themselves are good for one round. To
   * number the elements around it, ECJ would sort all of them, and javac read all of a package.
   */
  private static String path(Element element) {
    if (element instanceof QualifiedNameable named) {
      return named.getKind() + " " + named.getQualifiedName();
    }
    String types =
        element instanceof ExecutableElement method
            ? method.getParameters().stream().map(p -> p.asType().toString()).toList().toString()
            : "";
    // In code that does not compile, ECJ does not know what is around some elements.
    Element outer = element.getEnclosingElement();
    return (outer == null ? "" : path(outer)) + "/" + element.getSimpleName() + types;
  }

  private void report(Finding finding, Places places, Element type) {
    Places.Target target = visible(places.target(finding.site()), type);
    Diagnostic.Kind kind = kind(finding.severity());
    String text = finding.text(dialect) + declaredOn(target);
    if (repeated != null && repeated.report(kind, text, target)) {
      return;
    }
    try {
      messager.printMessage(kind, text, target.element(), target.annotation(), target.value());
    } catch (RuntimeException e) {
      // ECJ fails to look for an annotation among others that have an empty array.
      if (displaced.add(List.of(text, path(target.element())))) {
        messager.printMessage(kind, text, target.element());
      }
    }
  }

  /**
   * Returns the nearest place that the compiler can point at: javac knows no positions of the
   * components of records, but those of their fields, and ECJ neither those of records nor those of
   * the constants of enums.
   */
  private Places.Target visible(Places.Target target, Element type) {
    Element element = target.element();
    if (repeated != null) {
      element = element.getKind() == ElementKind.RECORD_COMPONENT ? fieldOf(element) : element;
    } else {
      Element known = element;
      while (known != null && UNKNOWN_TO_ECJ.contains(known.getKind())) {
        known = known.getEnclosingElement();
      }
      element = known == null || known.getKind() == ElementKind.PACKAGE ? type : known;
    }
    return target.element().equals(element) ? target : target.at(element);
  }

  private static Element fieldOf(Element component) {
    Element around = component.getEnclosingElement();
    if (around == null) {
      return component;
    }
    return around.getEnclosedElements().stream()
        .filter(other -> other.getKind() == ElementKind.FIELD)
        .filter(other -> other.getSimpleName().equals(component.getSimpleName()))
        .<Element>map(other -> other)
        .findFirst()
        .orElse(component);
  }

  /** Says where to mend what an annotation of the user's own brings. */
  private static String declaredOn(Places.Target target) {
    return target.declaration().isEmpty()
        ? ""
        : "\n    It is declared on @" + target.declaration() + ".";
  }

  private void reportRest(List<Finding> rest, Element type) {
    long notes = count(rest, Severity.NOTE);
    messager.printMessage(
        kind(rest.get(0).severity()),
        new Message(
                "",
                type.getSimpleName()
                    + " has further findings: "
                    + number(count(rest, Severity.ERROR), "error")
                    + (notes > 0 ? ", " : " and ")
                    + number(count(rest, Severity.WARN), "warning")
                    + (notes > 0 ? " and " + number(notes, "note") : ""),
                "Only the first " + SHOWN + " are shown, errors before warnings.",
                "Fix these first, or write all of them to a file with -Astatute.report=sarif.")
            .description(),
        type);
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private static String number(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static Diagnostic.Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Diagnostic.Kind.ERROR;
      case WARN -> Diagnostic.Kind.WARNING;
      case NOTE, OFF -> Diagnostic.Kind.NOTE;
    };
  }

  /** Reports what is to be said about the compilation as a whole. */
  public void report(Notice notice) {
    messager.printMessage(
        notice.isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING,
        notice.message().text());
  }

  /** Reports what is wrong with an annotation that the compiler cannot read. */
  public void reportCause(Written written, String text) {
    if (log != null) {
      log.fail(text);
    }
    if (repeated == null || !repeated.report(text, written)) {
      messager.printMessage(Diagnostic.Kind.ERROR, text, written.element(), written.mirror());
    }
  }

  /** A defect of ours becomes an error at the element; compilers would print a stack trace. */
  public void guard(Element element, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      StackTraceElement[] trace = e.getStackTrace();
      reportFailure(
          element,
          new Message(
              "internal",
              "Statute failed to process " + element.getSimpleName(),
              e + (trace.length == 0 ? "" : " at " + trace[0]),
              "This is a defect of Statute, not of your code; please report it."));
    }
  }

  /** Reports at an element that Statute cannot do its work, whatever the code is like. */
  public void reportFailure(Element element, Message message) {
    String text = message.text();
    if (log != null) {
      log.fail(text);
    }
    messager.printMessage(Diagnostic.Kind.ERROR, text, element);
  }
}
