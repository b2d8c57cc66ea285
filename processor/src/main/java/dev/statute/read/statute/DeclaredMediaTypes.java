package dev.statute.read.statute;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.Places;
import dev.statute.contract.Representation;
import dev.statute.contract.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * The media types that an annotation declares for content.
 *
 * @param texts the media types as they are written
 * @param sites where each is
 */
record DeclaredMediaTypes(List<String> texts, List<Site> sites) {

  static final DeclaredMediaTypes NONE = new DeclaredMediaTypes(List.of(), List.of());
  private static final String MEMBER = "mediaTypes";

  /** Reads them from an annotation. */
  static DeclaredMediaTypes read(
      Element element,
      AnnotationMirror annotation,
      int index,
      Map<String, AnnotationValue> values,
      Places places) {
    List<AnnotationValue> elements = AnnotationReader.elements(values.get(MEMBER));
    if (elements.isEmpty()) {
      return NONE;
    }
    List<String> texts = new ArrayList<>();
    List<Site> sites = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      texts.add(places.noteUnread(AnnotationReader.text(elements.get(i))));
      sites.add(places.add(element, annotation, index, MEMBER, elements.get(i), i));
    }
    return new DeclaredMediaTypes(texts, sites);
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  /** Tells whether there is no other than a given one, which has no parameters. */
  boolean areOnly(String mediaType) {
    return texts.stream().allMatch(text -> text.strip().toLowerCase(Locale.ROOT).equals(mediaType));
  }

  /** Returns the forms of content of a type. */
  List<Representation> of(String type) {
    List<Representation> forms = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      forms.add(new Representation(type, Optional.of(texts.get(i)), Optional.of(sites.get(i))));
    }
    return forms;
  }
}
