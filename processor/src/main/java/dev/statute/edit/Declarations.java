package dev.statute.edit;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.SourceCode.Declared;
import dev.statute.edit.syntax.DeclarationNode;
import dev.statute.edit.syntax.ImportNode;
import dev.statute.edit.syntax.SyntaxReader;
import dev.statute.read.statute.VocabularyReader;
import dev.statute.read.statute.VocabularyUse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The declarations that the fixes of one interface are about; good for one round. */
final class Declarations {

  /**
   * A declaration, and the file that it is in.
   *
   * @param uri how reports name the file
   * @param layout the text of the file
   * @param header the package and the imports of the file
   * @param node the declaration
   */
  record Read(String uri, SourceLayout layout, ImportNode.Header header, DeclarationNode node) {}

  private final Workshop workshop;
  private final AnnotationReader annotations = new AnnotationReader();
  private final Map<Element, Optional<Read>> known = new HashMap<>();
  private final Map<String, SourceLayout> layouts = new HashMap<>();
  private final Map<String, ImportNode.Header> headers = new HashMap<>();
  private final Map<Element, Optional<String>> vocabularies = new HashMap<>();

  Declarations(Workshop workshop) {
    this.workshop = workshop;
  }

  Elements elements() {
    return workshop.elements();
  }

  AnnotationReader annotations() {
    return annotations;
  }

  /** Returns the declaration of an element; nothing where there is no source of it. */
  Optional<Read> find(Element element) {
    Optional<Read> read = known.get(element);
    if (read == null) {
      read = workshop.code().find(element).flatMap(declared -> read(declared, element));
      known.put(element, read);
    }
    return read;
  }

  private Optional<Read> read(Declared declared, Element element) {
    String text = declared.text();
    SourceLayout layout = layouts.computeIfAbsent(text, SourceLayout::new);
    ImportNode.Header header = headers.computeIfAbsent(text, ImportNode::header);
    String uri = workshop.locator().uri(declared.file(), header.packageName());
    return SyntaxReader.declaration(text, declared.start())
        .filter(node -> isOf(element, layout.text(node.name())))
        .map(node -> new Read(uri, layout, header, node));
  }

  private static boolean isOf(Element element, String name) {
    return element.getKind() == ElementKind.PACKAGE || element.getSimpleName().contentEquals(name);
  }

  /** Returns the package of the vocabulary that an element, or what is around it, uses. */
  Optional<String> vocabulary(Element element) {
    for (Element outer = element; outer != null; outer = outer.getEnclosingElement()) {
      if (outer instanceof TypeElement type) {
        Optional<String> found = vocabulary(type);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> vocabulary(TypeElement type) {
    Optional<String> found = vocabularies.get(type);
    if (found == null) {
      found = VocabularyReader.deciding(annotations, type).map(VocabularyUse::packageName);
      vocabularies.put(type, found);
    }
    return found;
  }
}
