package dev.statute.processor;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.DocComments;
import dev.statute.compiler.Places;
import dev.statute.compiler.SourceTrees;
import dev.statute.contract.file.text.ContractWriter;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.diagnostic.Reporter;
import dev.statute.publish.Publication;
import dev.statute.publish.Publisher;
import dev.statute.publish.TypeDescriptions;
import dev.statute.read.statute.parent.ContractPath;
import dev.statute.rule.Finding;
import dev.statute.rule.ReleaseFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Writes the contract of each interface beside its class file, once all types are there that it
 * speaks of.
 */
final class ContractStep {

  private final Elements elements;
  private final Types types;
  private final Interfaces interfaces;
  private final LawFinder laws;
  private final @Nullable SourceTrees trees;
  private final OutputWriter writer;
  private final ReleaseStep releases;
  private final boolean isOn;
  private final String version;

  /** Of this round, whose annotations these are; what it knows is no good in the next. */
  private @Nullable TypeDescriptions descriptions;

  private @Nullable AnnotationReader annotations;

  /** The qualified names of the interfaces that speak of types that are still to come. */
  private final Set<String> waiting = new TreeSet<>();

  ContractStep(
      Elements elements,
      Types types,
      Interfaces interfaces,
      LawFinder laws,
      @Nullable SourceTrees trees,
      OutputWriter writer,
      ReleaseStep releases,
      Options options) {
    this.elements = elements;
    this.types = types;
    this.interfaces = interfaces;
    this.laws = laws;
    this.trees = trees;
    this.writer = writer;
    this.releases = releases;
    this.isOn = options.writesContracts();
    this.version = options.version();
  }

  /**
   * Makes the contract of an interface as it is published.
   *
   * @return nothing if nobody wants it
   */
  Optional<Publication> publication(ApiDeclaration api, TypeElement type, Places places) {
    return isOn || releases.isOn() ? Optional.of(publish(api, type, places)) : Optional.empty();
  }

  /** Writes the contract of an interface, or notes that it is too early for it. */
  void write(Publication publication, TypeElement type) {
    if (!publication.isComplete()) {
      waiting.add(type.getQualifiedName().toString());
    } else if (isOn) {
      writeFile(publication, type);
    }
  }

  /** Writes the contracts that have waited, in the last round. */
  void finish(Reporter reporter) {
    for (String name : waiting) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        reporter.guard(type, () -> finish(type, reporter));
      }
    }
  }

  private void finish(TypeElement type, Reporter reporter) {
    Places places = new Places();
    ApiDeclaration api = interfaces.read(type, places);
    Publication publication = publish(api, type, places);
    if (!places.hasUnread()) {
      Optional<ReleaseFindings> release = releases.compare(api, publication, places);
      if (release.isPresent()) {
        List<Finding> findings =
            new ArrayList<>(laws.check(api, type, interfaces.annotations(), places, release));
        releases.add(publication, findings);
        // The others have been reported when there was no release to compare with yet.
        findings.removeAll(
            laws.check(api, type, interfaces.annotations(), places, Optional.empty()));
        reporter.report(findings, places, type);
      }
    }
    if (isOn) {
      writeFile(publication, type);
    }
  }

  private Publication publish(ApiDeclaration api, TypeElement type, Places places) {
    return new Publisher(
            elements, types, interfaces.annotations(), descriptions(), api, type, places)
        .publish(laws.useOf(api.law()), version);
  }

  private TypeDescriptions descriptions() {
    if (descriptions == null || annotations != interfaces.annotations()) {
      annotations = interfaces.annotations();
      descriptions =
          new TypeDescriptions(elements, new DocComments(elements, trees), interfaces.classFiles());
    }
    return descriptions;
  }

  private void writeFile(Publication publication, TypeElement type) {
    String name = publication.contract().name();
    String text = ContractWriter.write(publication.contract());
    writer.writeBesideClass(ContractPath.of(name), text, type);
  }
}
