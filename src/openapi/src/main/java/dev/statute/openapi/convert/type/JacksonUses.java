package dev.statute.openapi.convert.type;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.text.JavaLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The annotations of Jackson that say how JSON differs from Java. */
final class JacksonUses {

  private static final String PACKAGE = "com.fasterxml.jackson.annotation.";
  private static final String INCLUDE = PACKAGE + "JsonInclude";
  private static final String PROPERTY = PACKAGE + "JsonProperty";
  private static final String TYPE_INFO = PACKAGE + "JsonTypeInfo";
  private static final String SUBTYPES = PACKAGE + "JsonSubTypes";

  private JacksonUses() {}

  /**
   * Returns what says how a member or constant is called in JSON; nothing if that goes without
   * saying.
   *
   * @param isDemanded whether the member is there even if it is null
   */
  static List<AnnotationUse> property(String javaName, String jsonName, boolean isDemanded) {
    List<AnnotationUse.Value> values = new ArrayList<>();
    if (isDemanded) {
      values.add(new AnnotationUse.Value("required", "true"));
    }
    if (!javaName.equals(jsonName)) {
      values.add(new AnnotationUse.Value("value", JavaLiteral.of(jsonName)));
    }
    return values.isEmpty() ? List.of() : List.of(new AnnotationUse(PROPERTY, values));
  }

  /** Returns what says of an enum that a method reads its texts, in and outside of JSON. */
  static AnnotationUse readsTexts() {
    return new AnnotationUse(PACKAGE + "JsonCreator", List.of());
  }

  /** Returns what says of a type that members that are null are left out. */
  static AnnotationUse omitsNull() {
    return include("NON_NULL");
  }

  /** Returns what says of a member that it is written even if it is null. */
  static AnnotationUse writesNull() {
    return include("ALWAYS");
  }

  private static AnnotationUse include(String when) {
    return new AnnotationUse(
        INCLUDE, List.of(new AnnotationUse.Value("value", INCLUDE + ".Include." + when)));
  }

  /** Returns what says that a member names the type of a value. */
  static AnnotationUse byProperty(String property) {
    return new AnnotationUse(
        TYPE_INFO,
        List.of(
            new AnnotationUse.Value("property", JavaLiteral.of(property)),
            new AnnotationUse.Value("use", TYPE_INFO + ".Id.NAME")));
  }

  /** Returns what says that the members of a value tell its type. */
  static AnnotationUse byMembers() {
    return new AnnotationUse(
        TYPE_INFO, List.of(new AnnotationUse.Value("use", TYPE_INFO + ".Id.DEDUCTION")));
  }

  /**
   * Returns what names the types of which a value has one.
   *
   * @param names the binary names of the types by what JSON calls them
   */
  static AnnotationUse named(Map<String, String> names) {
    return subtypes(
        names.entrySet().stream()
            .map(
                entry ->
                    "@"
                        + SUBTYPES
                        + ".Type(name = "
                        + JavaLiteral.of(entry.getKey())
                        + ", value = "
                        + entry.getValue()
                        + ".class)")
            .toList());
  }

  /** Returns what lists the types of which a value has one. */
  static AnnotationUse unnamed(List<String> types) {
    return subtypes(
        types.stream().map(type -> "@" + SUBTYPES + ".Type(value = " + type + ".class)").toList());
  }

  private static AnnotationUse subtypes(List<String> elements) {
    String text =
        elements.size() == 1
            ? elements.get(0)
            : elements.stream().collect(Collectors.joining(", ", "{", "}"));
    return new AnnotationUse(SUBTYPES, List.of(new AnnotationUse.Value("value", text)));
  }
}
