package dev.statute.openapi.schema;

import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import dev.statute.openapi.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schemas of types with subtypes. */
final class UnionSchemas {

  private final JsonSchemas schemas;
  private final ObjectSchemas objects;
  private final Discriminators discriminators;
  private final Reports reports;

  UnionSchemas(
      JsonSchemas schemas, ObjectSchemas objects, Discriminators discriminators, Reports reports) {
    this.schemas = schemas;
    this.objects = objects;
    this.discriminators = discriminators;
    this.reports = reports;
  }

  /** Returns the schema of a value of one of the subtypes. */
  Keywords of(PublishedType type, TypeUse use) {
    Discriminators.Scheme scheme = Discriminators.schemeOf(type);
    Map<String, TypeUse> variants = discriminators.variants(type, use);
    boolean isConcrete = type.kind() != PublishedType.Kind.ABSTRACT;
    if (isConcrete) {
      reports.add(type.name(), "it has subtypes and values of its own; only the former are said.");
    }
    return switch (scheme.include()) {
      case PROPERTY -> tagged(scheme, variants);
      case WRAPPER_OBJECT -> wrapped(variants, UnionSchemas::inObject);
      case WRAPPER_ARRAY -> wrapped(variants, UnionSchemas::inArray);
      case DEDUCTION -> deduced(variants);
      case NONE -> {
        reports.add(type.name(), "nothing in JSON tells its subtypes apart, so it cannot be read.");
        yield anyOf(variants);
      }
      case UNKNOWN -> {
        reports.add(type.name(), "its subtypes are told apart in a way that a schema cannot say.");
        yield Keywords.any();
      }
    };
  }

  private Keywords tagged(Discriminators.Scheme scheme, Map<String, TypeUse> variants) {
    List<Node> alternatives = new ArrayList<>();
    Map<String, Node> mapping = new LinkedHashMap<>();
    variants.forEach(
        (id, variant) -> {
          Node.Mapping schema = schemas.of(variant, List.of(), "").mapping();
          alternatives.add(schema);
          schema.text("$ref").ifPresent(reference -> mapping.put(id, Node.text(reference)));
        });
    Map<String, Node> discriminator = new LinkedHashMap<>();
    discriminator.put("propertyName", Node.text(scheme.property()));
    discriminator.put("mapping", Node.Mapping.of(mapping));
    return Keywords.any()
        .put("oneOf", Node.sequence(alternatives))
        .put("discriminator", Node.Mapping.of(discriminator));
  }

  /** An object that has what one subtype requires may have what another one requires, too. */
  private Keywords deduced(Map<String, TypeUse> variants) {
    Keywords any = anyOf(variants);
    return objects.areApart(List.copyOf(variants.values()))
        ? Keywords.any().put("oneOf", any.get("anyOf").orElseThrow())
        : any;
  }

  private Keywords anyOf(Map<String, TypeUse> variants) {
    return Keywords.any().put("anyOf", Node.sequence(schemas.all(List.copyOf(variants.values()))));
  }

  private Keywords wrapped(Map<String, TypeUse> variants, Wrapper wrapper) {
    List<Node> alternatives = new ArrayList<>();
    variants.forEach(
        (id, variant) ->
            alternatives.add(wrapper.around(id, schemas.of(variant, List.of(), "").mapping())));
    return Keywords.any().put("oneOf", Node.sequence(alternatives));
  }

  private static Node.Mapping inObject(String id, Node.Mapping schema) {
    return Keywords.ofType("object")
        .put("properties", Node.Mapping.of(Map.of(id, schema)))
        .put("required", Node.sequence(List.of(Node.text(id))))
        .put("maxProperties", Node.number(1))
        .mapping();
  }

  private static Node.Mapping inArray(String id, Node.Mapping schema) {
    Node name = Keywords.any().put("const", Node.text(id)).mapping();
    return Keywords.ofType("array")
        .put("prefixItems", Node.sequence(List.of(name, schema)))
        .put("minItems", Node.number(2))
        .put("maxItems", Node.number(2))
        .mapping();
  }

  /** Puts what names a variant around its schema. */
  private interface Wrapper {
    Node.Mapping around(String id, Node.Mapping schema);
  }
}
