package dev.statute.diagnostic;

import dev.statute.compiler.Places;
import dev.statute.report.Location;
import dev.statute.report.Patch;
import dev.statute.report.RelatedLocation;
import dev.statute.report.Result;
import dev.statute.report.RulePages;
import dev.statute.report.SarifReport;
import dev.statute.rule.Dialect;
import dev.statute.rule.Finding;
import dev.statute.rule.Related;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Collects what is found in a compilation, for a report in the end. */
public final class FindingLog {

  /** The name of the file of the report. */
  public static final String FILE = "statute.sarif";

  private final Elements elements;
  private final Locator locator;
  private final Fixer fixer;
  private final Dialect dialect;
  private final List<Result> results = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  /** The qualified names of the types that were looked at; elements are good for one round. */
  private final Set<String> types = new TreeSet<>();

  /**
   * Makes a log without findings.
   *
   * @param fixer makes edits of the fixes of findings
   * @param dialect words the fixes of findings
   */
  public FindingLog(Elements elements, Locator locator, Fixer fixer, Dialect dialect) {
    this.dialect = dialect;
    this.elements = elements;
    this.locator = locator;
    this.fixer = fixer;
  }

  /** Adds what was found in an element, also if it is nothing. */
  void add(List<Finding> findings, Places places, Element element) {
    if (element instanceof TypeElement type) {
      types.add(type.getQualifiedName().toString());
    }
    for (Finding finding : findings) {
      Location location = locator.locate(places.target(finding.site()));
      List<RelatedLocation> related =
          finding.violation().related().stream().map(place -> locate(place, places)).toList();
      results.add(new Result(finding, location, fixer.fixes(finding, places), related));
    }
  }

  private RelatedLocation locate(Related place, Places places) {
    if (place instanceof Related.InContract inside) {
      return new RelatedLocation(locator.locate(places.target(inside.site())), place.text());
    }
    Related.InFile file = (Related.InFile) place;
    return new RelatedLocation(new Location(file.uri(), file.region(), "", ""), place.text());
  }

  /** Adds what keeps us from finding more. */
  void fail(String text) {
    failures.add(text);
  }

  /** Returns the report, in SARIF. */
  public String sarif() {
    return SarifReport.text(version(), results, failures, dialect, RulePages::of);
  }

  /** Returns the fixes as a patch, of sources that it may change. */
  public byte[] patch(SourceFiles sources) {
    return Patch.of(results, dialect, sources::find);
  }

  /** Returns the types that were looked at, as the round has them. */
  public Element[] origins() {
    return types.stream()
        .map(elements::getTypeElement)
        .filter(Objects::nonNull)
        .toArray(Element[]::new);
  }

  /** Returns the version that the build left in the manifest; nothing where there is no jar. */
  private static String version() {
    String version = FindingLog.class.getPackage().getImplementationVersion();
    return version == null ? "" : version;
  }
}
