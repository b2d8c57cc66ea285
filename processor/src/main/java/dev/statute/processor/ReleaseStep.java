package dev.statute.processor;

import dev.statute.baseline.Baseline;
import dev.statute.baseline.Releases;
import dev.statute.baseline.RemovedInterfaces;
import dev.statute.compiler.Places;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.diagnostic.Reporter;
import dev.statute.publish.Publication;
import dev.statute.rule.Finding;
import dev.statute.rule.ReleaseFindings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Compares interfaces with their releases, if an option names these. */
final class ReleaseStep {

  private final Elements elements;
  private final Interfaces interfaces;
  private final Options options;
  private final Reporter reporter;
  private final @Nullable Releases releases;

  ReleaseStep(Elements elements, Interfaces interfaces, Options options, Reporter reporter) {
    this.elements = elements;
    this.interfaces = interfaces;
    this.options = options;
    this.reporter = reporter;
    this.releases = options.baseline().isEmpty() ? null : releases(options, reporter);
  }

  private static Releases releases(Options options, Reporter reporter) {
    Baseline baseline = Baseline.read(options.baseline());
    baseline.problems().forEach(reporter::report);
    return new Releases(baseline, options.promise(), Instant.now());
  }

  /** Tells whether there is something to compare with. */
  boolean isOn() {
    return releases != null;
  }

  /** Compares an interface with its release. */
  Optional<ReleaseFindings> compare(ApiDeclaration api, Publication publication, Places places) {
    return releases == null || !publication.isComplete()
        ? Optional.empty()
        : Optional.of(
            releases.compare(
                publication,
                api.contract(),
                api.law(),
                interfaces.annotations(),
                places,
                this::isCompiled));
  }

  private boolean isCompiled(String binaryName) {
    TypeElement type = elements.getTypeElement(binaryName.replace('$', '.'));
    return type != null && interfaces.classFiles().isSource(type);
  }

  /** Takes down what became of the changes of an interface. */
  void add(Publication publication, List<Finding> findings) {
    if (releases != null) {
      releases.add(publication.contract().name(), findings);
    }
  }

  /** Reports the interfaces that are gone, after the last round of a compilation without errors. */
  void finish(Round round) {
    if (releases != null && round.isLast() && !round.comesAfterErrors()) {
      new RemovedInterfaces(releases, options.severities())
          .find(name -> elements.getTypeElement(name.replace('$', '.')) != null)
          .forEach(reporter::report);
    }
  }

  /** Returns the list of changes; nothing where there is nothing to compare with. */
  Optional<String> changelog() {
    return Optional.ofNullable(releases).map(Releases::changelog);
  }
}
