package dev.statute.field;

import java.util.Set;

/**
 * The rules for a recipient that receives a malformed, repeated or inapplicable field.
 *
 * @param malformed how a value is read that does not fit the definition
 * @param malformedIn the request methods in which it is read so; it is refused in all others, and
 *     where the method is not known. In all messages if this is empty
 * @param repeated how several lines are read of a field that is not a list
 * @param ignoredBeside the names of fields; in a request with one of them the field is ignored
 * @param ignoredWithout the names of fields; in a request without all of them the field is ignored
 * @param ignoredIn the request methods in which the field is ignored
 * @param methods the request methods in which the field is not ignored; all methods if this is
 *     empty
 */
public record RecipientRules(
    Malformed malformed,
    Set<String> malformedIn,
    Repeated repeated,
    Set<String> ignoredBeside,
    Set<String> ignoredWithout,
    Set<String> ignoredIn,
    Set<String> methods) {

  private static final RecipientRules NONE = of(Malformed.REFUSED, Repeated.REFUSED);

  /** How a value is read that does not fit the definition of its field. */
  public enum Malformed {
    /**
     * The value cannot be read. A server answers 400 to a request that needs it; a client takes an
     * optional field for absent, and a response that lacks a demanded one for malformed.
     */
    REFUSED(""),
    /** The field is ignored, as if it were absent. */
    ABSENT(""),
    /** The elements that are malformed are ignored; without any others, the field is. */
    REST(""),
    /** The value is read as a date in the past: 1 January 1970. */
    PAST("Thu, 01 Jan 1970 00:00:00 GMT"),
    /** The value is read as a validator that no representation has. */
    UNMATCHED("W/\"\"");

    private final String substitute;

    Malformed(String substitute) {
      this.substitute = substitute;
    }

    /** Gives the value that is read instead; empty if there is none. */
    String substitute() {
      return substitute;
    }
  }

  /** How several lines are read of a field that is not a list (RFC 9110, 5.3, 5.5). */
  public enum Repeated {
    /** They are malformed. */
    REFUSED,
    /** The first line counts. */
    FIRST,
    /** They count as one line if they are all the same, and are malformed otherwise. */
    SAME,
    /** They count as one line, joined by a semicolon and a space. */
    JOINED
  }

  /**
   * Copies the names.
   *
   * @param malformed how a value is read that does not fit the definition
   * @param malformedIn the request methods in which it is read so
   * @param repeated how several lines are read of a field that is not a list
   * @param ignoredBeside the names of fields
   * @param ignoredWithout the names of fields
   * @param ignoredIn the request methods in which the field is ignored
   * @param methods the request methods in which the field is not ignored
   */
  public RecipientRules {
    malformedIn = Set.copyOf(malformedIn);
    ignoredBeside = Set.copyOf(ignoredBeside);
    ignoredWithout = Set.copyOf(ignoredWithout);
    ignoredIn = Set.copyOf(ignoredIn);
    methods = Set.copyOf(methods);
  }

  /**
   * Gives the rules for fields whose definition has none for recipients.
   *
   * @return rules by which what is malformed is refused, and nothing is ignored
   */
  public static RecipientRules none() {
    return NONE;
  }

  /**
   * Gives rules for a field that counts in all messages.
   *
   * @param malformed how a value is read that does not fit the definition
   * @param repeated how several lines are read of a field that is not a list
   * @return such rules
   */
  public static RecipientRules of(Malformed malformed, Repeated repeated) {
    return new RecipientRules(
        malformed, Set.of(), repeated, Set.of(), Set.of(), Set.of(), Set.of());
  }

  /**
   * Gives the rules for requests with a method, by which a malformed value is read alike in all
   * messages.
   *
   * @param method the method of the request, which is case-sensitive (RFC 9110, 9.1)
   * @return rules without {@link #malformedIn()}
   */
  public RecipientRules forMethod(String method) {
    return malformedIn.isEmpty() ? this : withMalformed(malformedIn.contains(method));
  }

  /** Gives the rules for messages whose method is not known. */
  RecipientRules forAnyMethod() {
    return malformedIn.isEmpty() ? this : withMalformed(false);
  }

  private RecipientRules withMalformed(boolean holds) {
    return new RecipientRules(
        holds ? malformed : Malformed.REFUSED,
        Set.of(),
        repeated,
        ignoredBeside,
        ignoredWithout,
        ignoredIn,
        methods);
  }

  /**
   * Tells whether the field counts in a request.
   *
   * @param method the method of the request, which is case-sensitive (RFC 9110, 9.1)
   * @param fields the header fields of the request
   * @return whether a recipient does not ignore it, if it is there
   */
  public boolean countsIn(String method, Fields fields) {
    return (methods.isEmpty() || methods.contains(method))
        && !ignoredIn.contains(method)
        && countsIn(fields);
  }

  /** Tells the same of a message whose method is not known. */
  boolean countsIn(Fields fields) {
    for (String name : ignoredBeside) {
      if (fields.first(name).isPresent()) {
        return false;
      }
    }
    for (String name : ignoredWithout) {
      if (fields.first(name).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
