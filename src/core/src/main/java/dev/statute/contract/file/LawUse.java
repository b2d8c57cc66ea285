package dev.statute.contract.file;

import java.util.List;

/**
 * The law that a contract was judged by.
 *
 * @param name the name of its file
 * @param digest the SHA-256 digest of it, in lower-case hexadecimal digits
 * @param own what the contract names of it that the standard does not have, sorted by kind and name
 */
public record LawUse(String name, String digest, List<OwnTerm> own) {

  /** Copies the list. */
  public LawUse {
    own = List.copyOf(own);
  }

  /**
   * Something that a company defines.
   *
   * @param kind what it is
   * @param name its name; of a status its code
   * @param meaning what it means, in one line; two laws that mean the same have the same text
   */
  public record OwnTerm(Kind kind, String name, String meaning) {

    /** What a company can define. */
    public enum Kind {
      /** A status code. */
      STATUS,
      /** A header field. */
      FIELD,
      /** A type of problem documents. */
      PROBLEM
    }
  }
}
