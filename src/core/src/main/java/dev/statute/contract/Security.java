package dev.statute.contract;

import java.util.List;

/**
 * How clients authenticate to use an operation.
 *
 * @param alternatives any one of them suffices; none where nobody has to authenticate
 * @param site where the source says so
 */
public record Security(List<Requirement> alternatives, Site site) {

  /** Copies the list. */
  public Security {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * A scheme by which clients may authenticate.
   *
   * @param scheme the name of the scheme, as the source has it
   * @param scopes what the credentials have to permit, all of it
   * @param site where the source names the scheme
   */
  public record Requirement(String scheme, List<String> scopes, Site site) {

    /** Copies the scopes. */
    public Requirement {
      scopes = List.copyOf(scopes);
    }
  }
}
