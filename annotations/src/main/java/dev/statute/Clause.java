package dev.statute;

import java.net.URI;
import java.util.Objects;

/**
 * Where a fact of HTTP is written down.
 *
 * @param document the document, such as {@code RFC 9110}
 * @param section the section in it, such as {@code 15.5.6}; empty for the whole document
 * @param link the address of the section, or of the document where sections have none
 */
public record Clause(String document, String section, URI link) {

  /**
   * Makes a clause.
   *
   * @param document the document, such as {@code RFC 9110}
   * @param section the section in it, such as {@code 15.5.6}; empty for the whole document
   * @param link the address of the section, or of the document where sections have none
   * @throws NullPointerException if one of them is {@code null}
   */
  public Clause {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(link, "link");
  }

  /** Returns the clause as it is cited: {@code RFC 9110, 15.5.6}. */
  @Override
  public String toString() {
    return section.isEmpty() ? document : document + ", " + section;
  }
}
