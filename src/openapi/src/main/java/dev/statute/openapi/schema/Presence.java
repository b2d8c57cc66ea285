package dev.statute.openapi.schema;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.json.Containers;
import dev.statute.contract.file.json.JsonAnnotations;
import java.util.List;
import java.util.Set;

/**
 * Whether objects have a member.
 *
 * @param isRequired whether each object has it
 * @param isNullAllowed whether it can be null
 */
record Presence(boolean isRequired, boolean isNullAllowed) {

  private static final Set<String> PRIMITIVES =
      Set.of("boolean", "byte", "char", "double", "float", "int", "long", "short");

  private static final Set<String> NEVER_NULL = Set.of("NotNull", "NotEmpty", "NotBlank");

  private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

  /** Reads it from the type, the annotations and the settings of the mapper. */
  static Presence of(
      PublishedType owner, PublishedMember member, TypeUse own, SchemaSettings settings) {
    TypeUse present = Containers.present(own);
    boolean isOptional = present != own && !own.name().startsWith("?");
    boolean isDemanded =
        member.annotations().stream()
            .filter(use -> use.value("groups").isEmpty())
            .anyMatch(Presence::isNeverNull);
    boolean isNullable = present.isNullable() && !isDemanded;
    boolean isNamedRequired =
        JsonAnnotations.value(member.annotations(), "JsonProperty", "required").equals("true");
    String inclusion = inclusion(owner, member, settings);
    boolean isWrittenNull =
        switch (inclusion) {
          case "NON_ABSENT", "NON_EMPTY", "NON_DEFAULT" -> false;
          // An Optional that is empty is not null itself.
          case "NON_NULL" -> isOptional;
          default -> true;
        };
    boolean isAlwaysThere =
        !isNullable
            && !isLeftOutAtTimes(inclusion, present)
            && (isNullnessKnown(owner) || PRIMITIVES.contains(own.name()));
    return new Presence(
        isNamedRequired || isDemanded || isAlwaysThere,
        isNullable && (isWrittenNull || isNamedRequired));
  }

  private static boolean isNeverNull(AnnotationUse use) {
    String name = use.type();
    boolean isConstraint =
        name.startsWith("jakarta.validation.constraints.")
            || name.startsWith("javax.validation.constraints.");
    return isConstraint && NEVER_NULL.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static String inclusion(
      PublishedType owner, PublishedMember member, SchemaSettings settings) {
    for (List<AnnotationUse> annotations : List.of(member.annotations(), owner.annotations())) {
      String own = JsonAnnotations.constant(annotations, "JsonInclude", "value");
      if (!own.isEmpty() && !own.equals("USE_DEFAULTS")) {
        return own;
      }
    }
    return settings.leavesOutNulls() ? "NON_NULL" : "ALWAYS";
  }

  private static boolean isLeftOutAtTimes(String inclusion, TypeUse type) {
    boolean canBeEmpty =
        Containers.elementOf(type).isPresent()
            || !Containers.entryOf(type).isEmpty()
            || type.name().equals("java.lang.String");
    return switch (inclusion) {
      case "NON_DEFAULT", "CUSTOM" -> true;
      case "NON_EMPTY" -> canBeEmpty;
      default -> false;
    };
  }

  /** A class of the older kind may leave null what nothing says about. */
  private static boolean isNullnessKnown(PublishedType owner) {
    return owner.kind() == PublishedType.Kind.RECORD
        || owner.annotations().stream().anyMatch(use -> use.type().equals(NULL_MARKED));
  }
}
