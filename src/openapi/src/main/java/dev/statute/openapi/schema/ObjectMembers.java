package dev.statute.openapi.schema;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.SimpleNames;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.json.Containers;
import dev.statute.contract.file.json.JavaLiterals;
import dev.statute.contract.file.json.JsonAnnotations;
import dev.statute.contract.file.json.TypeArguments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the members that objects of a type have in JSON. */
final class ObjectMembers {

  /** More levels than supertypes and unwrapped members have. */
  private static final int MAX_DEPTH = 16;

  private final PublishedTypes types;
  private final SchemaSettings settings;
  private final Map<String, JsonMember> members = new LinkedHashMap<>();

  private ObjectMembers(PublishedTypes types, SchemaSettings settings) {
    this.types = types;
    this.settings = settings;
  }

  /** Returns the members: those that are inherited first, unless the type has another order. */
  static List<JsonMember> of(
      PublishedType type, TypeUse use, PublishedTypes types, SchemaSettings settings) {
    ObjectMembers all = new ObjectMembers(types, settings);
    all.add(type, use, "", "", 0);
    return all.ordered(type);
  }

  private void add(PublishedType type, TypeUse use, String prefix, String suffix, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    Map<String, TypeUse> bindings = TypeArguments.bindings(type.typeParameters(), use);
    type.supertype()
        .map(supertype -> TypeArguments.replaced(supertype, bindings))
        .ifPresent(
            supertype ->
                types
                    .get(supertype.name())
                    .ifPresent(found -> add(found, supertype, prefix, suffix, depth + 1)));
    Set<String> ignored =
        new HashSet<>(
            JavaLiterals.strings(
                JsonAnnotations.value(type.annotations(), "JsonIgnoreProperties", "value")));
    for (PublishedMember member : type.members()) {
      TypeUse own = TypeArguments.replaced(member.type(), bindings);
      String name = name(member, type);
      JsonMember.Access access = access(type, member, ignored.contains(name));
      if (isLeftOut(member, own) || (ignored.contains(name) && access == JsonMember.Access.BOTH)) {
        members.remove(prefix + member.name());
      } else if (JsonAnnotations.isOn(member.annotations(), "JsonUnwrapped")) {
        addUnwrapped(member, own, prefix, suffix, depth);
      } else {
        members.put(
            prefix + member.name(), member(type, member, own, prefix + name + suffix, access));
      }
    }
  }

  private void addUnwrapped(
      PublishedMember member, TypeUse own, String prefix, String suffix, int depth) {
    TypeUse inner = Containers.present(own);
    String before = JsonAnnotations.text(member.annotations(), "JsonUnwrapped", "prefix");
    String after = JsonAnnotations.text(member.annotations(), "JsonUnwrapped", "suffix");
    types
        .get(inner.name())
        .ifPresent(type -> add(type, inner, prefix + before, after + suffix, depth + 1));
  }

  private String name(PublishedMember member, PublishedType type) {
    List<AnnotationUse> annotations = member.annotations();
    for (String own :
        List.of(
            JsonAnnotations.text(annotations, "JsonProperty", "value"),
            JsonAnnotations.text(annotations, "JsonGetter", "value"),
            JsonAnnotations.text(annotations, "JsonbProperty", "value"),
            JsonAnnotations.text(annotations, "SerializedName", "value"),
            JsonAnnotations.text(annotations, "SerialName", "value"))) {
      if (!own.isEmpty()) {
        return own;
      }
    }
    return settings.naming().nameOf(member.name(), type);
  }

  private boolean isLeftOut(PublishedMember member, TypeUse own) {
    List<AnnotationUse> annotations = member.annotations();
    return JsonAnnotations.isOn(annotations, "JsonIgnore")
        || JsonAnnotations.isOn(annotations, "JsonbTransient")
        || JsonAnnotations.find(annotations, "JsonBackReference").isPresent()
        || types
            .get(own.name())
            .filter(type -> JsonAnnotations.isOn(type.annotations(), "JsonIgnoreType"))
            .isPresent();
  }

  private static JsonMember.Access access(
      PublishedType type, PublishedMember member, boolean isIgnored) {
    List<AnnotationUse> annotations = member.annotations();
    if (JsonAnnotations.isOn(annotations, "JsonAnyGetter")
        || JsonAnnotations.isOn(annotations, "JsonAnySetter")) {
      return JsonMember.Access.OTHERS;
    }
    String access = JsonAnnotations.constant(annotations, "JsonProperty", "access");
    if (access.equals("READ_ONLY") || (isIgnored && allows(type, "allowGetters"))) {
      return JsonMember.Access.READ_ONLY;
    }
    return access.equals("WRITE_ONLY") || (isIgnored && allows(type, "allowSetters"))
        ? JsonMember.Access.WRITE_ONLY
        : JsonMember.Access.BOTH;
  }

  private static boolean allows(PublishedType type, String exception) {
    return JsonAnnotations.value(type.annotations(), "JsonIgnoreProperties", exception)
        .equals("true");
  }

  private JsonMember member(
      PublishedType owner,
      PublishedMember member,
      TypeUse own,
      String name,
      JsonMember.Access access) {
    Presence presence = Presence.of(owner, member, own, settings);
    return new JsonMember(
        name,
        SimpleNames.nested(owner.name()) + "." + member.name(),
        own,
        member.annotations(),
        member.doc(),
        presence.isRequired(),
        presence.isNullAllowed(),
        access);
  }

  /** Puts those first that {@code @JsonPropertyOrder} names, by either of their names. */
  private List<JsonMember> ordered(PublishedType type) {
    List<AnnotationUse> annotations = type.annotations();
    Map<String, JsonMember> rest = new LinkedHashMap<>(members);
    List<JsonMember> ordered = new ArrayList<>();
    for (String name :
        JavaLiterals.strings(JsonAnnotations.value(annotations, "JsonPropertyOrder", "value"))) {
      rest.entrySet().stream()
          .filter(entry -> entry.getKey().equals(name) || entry.getValue().name().equals(name))
          .findFirst()
          .ifPresent(
              entry -> {
                ordered.add(entry.getValue());
                rest.remove(entry.getKey());
              });
    }
    List<JsonMember> others = new ArrayList<>(rest.values());
    if (JsonAnnotations.value(annotations, "JsonPropertyOrder", "alphabetic").equals("true")) {
      others.sort(Comparator.comparing(JsonMember::name));
    }
    ordered.addAll(others);
    return ordered;
  }
}
