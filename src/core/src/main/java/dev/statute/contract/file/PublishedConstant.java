package dev.statute.contract.file;

import java.util.List;

/**
 * A constant of an enum.
 *
 * @param name its name
 * @param annotations its annotations
 * @param doc what the source says of it
 */
public record PublishedConstant(String name, List<AnnotationUse> annotations, PublishedDoc doc) {

  /** Copies the list. */
  public PublishedConstant {
    annotations = List.copyOf(annotations);
  }
}
