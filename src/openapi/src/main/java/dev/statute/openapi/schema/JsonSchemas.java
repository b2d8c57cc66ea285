package dev.statute.openapi.schema;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.json.Containers;
import dev.statute.contract.file.json.JsonAnnotations;
import dev.statute.contract.file.json.TypeArguments;
import dev.statute.openapi.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The schemas of values that are written as JSON. */
final class JsonSchemas {

  /** Types of people are not nested deeper; one that grows with each use would have no end. */
  private static final int MAX_DEPTH = 24;

  private static final String BYTES = "byte[]";
  private static final String PROBLEM = "dev.statute.field.Problem";
  private static final String MERGE_PATCH = "dev.statute.field.MergePatch";

  private final PublishedTypes types;
  private final Components components;
  private final SchemaSettings settings;
  private final Reports reports;
  private final ObjectSchemas objects;
  private final UnionSchemas unions;
  private int depth;

  JsonSchemas(
      PublishedTypes types, Components components, SchemaSettings settings, Reports reports) {
    this.types = types;
    this.components = components;
    this.settings = settings;
    this.reports = reports;
    Discriminators discriminators = new Discriminators(types);
    this.objects = new ObjectSchemas(this, types, discriminators, settings, reports);
    this.unions = new UnionSchemas(this, objects, discriminators, reports);
  }

  /**
   * Returns the schema of a type where it is used.
   *
   * @param annotations the annotations of what has the type
   * @param subject what has the type, for reports; empty for the type itself
   */
  Keywords of(TypeUse use, List<AnnotationUse> annotations, String subject) {
    TypeUse type = Containers.present(use);
    return ofPresent(use, type, annotations, subject, type.isNullable());
  }

  /** Returns the schema of a type where it is used, which allows null or not. */
  Keywords of(TypeUse use, List<AnnotationUse> annotations, String subject, boolean isNullAllowed) {
    return ofPresent(use, Containers.present(use), annotations, subject, isNullAllowed);
  }

  private Keywords ofPresent(
      TypeUse use,
      TypeUse type,
      List<AnnotationUse> annotations,
      String subject,
      boolean isNullAllowed) {
    List<AnnotationUse> all =
        Stream.of(annotations, use.annotations(), type.annotations())
            .flatMap(List::stream)
            .distinct()
            .toList();
    String name = subject.isEmpty() ? type.name() : subject;
    Keywords schema =
        JsonFormats.written(type, all, types)
            .orElseGet(() -> JsonFormats.isCustom(all) ? custom(name) : plain(type, name));
    Constraints.add(schema, all, name, reports);
    return isNullAllowed ? schema.orNull() : schema;
  }

  private Keywords custom(String subject) {
    reports.add(subject, "a serializer of its own decides how its values are written.");
    return Keywords.any();
  }

  private Keywords plain(TypeUse type, String subject) {
    if (depth > MAX_DEPTH) {
      reports.add(subject, "the type is nested more than " + MAX_DEPTH + " deep.");
      return Keywords.any();
    }
    depth++;
    try {
      return nested(type, subject);
    } finally {
      depth--;
    }
  }

  private Keywords nested(TypeUse type, String subject) {
    if (Containers.isBytes(type)) {
      return known(BYTES).orElseThrow();
    }
    Optional<TypeUse> element = Containers.elementOf(type);
    if (element.isPresent()) {
      Keywords array = Keywords.ofType("array");
      array.put("items", of(element.get(), List.of(), "").mapping());
      return Containers.isSet(type) ? array.put("uniqueItems", Node.bool(true)) : array;
    }
    List<TypeUse> entry = Containers.entryOf(type);
    if (!entry.isEmpty()) {
      return map(entry.get(0), entry.get(1));
    }
    if (type.name().equals("java.util.concurrent.atomic.AtomicReference")) {
      return type.arguments().isEmpty()
          ? Keywords.any()
          : of(type.arguments().get(0).nullable(true), List.of(), subject);
    }
    if (type.name().equals(PROBLEM)) {
      return Keywords.reference(components.problem(ProblemSchema::of));
    }
    if (type.name().equals(MERGE_PATCH) && type.arguments().size() == 1) {
      return patch(type.arguments().get(0));
    }
    return known(type.name()).orElseGet(() -> described(type, subject));
  }

