package dev.statute.contract.file;

import java.util.List;
import java.util.Optional;

/**
 * A member of a type: a record component, a property or a field.
 *
 * @param name its Java name
 * @param type its type
 * @param annotations its annotations, such as constraints and those of Jackson
 * @param doc what the source says of it
 */
public record PublishedMember(
    String name, TypeUse type, List<AnnotationUse> annotations, PublishedDoc doc) {

  /** Copies the list. */
  public PublishedMember {
    annotations = List.copyOf(annotations);
  }

  /** Returns an annotation by its binary name. */
  public Optional<AnnotationUse> annotation(String typeName) {
    return annotations.stream().filter(a -> a.type().equals(typeName)).findFirst();
  }
}
