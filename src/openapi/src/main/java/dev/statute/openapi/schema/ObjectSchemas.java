package dev.statute.openapi.schema;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.json.Containers;
import dev.statute.contract.file.json.JsonAnnotations;
import dev.statute.openapi.document.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The schemas of objects with members. */
final class ObjectSchemas {

  private final JsonSchemas schemas;
  private final PublishedTypes types;
  private final Discriminators discriminators;
  private final SchemaSettings settings;
  private final Reports reports;

  ObjectSchemas(
      JsonSchemas schemas,
      PublishedTypes types,
      Discriminators discriminators,
      SchemaSettings settings,
      Reports reports) {
    this.schemas = schemas;
    this.types = types;
    this.discriminators = discriminators;
    this.settings = settings;
    this.reports = reports;
  }

  /** Returns the schema of a type with members. */
  Keywords of(PublishedType type, TypeUse use) {
    if (JsonAnnotations.constant(type.annotations(), "JsonFormat", "shape").equals("ARRAY")) {
      reports.add(type.name(), "it is written as an array of its members.");
      return Keywords.ofType("array");
    }
    if (JsonAnnotations.find(type.annotations(), "JsonIdentityInfo").isPresent()) {
      reports.add(type.name(), "an object that was written before is written as its identity.");
      return Keywords.any();
    }
    Map<String, Node> properties = new LinkedHashMap<>();
    Map<String, Node> required = new LinkedHashMap<>();
    Optional<Discriminators.Tag> tag = discriminators.tagOf(type.name());
    tag.ifPresent(
        own -> {
          properties.put(own.property(), own.schema());
          required.put(own.property(), Node.text(own.property()));
        });
    Keywords object = Keywords.ofType("object");
    for (JsonMember member : ObjectMembers.of(type, use, types, settings)) {
      if (member.access() == JsonMember.Access.OTHERS) {
        object.put("additionalProperties", others(member));
      } else if (!properties.containsKey(member.name())) {
        properties.put(member.name(), property(member));
        if (member.isRequired()) {
          required.put(member.name(), Node.text(member.name()));
        }
      }
    }
    return finish(object, properties, required);
  }

  /** Returns the schema of a merge patch of such objects. */
  Keywords patch(PublishedType type, TypeUse use) {
    Map<String, Node> properties = new LinkedHashMap<>();
    for (JsonMember member : ObjectMembers.of(type, use, types, settings)) {
      if (member.access() != JsonMember.Access.READ_ONLY
          && member.access() != JsonMember.Access.OTHERS) {
        properties.put(member.name(), documented(member, member(member, true)).mapping());
      }
    }
    return finish(Keywords.ofType("object"), properties, Map.of());
  }

  /**
   * Tells whether no object of one of several types is one of another one too: whether each type
   * requires something that no other one has.
   */
  boolean areApart(List<TypeUse> variants) {
    for (TypeUse one : variants) {
      for (TypeUse other : variants) {
        if (one != other && !isApart(one, other)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isApart(TypeUse one, TypeUse other) {
    Set<String> all =
        members(one).stream().map(JsonMember::name).collect(Collectors.toUnmodifiableSet());
    return members(other).stream()
        .anyMatch(member -> member.isRequired() && !all.contains(member.name()));
  }

  private List<JsonMember> members(TypeUse use) {
    return types
        .get(use.name())
        .map(type -> ObjectMembers.of(type, use, types, settings))
        .orElse(List.of());
  }

  private static Keywords finish(
      Keywords object, Map<String, Node> properties, Map<String, Node> required) {
    if (!properties.isEmpty()) {
      object.put("properties", Node.Mapping.of(properties));
    }
    return required.isEmpty()
        ? object
        : object.put("required", Node.sequence(List.copyOf(required.values())));
  }

  private Node property(JsonMember member) {
    return documented(member, member(member, member.isNullAllowed())).mapping();
  }

  private Keywords member(JsonMember member, boolean isNullAllowed) {
    return schemas.of(member.type(), member.annotations(), member.subject(), isNullAllowed);
  }

  private Keywords documented(JsonMember member, Keywords schema) {
    List<AnnotationUse> annotations = member.annotations();
    schema.describe(settings.javadoc().apply(member.doc().text()));
    schema.describe(JsonAnnotations.text(annotations, "JsonPropertyDescription", "value"));
    if (member.doc().isDeprecated()) {
      schema.put("deprecated", Node.bool(true));
      schema.describe(settings.javadoc().apply(member.doc().deprecation()));
    }
    return switch (member.access()) {
      case READ_ONLY -> schema.put("readOnly", Node.bool(true));
      case WRITE_ONLY -> schema.put("writeOnly", Node.bool(true));
      case BOTH, OTHERS -> schema;
    };
  }

  /** The values of all members that have no name in the type. */
  private Node others(JsonMember member) {
    List<TypeUse> entry = Containers.entryOf(Containers.present(member.type()));
    return entry.isEmpty()
        ? Node.Mapping.EMPTY
        : schemas.of(entry.get(1), List.of(), member.subject()).mapping();
  }
}
