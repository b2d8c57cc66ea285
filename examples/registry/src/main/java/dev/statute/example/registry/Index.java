package dev.statute.example.registry;

import java.util.List;

/**
 * An image index: a list of manifests.
 *
 * @param schemaVersion 2
 * @param mediaType {@link #MEDIA_TYPE}
 * @param manifests the manifests
 */
public record Index(int schemaVersion, String mediaType, List<Descriptor> manifests) {

  /** The media type of an index. */
  public static final String MEDIA_TYPE = "application/vnd.oci.image.index.v1+json";

  /** Copies the manifests. */
  public Index {
    manifests = List.copyOf(manifests);
  }

  /**
   * Makes an index.
   *
   * @param manifests the manifests
   * @return the index
   */
  public static Index of(List<Descriptor> manifests) {
    return new Index(2, MEDIA_TYPE, manifests);
  }
}
