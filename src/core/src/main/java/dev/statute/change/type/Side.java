package dev.statute.change.type;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.json.Containers;
import dev.statute.contract.file.json.JsonAnnotations;
import dev.statute.contract.file.json.TypeArguments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types of one of two contracts, as their values are written. */
final class Side {

  /** More types than one that stands for another that stands for another. */
  private static final int MAX_STEPS = 16;

  private static final Set<String> ANYTHING =
      Set.of(
          "?",
          "? super",
          "com.fasterxml.jackson.databind.JsonNode",
          "java.lang.Object",
          "tools.jackson.databind.JsonNode");

  private final Map<String, PublishedType> types = new HashMap<>();
  private final Notation notation;

  Side(PublishedContract contract, Notation notation) {
    contract.types().forEach(type -> types.put(type.name(), type));
    this.notation = notation;
  }

  Optional<PublishedType> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /** Returns what the values of a type look like. */
  Form form(TypeUse use) {
    TypeUse type = Containers.present(use);
    for (int i = 0; i < MAX_STEPS; i++) {
      Optional<TypeUse> standIn = standIn(type);
      if (standIn.isEmpty()) {
        break;
      }
      type = Containers.present(standIn.get());
    }
    return formOf(type);
  }

  /** Returns the type of the member that is written in place of an object, if there is one. */
  private Optional<TypeUse> standIn(TypeUse use) {
    PublishedType type = types.get(use.name());
    if (type == null || notation == Notation.TEXT || type.kind() == PublishedType.Kind.ENUM) {
      return Optional.empty();
    }
    return type.members().stream()
        .filter(member -> JsonAnnotations.isOn(member.annotations(), "JsonValue"))
        .map(PublishedMember::type)
        .map(own -> TypeArguments.replaced(own, TypeArguments.bindings(type.typeParameters(), use)))
        .findFirst();
  }

  private Form formOf(TypeUse use) {
    if (Containers.isBytes(use)) {
      return new Form.Single(Scalar.BYTES);
    }
    Optional<TypeUse> element = Containers.elementOf(use);
    if (element.isPresent()) {
      return new Form.Sequence(element.get());
    }
    if (ANYTHING.contains(use.name())) {
      return new Form.Anything();
    }
    List<TypeUse> entry = Containers.entryOf(use);
    if (!entry.isEmpty()) {
      return new Form.Table(entry.get(0), entry.get(1));
    }
    return Scalar.of(use.name()).<Form>map(Form.Single::new).orElseGet(() -> described(use));
  }

  private Form described(TypeUse use) {
    PublishedType type = types.get(use.name());
    if (type == null) {
      return new Form.Opaque(use);
    }
    return switch (type.kind()) {
      case ENUM -> new Form.Enumeration(type);
      case OPAQUE -> new Form.Opaque(use);
      case RECORD, BEAN, ABSTRACT -> {
        if (notation == Notation.TEXT) {
          yield new Form.Opaque(use);
        }
        yield type.subtypes().isEmpty() ? new Form.Structure(type, use) : new Form.Union(type, use);
      }
    };
  }
}
