package dev.statute.contract.file;

import java.util.List;

/**
 * A way to authenticate that an operation accepts.
 *
 * @param scheme the name of the scheme in the contract; empty where the operation may also be used
 *     without credentials
 * @param scopes the scopes that are needed, sorted
 */
public record PublishedRequirement(String scheme, List<String> scopes) {

  /** Copies the scopes. */
  public PublishedRequirement {
    scopes = List.copyOf(scopes);
  }
}
