package dev.statute.read.statute;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.Places;
import dev.statute.contract.DeclaredField;
import dev.statute.contract.DeclaredField.Occurrence;
import dev.statute.contract.FieldRef;
import dev.statute.contract.Site;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Reads the header fields that an annotation declares for its response. */
final class DeclaredFieldReader {

  private final Law law;
  private final Places places;

  DeclaredFieldReader(Law law, Places places) {
    this.law = law;
    this.places = places;
  }

  /**
   * Returns the fields, those that each response carries first.
   *
   * @param index the position of the annotation among those of its type on the element
   * @param values what the annotation says
   */
  List<DeclaredField> read(
      Element element,
      AnnotationMirror declaration,
      int index,
      Map<String, AnnotationValue> values) {
    List<DeclaredField> fields = new ArrayList<>();
    for (Occurrence occurrence : Occurrence.values()) {
      String member = occurrence == Occurrence.ALWAYS ? "headers" : "optionalHeaders";
      List<AnnotationValue> constants = AnnotationReader.elements(values.get(member));
      for (int i = 0; i < constants.size(); i++) {
        AnnotationValue value = constants.get(i);
        HeaderField field =
            ResponseReader.constant(value, places).flatMap(law::fieldNamed).orElse(null);
        if (field != null) {
          Site site = places.add(element, declaration, index, member, value, i);
          FieldRef ref = new FieldRef.Known(field);
          fields.add(new DeclaredField(ref, occurrence, Optional.empty(), site));
        }
      }
    }
    return fields;
  }
}
