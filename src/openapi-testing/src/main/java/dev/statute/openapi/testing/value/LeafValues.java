package dev.statute.openapi.testing.value;

import dev.statute.contract.file.TypeUse;
import dev.statute.law.load.Laws;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.example.SchemaLookup;
import dev.statute.openapi.example.SchemaValues;
import dev.statute.openapi.example.Usage;
import dev.statute.openapi.schema.KnownTypes;
import dev.statute.openapi.schema.SchemaSettings;
import dev.statute.openapi.schema.Schemas;
import java.lang.annotation.Annotation;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Random values that JSON writes as one text, number or boolean, as constraints allow them. */
final class LeafValues {

  private static final int MOST_TRIES = 200;

  private final RandomGenerator random;
  private final Schemas schemas;
  private final SchemaValues values;

  LeafValues(RandomGenerator random) {
    this.random = random;
    this.schemas = Schemas.of(List.of(), SchemaSettings.standard(new Laws().standard()));
    this.values = SchemaValues.of(SchemaLookup.among(Map.of()));
  }

  /** Tells whether it makes values of a class. */
  boolean makes(Class<?> type) {
    return LeafTypes.converts(type) && KnownTypes.of(type.getTypeName()).isPresent();
  }

  /** Makes a value; nothing if the constraints allow none that is found. */
  Optional<Object> make(Class<?> type, List<Annotation> annotations) {
    Node.Mapping schema = schema(type, annotations);
    for (int i = 0; i < MOST_TRIES; i++) {
      Optional<Object> made =
          values
              .random(schema, Usage.RESPONSE, random)
              .filter(Node.Scalar.class::isInstance)
              .flatMap(node -> converted(type, ((Node.Scalar) node).text()));
      if (made.isPresent()) {
        return made;
      }
    }
    return Optional.empty();
  }

  /** Returns how many elements a container may have: a least and a greatest number. */
  List<Integer> sizes(Class<?> type, List<Annotation> annotations) {
    String name = Map.class.isAssignableFrom(type) ? "java.util.Map" : "java.util.List";
    Node.Mapping schema = schemas.use(TypeUse.of(name), AnnotationTexts.of(annotations), "");
    boolean isMap = name.equals("java.util.Map");
    return List.of(
        size(schema, isMap ? "minProperties" : "minItems", 0),
        size(schema, isMap ? "maxProperties" : "maxItems", Integer.MAX_VALUE));
  }

  private static int size(Node.Mapping schema, String keyword, int otherwise) {
    return schema
        .get(keyword)
        .map(node -> Integer.parseInt(((Node.Scalar) node).text()))
        .orElse(otherwise);
  }

  private Node.Mapping schema(Class<?> type, List<Annotation> annotations) {
    TypeUse use =
        type == byte[].class
            ? new TypeUse(TypeUse.ARRAY, List.of(TypeUse.of("byte")), false, List.of())
            : TypeUse.of(type.getName());
    return schemas.use(use, AnnotationTexts.of(annotations), "");
  }

  /** Some texts of a pattern are no such values, such as the 30th of February. */
  private static Optional<Object> converted(Class<?> type, String text) {
    try {
      return Optional.of(LeafTypes.convert(type, text));
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
