package dev.statute.law;

import java.util.List;

/**
 * The source of a fact: a document, and the sections in it.
 *
 * @param document {@code RFC 9110}, the name of an Internet draft, a URL, or the name of a file
 *     with the law of a company
 * @param sections the section numbers, the first being the one to read first; empty for a whole
 *     document
 * @param line the line of the file, from 1; 0 for a document that is no such file
 */
public record Clause(String document, List<String> sections, int line) {

  private static final String RFC = "RFC ";
  private static final String DRAFT = "draft-";

  /** Copies the sections. */
  public Clause {
    sections = List.copyOf(sections);
  }

  /** Makes a clause of a document. */
  public Clause(String document, List<String> sections) {
    this(document, sections, 0);
  }

  /** Returns the clause that is a line of a file. */
  public static Clause line(String file, int line) {
    return new Clause(file, List.of(), line);
  }

  /** Returns the clause of an RFC. */
  public static Clause rfc(String number, List<String> sections) {
    return new Clause(RFC + number, sections);
  }

  /** Tells whether the document is an Internet draft, which has a name and no number. */
  public static boolean isDraft(String document) {
    return document.startsWith(DRAFT);
  }

  /** Returns the sections as a sentence names them: {@code 13.1.2 and 13.1.3}. */
  public String section() {
    return isInFile() ? "line " + line : String.join(" and ", sections);
  }

  /** Tells whether it is a line of a file, which has no address. */
  public boolean isInFile() {
    return line > 0;
  }

  /** Returns the address of the first section; the name of a file with the law of a company. */
  public String link() {
    if (document.startsWith(RFC)) {
      String page =
          "https://www.rfc-editor.org/rfc/rfc" + document.substring(RFC.length()) + ".html";
      return sections.isEmpty() ? page : page + "#section-" + sections.get(0);
    }
    return isDraft(document) ? "https://datatracker.ietf.org/doc/" + document + "/" : document;
  }

  /** Returns the clause as messages cite it: {@code RFC 9110, 15.5.6}, {@code acme.yaml:12}. */
  @Override
  public String toString() {
    if (isInFile()) {
      return document + ":" + line;
    }
    return sections.isEmpty() ? document : document + ", " + section();
  }
}
