package dev.statute.contract;

/** Something that an operation takes from a request. */
public sealed interface RequestInput {

  /** Returns what the source calls it; for Java, the name of the parameter. */
  String name();

  /** Returns where the source declares it. */
  Site site();

  /**
   * The value of a variable of the path.
   *
   * @param variable the name of the variable
   */
  record PathVariable(String name, String variable, Site site) implements RequestInput {}

  /**
   * A parameter of the query.
   *
   * @param key its name in the query
   */
  record QueryParameter(String name, String key, Site site) implements RequestInput {}

  /**
   * A header field.
   *
   * @param ref the field
   */
  record Field(String name, FieldRef ref, Site site) implements RequestInput {}

  /**
   * The content.
   *
   * @param body what is known of it
   */
  record Content(String name, Body body, Site site) implements RequestInput {}

  /**
   * Something that the server hands to the handler, which no request carries as such.
   *
   * @param givesFields whether the handler can read header fields from it
   */
  record Context(String name, boolean givesFields, Site site) implements RequestInput {}
}
