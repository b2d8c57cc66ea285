package dev.statute.publish;

import dev.statute.compiler.DocComments;
import dev.statute.contract.file.PublishedDoc;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what the source says of elements; class files say only what is deprecated. */
final class Docs {

  private final Elements elements;
  private final DocComments comments;
  private final Map<Element, Doc> known = new HashMap<>();

  Docs(Elements elements, DocComments comments) {
    this.elements = elements;
    this.comments = comments;
  }

  Doc of(Element element) {
    Doc doc = known.get(element);
    if (doc == null) {
      doc = Doc.parse(comments.of(element));
      known.put(element, doc);
    }
    return doc;
  }

  PublishedDoc published(Element element) {
    return of(element).published(elements.isDeprecated(element));
  }

  /** Returns what the source says of a component of a record, or of what else a property has. */
  PublishedDoc published(TypeElement owner, Property property) {
    boolean isDeprecated = property.places().stream().anyMatch(elements::isDeprecated);
    Doc found =
        property.places().stream()
            .filter(place -> owner.equals(place.getEnclosingElement()))
            .filter(place -> place.getKind() != ElementKind.RECORD_COMPONENT)
            .map(this::of)
            .filter(doc -> !doc.text().isEmpty() || !doc.deprecation().isEmpty())
            .findFirst()
            .orElse(Doc.NONE);
    String ofType = of(owner).parameter(property.name());
    return ofType.isEmpty()
        ? found.published(isDeprecated)
        : new PublishedDoc(ofType, isDeprecated, isDeprecated ? found.deprecation() : "");
  }
}
