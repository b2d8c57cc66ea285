package dev.statute.openapi.convert.operation;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.TypeUse;
import dev.statute.openapi.convert.type.Typed;
import java.util.List;

/** Makes inputs of contracts. */
final class Inputs {

  private Inputs() {}

  /** Makes an input of one value. */
  static PublishedInput single(
      String name, InputSource source, String key, Typed type, boolean isRequired, String doc) {
    return new PublishedInput(
        name,
        type.orNull(!isRequired).type(),
        source,
        key,
        isRequired,
        "",
        List.of(),
        false,
        List.of(),
        List.of(),
        type.constraints(),
        doc);
  }

  /** Makes an input of several values. */
  static PublishedInput several(
      String name, InputSource source, String key, Typed type, String style, String doc) {
    return query(name, source, key, type, style, List.of(), doc);
  }

  /**
   * Makes an input that a request can leave out, since there is a value for that.
   *
   * @param defaults the texts of that; none for a list without values
   */
  static PublishedInput query(
      String name,
      InputSource source,
      String key,
      Typed type,
      String style,
      List<String> defaults,
      String doc) {
    return new PublishedInput(
        name,
        type.type().nullable(false),
        source,
        key,
        false,
        style,
        defaults,
        false,
        List.of(),
        List.of(),
        type.constraints(),
        doc);
  }

  /** Makes an input that is an object whose members are parameters of the query. */
  static PublishedInput object(
      String name,
      String key,
      String type,
      boolean isRequired,
      String style,
      List<PublishedInput> members,
      String doc) {
    return new PublishedInput(
        name,
        TypeUse.of(type).nullable(!isRequired),
        InputSource.QUERY,
        key,
        isRequired,
        style,
        List.of(),
        false,
        members,
        List.of(),
        List.of(),
        doc);
  }

  /** Makes the input that is the content of the request. */
  static PublishedInput content(
      String name, TypeUse type, boolean isRequired, List<PublishedContent> forms, String doc) {
    return new PublishedInput(
        name,
        type.nullable(!isRequired),
        InputSource.CONTENT,
        "",
        isRequired,
        "",
        List.of(),
        false,
        List.of(),
        forms,
        List.of(),
        doc);
  }

  /** Returns the same input, for a variable that takes the rest of the path. */
  static PublishedInput rest(PublishedInput input) {
    return new PublishedInput(
        input.name(),
        input.type(),
        input.source(),
        input.key(),
        true,
        "",
        List.of(),
        true,
        List.of(),
        List.of(),
        input.annotations(),
        input.doc());
  }
}
