package dev.statute.contract;

import java.util.List;

/** Something that an operation takes from a request. */
public sealed interface RequestInput {

  /** Returns what the source calls it; for Java, the name of the parameter. */
  String name();

  /** Returns where the source declares it. */
  Site site();

  /** Tells whether the source says what it takes, so that the reader need not infer it. */
  default boolean isExplicit() {
    return true;
  }

  /**
   * The value of a variable of the path.
   *
   * @param variable the name of the variable
   * @param isExplicit whether the source says so, and it is not only inferred from the name
   * @param isRest whether it takes one or more segments
   */
  record PathVariable(String name, String variable, boolean isExplicit, boolean isRest, Site site)
      implements RequestInput {

    /** Makes the value of a variable that takes one segment, or a part of it. */
    public PathVariable(String name, String variable, boolean isExplicit, Site site) {
      this(name, variable, isExplicit, false, site);
    }
  }

  /**
   * A parameter of the query.
   *
   * @param key its name in the query; for an object whose members have names of their own, what the
   *     source calls it
   * @param style how several values, or the members of an object, stand in the query
   * @param defaults the texts that stand for a parameter which is not there; none if it has no
   *     default value
   * @param members the members of an object, with their whole names in the query
   */
  record QueryParameter(
      String name,
      String key,
      ParameterStyle style,
      List<String> defaults,
      List<QueryParameter> members,
      Site site)
      implements RequestInput {

    /** Copies the lists. */
    public QueryParameter {
      defaults = List.copyOf(defaults);
      members = List.copyOf(members);
    }

    /** Makes a parameter for each value, without a default value. */
    public QueryParameter(String name, String key, Site site) {
      this(name, key, ParameterStyle.REPEATED, List.of(), List.of(), site);
    }
  }

  /**
   * A header field.
   *
   * @param ref the field
   */
  record Field(String name, FieldRef ref, Site site) implements RequestInput {}

  /**
   * A cookie.
   *
   * @param key its name
   */
  record Cookie(String name, String key, Site site) implements RequestInput {}

  /**
   * A field of the form that is the content.
   *
   * @param key its name in the form
   */
  record FormParameter(String name, String key, Site site) implements RequestInput {}

  /**
   * A part of the content, which has several.
   *
   * @param part its name in the content
   */
  record Part(String name, String part, Site site) implements RequestInput {}

  /**
   * The content.
   *
   * @param body what is known of it
   * @param isExplicit whether the source says so, and it is not only inferred because nothing else
   *     takes the input
   */
  record Content(String name, Body body, boolean isExplicit, Site site) implements RequestInput {}

  /**
   * Something that the server hands to the handler, which a request cannot carry as such.
   *
   * @param isExplicit whether the source says so, and it is not only inferred from the type
   * @param givesRequest whether the handler can read the request from it: header fields and content
   */
  record Context(String name, boolean isExplicit, boolean givesRequest, Site site)
      implements RequestInput {}
}
