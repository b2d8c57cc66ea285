package dev.statute;

import java.net.URI;
import java.util.Objects;

/**
 * A section of a document that defines a fact of HTTP.
 *
 * @param document the document: {@code RFC 9110}, the name of an Internet draft, an address, or the
 *     name of the file with the law of a company
 * @param section the section in it, such as {@code 15.5.6}, or several joined by {@code and};
 *     {@code line 12} of a file; empty for the whole document
 */
public record Clause(String document, String section) {

  private static final String RFC = "RFC ";
  private static final String DRAFT = "draft-";

  /**
   * Makes a clause.
   *
   * @param document the document: {@code RFC 9110}, the name of an Internet draft, an address, or
   *     the name of a file
   * @param section the section in it, such as {@code 15.5.6}, or several joined by {@code and};
   *     empty for the whole document
   * @throws NullPointerException if one of them is {@code null}
   */
  public Clause {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(section, "section");
  }

  /**
   * Returns the address of the section, or of the first of several.
   *
   * @return an absolute URI; for a file, its name, a relative reference
   */
  public URI link() {
    if (document.startsWith(RFC)) {
      String page =
          "https://www.rfc-editor.org/rfc/rfc" + document.substring(RFC.length()) + ".html";
      String first = section.split(" ", 2)[0];
      return URI.create(first.isEmpty() ? page : page + "#section-" + first);
    }
    return URI.create(
        document.startsWith(DRAFT)
            ? "https://datatracker.ietf.org/doc/" + document + "/"
            : document);
  }

  /** Returns the clause as it is cited: {@code RFC 9110, 15.5.6}. */
  @Override
  public String toString() {
    return section.isEmpty() ? document : document + ", " + section;
  }
}
