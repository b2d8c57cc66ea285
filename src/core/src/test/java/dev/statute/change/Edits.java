package dev.statute.change;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Copies of contracts and their parts in which one thing is another. */
final class Edits {

  private Edits() {}

  static PublishedContract operations(PublishedContract c, List<PublishedOperation> operations) {
    List<PublishedOperation> sorted = new ArrayList<>(operations);
    sorted.sort(Comparator.comparing(PublishedOperation::key));
    return unsorted(c, sorted, c.types());
  }

  static PublishedContract types(PublishedContract c, List<PublishedType> types) {
    return unsorted(c, c.operations(), types);
  }

  static PublishedContract unsorted(
      PublishedContract c, List<PublishedOperation> operations, List<PublishedType> types) {
    return new PublishedContract(
        c.name(),
        c.version(),
        c.role(),
        c.path(),
        c.parents(),
        c.methods(),
        c.doc(),
        c.law(),
        c.lifecycle(),
        c.schemes(),
        operations,
        types,
        c.deviations());
  }

  /** Changes one operation. */
  static PublishedContract operation(
      PublishedContract c, String key, UnaryOperator<PublishedOperation> edit) {
    return operations(
        c, c.operations().stream().map(o -> o.key().equals(key) ? edit.apply(o) : o).toList());
  }

  static PublishedOperation name(PublishedOperation o, String name) {
    return operation(o, name, o.method(), o.path(), o.inputs(), o.responses());
  }

  static PublishedOperation method(PublishedOperation o, String method) {
    return operation(o, o.name(), method, o.path(), o.inputs(), o.responses());
  }

  static PublishedOperation path(PublishedOperation o, String path) {
    return operation(o, o.name(), o.method(), path, o.inputs(), o.responses());
  }

  static PublishedOperation inputs(PublishedOperation o, List<PublishedInput> inputs) {
    return operation(o, o.name(), o.method(), o.path(), inputs, o.responses());
  }

  static PublishedOperation responses(PublishedOperation o, List<PublishedResponse> responses) {
    return operation(o, o.name(), o.method(), o.path(), o.inputs(), responses);
  }

  private static PublishedOperation operation(
      PublishedOperation o,
      String name,
      String method,
      String path,
      List<PublishedInput> inputs,
      List<PublishedResponse> responses) {
    return new PublishedOperation(
        o.key().replace(o.name(), name),
        name,
        o.owner(),
        method,
        path,
        o.doc(),
        o.signature(),
        o.lifecycle(),
        o.security(),
        o.requiredFields(),
        o.contentLimit(),
        inputs,
        responses,
        o.deviations());
  }

  static PublishedInput type(PublishedInput i, TypeUse type) {
    return input(i, type, i.source(), i.key(), i.isRequired(), i.content());
  }

  static PublishedInput required(PublishedInput i, boolean isRequired) {
    return input(i, i.type(), i.source(), i.key(), isRequired, i.content());
  }

  static PublishedInput place(PublishedInput i, InputSource source, String key) {
    return input(i, i.type(), source, key, i.isRequired(), i.content());
  }

  static PublishedInput content(PublishedInput i, List<PublishedContent> content) {
    return input(i, i.type(), i.source(), i.key(), i.isRequired(), content);
  }

  private static PublishedInput input(
      PublishedInput i,
      TypeUse type,
      InputSource source,
      String key,
      boolean isRequired,
      List<PublishedContent> content) {
    return new PublishedInput(
        i.name(),
        type,
        source,
        key,
        isRequired,
        i.style(),
        i.defaults(),
        i.isRest(),
        i.members(),
        content,
        i.annotations(),
        i.doc());
  }
}
