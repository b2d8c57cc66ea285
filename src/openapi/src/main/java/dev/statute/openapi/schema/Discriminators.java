package dev.statute.openapi.schema;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.json.JavaLiterals;
import dev.statute.contract.file.json.JsonAnnotations;
import dev.statute.contract.file.json.TypeArguments;
import dev.statute.openapi.document.Node;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tells the subtypes of a type apart in JSON. */
final class Discriminators {

  /** What names one subtype, in an annotation that names all of them. */
  private static final Pattern ENTRY =
      Pattern.compile("@[\\w$.]+\\(((?:[^()\"]|\"(?:[^\"\\\\]|\\\\.)*+\")*+)\\)");

  private static final int MAX_DEPTH = 8;

  private final PublishedTypes types;
  private final Map<String, Tag> tags = new HashMap<>();

  Discriminators(PublishedTypes types) {
    this.types = types;
    for (PublishedType type : types.all().values()) {
      Scheme scheme = schemeOf(type);
      if (scheme.include() == Include.PROPERTY && !type.subtypes().isEmpty()) {
        variants(type, TypeUse.of(type.name()))
            .forEach((id, use) -> tags.putIfAbsent(use.name(), new Tag(scheme.property(), id)));
      }
    }
  }

  /** Returns the member by which objects of a type say what they are, if there is one. */
  Optional<Tag> tagOf(String typeName) {
    return Optional.ofNullable(tags.get(typeName));
  }

  /** Returns how the subtypes of a type are told apart. */
  static Scheme schemeOf(PublishedType type) {
    List<AnnotationUse> annotations = type.annotations();
    Optional<AnnotationUse> jsonb = JsonAnnotations.find(annotations, "JsonbTypeInfo");
    if (jsonb.isPresent()) {
      String key = JsonAnnotations.text(annotations, "JsonbTypeInfo", "key");
      return new Scheme(Include.PROPERTY, key.isEmpty() ? "@type" : key, false);
    }
    if (JsonAnnotations.find(annotations, "JsonTypeInfo").isEmpty()) {
      return new Scheme(Include.NONE, "", false);
    }
    String use = JsonAnnotations.constant(annotations, "JsonTypeInfo", "use");
    String property = JsonAnnotations.text(annotations, "JsonTypeInfo", "property");
    Include include =
        switch (use) {
          case "NAME", "SIMPLE_NAME", "CLASS" ->
              switch (JsonAnnotations.constant(annotations, "JsonTypeInfo", "include")) {
                case "", "PROPERTY", "EXISTING_PROPERTY" -> Include.PROPERTY;
                case "WRAPPER_OBJECT" -> Include.WRAPPER_OBJECT;
                case "WRAPPER_ARRAY" -> Include.WRAPPER_ARRAY;
                default -> Include.UNKNOWN;
              };
          case "DEDUCTION" -> Include.DEDUCTION;
          case "NONE" -> Include.NONE;
          default -> Include.UNKNOWN;
        };
    boolean isClass = use.equals("CLASS");
    String name = property.isEmpty() ? (isClass ? "@class" : "@type") : property;
    return new Scheme(include, name, isClass);
  }

  /** Returns the subtypes that have none themselves, by what names them. */
  Map<String, TypeUse> variants(PublishedType type, TypeUse use) {
    Map<String, TypeUse> variants = new LinkedHashMap<>();
    add(type, use, schemeOf(type).isByClass(), names(type), variants, 0);
    return variants;
  }

  private void add(
      PublishedType type,
      TypeUse use,
      boolean isByClass,
      Map<String, String> names,
      Map<String, TypeUse> variants,
      int depth) {
    Map<String, TypeUse> bindings = TypeArguments.bindings(type.typeParameters(), use);
    for (TypeUse subtype : type.subtypes()) {
      TypeUse own = TypeArguments.replaced(subtype, bindings).nullable(false);
      Optional<PublishedType> found = types.get(own.name());
      boolean hasOwn = found.filter(t -> !t.subtypes().isEmpty()).isPresent();
      if (hasOwn && depth < MAX_DEPTH) {
        Map<String, String> all = new LinkedHashMap<>(names(found.orElseThrow()));
        all.putAll(names);
        add(found.orElseThrow(), own, isByClass, all, variants, depth + 1);
      } else {
        variants.putIfAbsent(isByClass ? own.name() : name(own, found, names), own);
      }
    }
  }

  /** Jackson calls a nested class by its binary name without the package. */
  private static String name(TypeUse use, Optional<PublishedType> type, Map<String, String> names) {
    String listed = names.get(use.name().replace('$', '.'));
    if (listed != null) {
      return listed;
    }
    String own =
        type.map(found -> JsonAnnotations.text(found.annotations(), "JsonTypeName", "value"))
            .orElse("");
    return own.isEmpty() ? use.name().substring(use.name().lastIndexOf('.') + 1) : own;
  }

  /** Returns the names that the type itself gives its subtypes. */
  private static Map<String, String> names(PublishedType type) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String annotation : List.of("JsonSubTypes", "JsonbTypeInfo")) {
      Matcher entry = ENTRY.matcher(JsonAnnotations.value(type.annotations(), annotation, "value"));
      while (entry.find()) {
        List<String> classes = JavaLiterals.classes(entry.group(1));
        List<String> strings = JavaLiterals.strings(entry.group(1));
        if (!classes.isEmpty() && !strings.isEmpty()) {
          names.putIfAbsent(classes.get(0).replace('$', '.'), strings.get(0));
        }
      }
    }
    return names;
  }

  /** Where an object says what it is. */
  enum Include {
    /** In a member. */
    PROPERTY,
    /** In the name of the only member of an object around it. */
    WRAPPER_OBJECT,
    /** In the first element of an array around it. */
    WRAPPER_ARRAY,
    /** Nowhere: readers see it from the members that are there. */
    DEDUCTION,
    /** Nowhere. */
    NONE,
    /** In a way that a schema cannot say. */
    UNKNOWN
  }

  /**
   * How the subtypes of a type are told apart.
   *
   * @param include where an object says what it is
   * @param property the name of the member that says it
   * @param isByClass whether it says the name of its Java class
   */
  record Scheme(Include include, String property, boolean isByClass) {}

  /**
   * The member by which objects of a type say what they are.
   *
   * @param property its name
   * @param id its value
   */
  record Tag(String property, String id) {

    Node.Mapping schema() {
      return Keywords.ofType("string").put("const", Node.text(id)).mapping();
    }
  }
}
