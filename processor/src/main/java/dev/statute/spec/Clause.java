package dev.statute.spec;

import java.util.List;

/**
 * Where a fact is written: a document, and the sections in it.
 *
 * @param document {@code RFC 9110}, the name of an Internet draft, or a URL
 * @param sections the section numbers, the first being the one to read first; empty for a whole
 *     document
 */
public record Clause(String document, List<String> sections) {

  private static final String RFC = "RFC ";
  private static final String DRAFT = "draft-";

  /** Copies the sections. */
  public Clause {
    sections = List.copyOf(sections);
  }

  /** Returns the clause of an RFC. */
  static Clause rfc(String number, List<String> sections) {
    return new Clause(RFC + number, sections);
  }

  /** Tells whether the document is an Internet draft, which has a name and no number. */
  static boolean isDraft(String document) {
    return document.startsWith(DRAFT);
  }

  /** Returns the sections as a sentence names them: {@code 13.1.2 and 13.1.3}. */
  public String section() {
    return String.join(" and ", sections);
  }

  /** Returns the address of the first section. */
  public String link() {
    if (document.startsWith(RFC)) {
      String page =
          "https://www.rfc-editor.org/rfc/rfc" + document.substring(RFC.length()) + ".html";
      return sections.isEmpty() ? page : page + "#section-" + sections.get(0);
    }
    return isDraft(document) ? "https://datatracker.ietf.org/doc/" + document + "/" : document;
  }

  /** Returns the clause as messages cite it: {@code RFC 9110, 15.5.6}. */
  @Override
  public String toString() {
    return sections.isEmpty() ? document : document + ", " + section();
  }
}
