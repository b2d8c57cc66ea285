package dev.statute.processor;

import dev.statute.compiler.DocComments;
import dev.statute.compiler.Places;
import dev.statute.compiler.SourceTrees;
import dev.statute.contract.file.text.ContractWriter;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.diagnostic.Reporter;
import dev.statute.publish.Publication;
import dev.statute.publish.Publisher;
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

  private static final String FOLDER = "META-INF/statute/";
  private static final String SUFFIX = ".contract";

  private final Elements elements;
  private final Types types;
  private final Interfaces interfaces;
  private final LawFinder laws;
  private final @Nullable SourceTrees trees;
  private final OutputWriter writer;
  private final boolean isOn;
  private final String version;

  /** The qualified names of the interfaces that speak of types that are still to come. */
  private final Set<String> waiting = new TreeSet<>();

  ContractStep(
      Elements elements,
      Types types,
      Interfaces interfaces,
      LawFinder laws,
      @Nullable SourceTrees trees,
      OutputWriter writer,
      boolean isOn,
      String version) {
    this.elements = elements;
    this.types = types;
    this.interfaces = interfaces;
    this.laws = laws;
    this.trees = trees;
    this.writer = writer;
    this.isOn = isOn;
    this.version = version;
  }

  /** Writes the contract of an interface, or notes that it is too early for it. */
  void publish(ApiDeclaration api, TypeElement type, Places places) {
    if (!isOn) {
      return;
    }
    Publication publication = publication(api, type, places);
    if (publication.isComplete()) {
      write(publication, type);
    } else {
      waiting.add(type.getQualifiedName().toString());
    }
  }

  /** Writes the contracts that have waited, in the last round. */
  void finish(Reporter reporter) {
    for (String name : waiting) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        reporter.guard(
            type,
            () -> {
              Places places = new Places();
              write(publication(interfaces.read(type, places), type, places), type);
            });
      }
    }
  }

  private Publication publication(ApiDeclaration api, TypeElement type, Places places) {
    return new Publisher(
            elements,
            types,
            interfaces.annotations(),
            new DocComments(elements, trees),
            interfaces.classFiles(),
            api,
            type,
            places)
        .publish(laws.useOf(api.law()), version);
  }

  private void write(Publication publication, TypeElement type) {
    String name = publication.contract().name();
    String text = ContractWriter.write(publication.contract());
    writer.writeBesideClass(FOLDER + name + SUFFIX, text, type);
  }
}
