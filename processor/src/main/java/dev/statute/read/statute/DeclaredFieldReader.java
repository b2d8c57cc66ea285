package dev.statute.read.statute;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.Places;
import dev.statute.contract.DeclaredField;
import dev.statute.contract.DeclaredField.Occurrence;
import dev.statute.contract.FieldRef;
import dev.statute.contract.Site;
import dev.statute.declaration.TextField;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads the header fields that an annotation declares for its response. */
final class DeclaredFieldReader {

  private static final String FIELDS = "fields";

  private final Elements elements;
  private final Law law;
  private final Places places;

  DeclaredFieldReader(Elements elements, Law law, Places places) {
    this.elements = elements;
    this.law = law;
    this.places = places;
  }

  /**
   * Returns the fields, those that each response carries first.
   *
   * @param index the position of the annotation among those of its type on the element
   * @param values what the annotation says
   * @param access knows what generated code can name
   * @param typed takes those to which the law gives no type
   */
  List<DeclaredField> read(
      Element element,
      AnnotationMirror declaration,
      int index,
      Map<String, AnnotationValue> values,
      TypeAccess access,
      List<TextField> typed) {
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
    List<AnnotationValue> byText = AnnotationReader.elements(values.get(FIELDS));
    for (int i = 0; i < byText.size(); i++) {
      AnnotationValue value = byText.get(i);
      if (value.getValue() instanceof AnnotationMirror field) {
        Site site = places.add(element, declaration, index, FIELDS, value, i);
        fields.add(read(field, site, access, typed));
      } else {
        places.noteUnread();
      }
    }
    return fields;
  }

  private DeclaredField read(
      AnnotationMirror field, Site site, TypeAccess access, List<TextField> typed) {
    Map<String, AnnotationValue> values = AnnotationReader.values(field);
    String name = places.noteUnread(AnnotationReader.text(values.get("value")));
    AnnotationValue optional = values.get("optional");
    boolean isOptional = optional != null && Boolean.TRUE.equals(optional.getValue());
    TypeMirror type = type(values.get("type"));
    DeclaredField declared =
        new DeclaredField(
            FieldRef.named(name, law),
            isOptional ? Occurrence.SOMETIMES : Occurrence.ALWAYS,
            Optional.ofNullable(type).map(given -> TypeNames.of(given).toString()),
            site);
    if (type != null || declared.ref() instanceof FieldRef.Unregistered) {
      typed.add(new TextFieldReader(elements, access).read(declared, type));
    }
    return declared;
  }

  /** Returns the type that an annotation gives; null where it gives none that can be read. */
  private static @Nullable TypeMirror type(@Nullable AnnotationValue value) {
    return value != null
            && BodyType.isResolved(value)
            && value.getValue() instanceof TypeMirror type
            && type.getKind() != TypeKind.VOID
        ? type
        : null;
  }

  /** Returns the types that an annotation gives its fields. */
  static Stream<AnnotationValue> types(AnnotationMirror declaration) {
    return AnnotationReader.elements(declaration, FIELDS).stream()
        .flatMap(
            value ->
                value.getValue() instanceof AnnotationMirror field
                    ? AnnotationReader.value(field, "type").stream()
                    : Stream.empty());
  }
}
