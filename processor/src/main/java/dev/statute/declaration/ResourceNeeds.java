package dev.statute.declaration;

import java.util.List;

/**
 * What the code around an interface has for a resource class of Jakarta REST.
 *
 * @param annotations the annotations of other libraries that the interface has
 * @param hidden the qualified names of those that the class cannot name
 * @param missing the coordinates of the libraries that are not on the class path
 */
public record ResourceNeeds(
    List<ForeignAnnotation> annotations, List<String> hidden, List<String> missing) {

  /** Nothing, where no resource class is generated. */
  public static final ResourceNeeds NONE = new ResourceNeeds(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public ResourceNeeds {
    annotations = List.copyOf(annotations);
    hidden = List.copyOf(hidden);
    missing = List.copyOf(missing);
  }
}
