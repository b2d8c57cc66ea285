package dev.statute.openapi.schema;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.json.JsonAnnotations;
import dev.statute.openapi.document.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What annotations of a member say about how its values are written. */
final class JsonFormats {

  private static final Set<String> DATES =
      Set.of("date-time", "date", "date-time-local", "time-local");

  private JsonFormats() {}

  /** Tells whether code of the user's own writes the values. */
  static boolean isCustom(List<AnnotationUse> annotations) {
    boolean isSerialized =
        JsonAnnotations.find(annotations, "JsonSerialize")
            .filter(found -> found.value("using").isPresent() || found.value("as").isPresent())
            .isPresent();
    return isSerialized
        || JsonAnnotations.isOn(annotations, "JsonRawValue")
        || JsonAnnotations.find(annotations, "JsonbTypeAdapter").isPresent()
        || JsonAnnotations.find(annotations, "JsonAdapter").isPresent();
  }

  /** Returns the schema of values that {@code @JsonFormat} has another form for. */
  static Optional<Keywords> written(
      TypeUse type, List<AnnotationUse> annotations, PublishedTypes types) {
    if (JsonAnnotations.find(annotations, "JsonFormat").isEmpty()) {
      return Optional.empty();
    }
    String shape = JsonAnnotations.constant(annotations, "JsonFormat", "shape");
    String pattern = JsonAnnotations.text(annotations, "JsonFormat", "pattern");
    boolean isEnum =
        types.get(type.name()).filter(found -> found.kind() == PublishedType.Kind.ENUM).isPresent();
    if (isEnum) {
      return shape.startsWith("NUMBER") ? Optional.of(ordinal()) : Optional.empty();
    }
    Optional<KnownType> known = KnownTypes.of(type.name());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    if (DATES.contains(known.get().format())) {
      return date(known.get(), shape, pattern);
    }
    boolean isNumber = Set.of("integer", "number").contains(known.get().type());
    if (isNumber && shape.equals("STRING")) {
      return Optional.of(Keywords.ofType("string"));
    }
    boolean isTruth = known.get().type().equals("boolean");
    return isTruth && shape.startsWith("NUMBER")
        ? Optional.of(Keywords.ofType("integer"))
        : Optional.empty();
  }

  private static Optional<Keywords> date(KnownType known, String shape, String pattern) {
    if (shape.startsWith("NUMBER")) {
      return Optional.of(
          known.format().equals("date-time") ? Keywords.ofType("number") : Keywords.any());
    }
    if (pattern.isEmpty()) {
      return Optional.empty();
    }
    Keywords text = Keywords.ofType("string");
    return Optional.of(
        pattern.equals("yyyy-MM-dd") || pattern.equals("uuuu-MM-dd")
            ? text.put("format", Node.text("date"))
            : text.describe("Written as `" + pattern + "`."));
  }

  private static Keywords ordinal() {
    return Keywords.ofType("integer").put("minimum", Node.number(0));
  }
}
