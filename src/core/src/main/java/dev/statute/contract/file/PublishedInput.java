package dev.statute.contract.file;

import java.util.List;

/**
 * Something that an operation takes.
 *
 * @param name the name of the Java parameter or record component
 * @param type its Java type
 * @param source where it comes from
 * @param key what it is called there; empty for content and for values of the server
 * @param isRequired whether each request must have it
 * @param style how several values, or the members of an object, are written in a query; empty where
 *     there is one way only
 * @param defaults the values that stand for one that is left out
 * @param isRest whether a variable of the path takes the rest of it
 * @param members the components of a record that is an object in the query
 * @param content the forms of the content
 * @param annotations constraints and other annotations of the parameter
 * @param doc what its tag {@code @param} says; empty for nothing
 */
public record PublishedInput(
    String name,
    TypeUse type,
    InputSource source,
    String key,
    boolean isRequired,
    String style,
    List<String> defaults,
    boolean isRest,
    List<PublishedInput> members,
    List<PublishedContent> content,
    List<AnnotationUse> annotations,
    String doc) {

  /** Copies the lists. */
  public PublishedInput {
    defaults = List.copyOf(defaults);
    members = List.copyOf(members);
    content = List.copyOf(content);
    annotations = List.copyOf(annotations);
  }
}
