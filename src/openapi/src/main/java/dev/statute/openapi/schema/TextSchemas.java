package dev.statute.openapi.schema;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.json.Containers;
import dev.statute.openapi.document.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The schemas of values that are written as texts: parameters, header fields, cookies, forms. */
final class TextSchemas {

  private static final String LIST = "java.util.List<";

  private final PublishedTypes types;
  private final SchemaSettings settings;
  private final Reports none = new Reports();

  TextSchemas(PublishedTypes types, SchemaSettings settings) {
    this.types = types;
    this.settings = settings;
  }

  /**
   * Returns the schema of a type: an array where it stands for several values. A text cannot be
   * null.
   */
  Keywords of(TypeUse use, List<AnnotationUse> annotations) {
    TypeUse type = Containers.present(use);
    Keywords schema =
        Containers.elementOf(type).map(element -> array(type, element)).orElseGet(() -> one(type));
    List<AnnotationUse> all =
        Stream.of(annotations, use.annotations(), type.annotations())
            .flatMap(List::stream)
            .distinct()
            .toList();
    Constraints.add(schema, all, "", none);
    return schema;
  }

  private Keywords array(TypeUse type, TypeUse element) {
    Keywords array = Keywords.ofType("array");
    array.put("items", of(element, List.of()).mapping());
    return Containers.isSet(type) ? array.put("uniqueItems", Node.bool(true)) : array;
  }

  private Keywords one(TypeUse type) {
    Optional<FieldSyntax> field = FieldSyntax.ofClass(type.name());
    if (field.isPresent()) {
      return Keywords.of(field.get().schema());
    }
    Optional<PublishedType> described = types.get(type.name());
    if (described.isPresent()) {
      return described(described.get());
    }
    String name = Containers.isBytes(type) ? "byte[]" : type.name();
    return KnownTypes.of(name)
        .filter(known -> Set.of("boolean", "integer", "number", "string").contains(known.type()))
        .map(known -> Keywords.of(known.schema()))
        .orElseGet(() -> Keywords.ofType("string"));
  }

  private Keywords described(PublishedType type) {
    Keywords schema =
        type.kind() == PublishedType.Kind.ENUM
            ? EnumSchemas.text(type, settings)
            : Keywords.ofType("string");
    return schema.introduce(settings.javadoc().apply(type.doc().text()));
  }

  /**
   * Returns the schema of the value of a header field: by the law where it knows the field and the
   * Java type is the one for it, or else by the Java type.
   */
  Keywords ofField(String name, String javaType) {
    return settings
        .law()
        .fieldOfAnyCase(name)
        .filter(field -> FieldSyntax.isFor(field.type(), javaType))
        .map(field -> Keywords.of(FieldSyntax.of(field.type()).schema()))
        .orElseGet(() -> ofJava(javaType));
  }

  private Keywords ofJava(String javaType) {
    if (javaType.startsWith(LIST) && javaType.endsWith(">")) {
      String element = javaType.substring(LIST.length(), javaType.length() - 1);
      return Keywords.ofType("array").put("items", ofJava(element).mapping());
    }
    return one(TypeUse.of(javaType));
  }
}