  private static Optional<Keywords> known(String name) {
    return KnownTypes.of(name).map(known -> Keywords.of(known.schema()));
  }

  private Keywords map(TypeUse key, TypeUse value) {
    Keywords map = Keywords.ofType("object");
    Keywords names = of(key.nullable(false), List.of(), "");
    boolean isText = names.get("$ref").isPresent() || names.type().equals("string");
    boolean says = names.mapping().entries().size() > 1 || names.get("$ref").isPresent();
    if (isText && says) {
      map.put("propertyNames", names.mapping());
    }
    return map.put("additionalProperties", of(value, List.of(), "").mapping());
  }

  /** In a merge patch each member may be left out, or null where it is to be removed (RFC 7396). */
  private Keywords patch(TypeUse patched) {
    Optional<PublishedType> type = types.get(patched.name());
    boolean isObject =
        type.filter(found -> found.kind() != PublishedType.Kind.OPAQUE)
            .filter(found -> found.kind() != PublishedType.Kind.ENUM)
            .filter(found -> found.subtypes().isEmpty())
            .isPresent();
    return isObject
        ? Keywords.reference(
            components.of("PatchOf", patched, () -> objects.patch(type.orElseThrow(), patched)))
        : Keywords.ofType("object");
  }

  private Keywords described(TypeUse use, String subject) {
    Optional<PublishedType> found = types.get(use.name());
    if (found.isEmpty()) {
      return unknown(use, subject);
    }
    return Keywords.reference(components.of("", use, () -> component(found.get(), use)));
  }

  private Keywords unknown(TypeUse use, String subject) {
    boolean isVariable = use.name().startsWith("?") || !use.name().contains(".");
    if (!isVariable) {
      reports.add(subject, "nothing is known of how values of " + use.name() + " are written.");
    }
    return Keywords.any();
  }

  private Keywords component(PublishedType type, TypeUse use) {
    Keywords schema = form(type, use);
    schema.introduce(settings.javadoc().apply(type.doc().text()));
    if (type.doc().isDeprecated()) {
      schema.put("deprecated", Node.bool(true));
      schema.describe(settings.javadoc().apply(type.doc().deprecation()));
    }
    return schema;
  }

  private Keywords form(PublishedType type, TypeUse use) {
    Optional<PublishedMember> standIn =
        type.members().stream()
            .filter(member -> JsonAnnotations.isOn(member.annotations(), "JsonValue"))
            .findFirst();
    if (standIn.isPresent()) {
      if (type.kind() == PublishedType.Kind.ENUM) {
        reports.add(type.name(), "its constants are written as a method of its own says.");
      }
      TypeUse own =
          TypeArguments.replaced(
              standIn.get().type(), TypeArguments.bindings(type.typeParameters(), use));
      return of(own, standIn.get().annotations(), type.name());
    }
    if (JsonFormats.isCustom(type.annotations())) {
      return custom(type.name());
    }
    return switch (type.kind()) {
      case ENUM -> EnumSchemas.json(type, settings);
      case OPAQUE -> {
        reports.add(type.name(), "it has no members, so nothing says how its values are written.");
        yield Keywords.any();
      }
      case RECORD, BEAN, ABSTRACT ->
          type.subtypes().isEmpty() ? objects.of(type, use) : unions.of(type, use);
    };
  }

  /** Returns the schemas of several types where they are used. */
  List<Node.Mapping> all(List<TypeUse> uses) {
    List<Node.Mapping> schemas = new ArrayList<>();
    uses.forEach(use -> schemas.add(of(use.nullable(false), List.of(), "").mapping()));
    return schemas;
  }
}
