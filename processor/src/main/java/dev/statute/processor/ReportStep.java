package dev.statute.processor;

import dev.statute.compiler.Locator;
import dev.statute.compiler.Places;
import dev.statute.read.statute.StatuteDialect;
import dev.statute.report.Result;
import dev.statute.report.SarifReport;
import dev.statute.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Collects what is found in a compilation, and writes it down in the end. */
final class ReportStep {

  private static final String FILE = "statute.sarif";

  private final Elements elements;
  private final Locator locator;
  private final List<Result> results = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  /** The qualified names of the types that were looked at; elements are good for one round. */
  private final Set<String> types = new TreeSet<>();

  ReportStep(Elements elements, Locator locator) {
    this.elements = elements;
    this.locator = locator;
  }

  /** Adds what was found in an element, also if it is nothing. */
  void add(List<Finding> findings, Places places, Element element) {
    if (element instanceof TypeElement type) {
      types.add(type.getQualifiedName().toString());
    }
    for (Finding finding : findings) {
      results.add(new Result(finding, locator.locate(places.target(finding.site()))));
    }
  }

  /** Adds what keeps us from finding more. */
  void fail(String text) {
    failures.add(text);
  }

  void write(OutputWriter writer) {
    Element[] origins =
        types.stream()
            .map(elements::getTypeElement)
            .filter(Objects::nonNull)
            .toArray(Element[]::new);
    writer.write(
        FILE, SarifReport.text(version(), results, failures, new StatuteDialect()), origins);
  }

  /** Returns the version that the build left in the manifest; nothing where there is no jar. */
  private static String version() {
    String version = ReportStep.class.getPackage().getImplementationVersion();
    return version == null ? "" : version;
  }
}
