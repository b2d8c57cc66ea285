package dev.statute.change.type;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.json.Containers;
import dev.statute.contract.file.json.JavaLiterals;
import dev.statute.contract.file.json.JsonAnnotations;
import dev.statute.contract.file.json.MemberNaming;
import dev.statute.contract.file.json.TypeArguments;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the members that objects of a type have where they are written. */
final class Properties {

  /** More levels than supertypes and unwrapped members have. */
  private static final int MAX_DEPTH = 16;

  private final Side side;
  private final Direction direction;
  private final Map<String, Property> byJavaName = new LinkedHashMap<>();

  private Properties(Side side, Direction direction) {
    this.side = side;
    this.direction = direction;
  }

  /** Returns the members, those that are inherited first. */
  static List<Property> of(PublishedType type, TypeUse use, Side side, Direction direction) {
    Properties properties = new Properties(side, direction);
    properties.add(type, use, "", "", 0);
    return List.copyOf(properties.byJavaName.values());
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
                side.type(supertype.name())
                    .ifPresent(found -> add(found, supertype, prefix, suffix, depth + 1)));
    Set<String> ignored = ignored(type);
    for (PublishedMember member : type.members()) {
      TypeUse own = TypeArguments.replaced(member.type(), bindings);
      String name = name(member, type);
      if (ignored.contains(name) || isIgnored(member, own)) {
        byJavaName.remove(prefix + member.name());
      } else if (JsonAnnotations.find(member.annotations(), "JsonUnwrapped").isPresent()) {
        addUnwrapped(member, own, prefix, suffix, depth);
      } else {
        byJavaName.put(
            prefix + member.name(),
            new Property(
                prefix + name + suffix,
                otherNames(member),
                type,
                member,
                own,
                isRequired(type, member, own)));
      }
    }
  }

  private void addUnwrapped(
      PublishedMember member, TypeUse own, String prefix, String suffix, int depth) {
    TypeUse inner = Containers.present(own);
    String before = JsonAnnotations.text(member.annotations(), "JsonUnwrapped", "prefix");
    String after = JsonAnnotations.text(member.annotations(), "JsonUnwrapped", "suffix");
    side.type(inner.name())
        .ifPresent(type -> add(type, inner, prefix + before, after + suffix, depth + 1));
  }

  private String name(PublishedMember member, PublishedType type) {
    List<AnnotationUse> annotations = member.annotations();
    for (String own :
        List.of(
            JsonAnnotations.text(annotations, "JsonProperty", "value"),
            JsonAnnotations.text(annotations, "JsonbProperty", "value"),
            JsonAnnotations.text(annotations, "SerializedName", "value"),
            JsonAnnotations.text(annotations, "SerialName", "value"))) {
      if (!own.isEmpty()) {
        return own;
      }
    }
    return MemberNaming.AS_DECLARED.nameOf(member.name(), type);
  }

  private Set<String> otherNames(PublishedMember member) {
    return direction == Direction.RECEIVED
        ? Set.of()
        : new HashSet<>(
            JavaLiterals.strings(
                JsonAnnotations.value(member.annotations(), "JsonAlias", "value")
                    + JsonAnnotations.value(member.annotations(), "SerializedName", "alternate")));
  }

  private Set<String> ignored(PublishedType type) {
    List<AnnotationUse> annotations = type.annotations();
    String exception = direction == Direction.SENT ? "allowSetters" : "allowGetters";
    return JsonAnnotations.value(annotations, "JsonIgnoreProperties", exception).equals("true")
        ? Set.of()
        : Set.copyOf(
            new HashSet<>(
                JavaLiterals.strings(
                    JsonAnnotations.value(annotations, "JsonIgnoreProperties", "value"))));
  }

  private boolean isIgnored(PublishedMember member, TypeUse own) {
    List<AnnotationUse> annotations = member.annotations();
    String access = JsonAnnotations.constant(annotations, "JsonProperty", "access");
    return JsonAnnotations.isOn(annotations, "JsonIgnore")
        || JsonAnnotations.isOn(annotations, "JsonbTransient")
        || access.equals(direction == Direction.SENT ? "READ_ONLY" : "WRITE_ONLY")
        || side.type(own.name())
            .filter(type -> JsonAnnotations.isOn(type.annotations(), "JsonIgnoreType"))
            .isPresent();
  }

  private boolean isRequired(PublishedType type, PublishedMember member, TypeUse own) {
    boolean isNullable = Containers.present(own).isNullable();
    if (direction == Direction.RECEIVED) {
      return !isNullable && !isLeftOutAtTimes(type, member, own);
    }
    return !isNullable
        || Limits.of(member.annotations(), own).isRequired()
        || JsonAnnotations.value(member.annotations(), "JsonProperty", "required").equals("true");
  }

  private boolean isLeftOutAtTimes(PublishedType type, PublishedMember member, TypeUse own) {
    String inclusion = JsonAnnotations.constant(member.annotations(), "JsonInclude", "value");
    if (inclusion.isEmpty()) {
      inclusion = JsonAnnotations.constant(type.annotations(), "JsonInclude", "value");
    }
    return switch (inclusion) {
      case "NON_DEFAULT", "CUSTOM" -> true;
      case "NON_EMPTY" -> {
        Form form = side.form(own);
        yield form instanceof Form.Sequence
            || form instanceof Form.Table
            || form.equals(new Form.Single(Scalar.STRING));
      }
      default -> false;
    };
  }
}
