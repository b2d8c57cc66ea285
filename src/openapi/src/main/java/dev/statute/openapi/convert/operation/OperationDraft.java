package dev.statute.openapi.convert.operation;

import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedInput;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.model.DocumentOperation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An operation of a contract while it is made. */
final class OperationDraft {

  private final DocumentOperation source;
  private final String name;
  private final String typeName;
  private final PathMaker.MadePath path;
  private final InputNames names = new InputNames();
  private final List<PublishedInput> inputs = new ArrayList<>();
  private final List<ResponseDraft> responses = new ArrayList<>();
  private final Map<Pointer, Place> places = new LinkedHashMap<>();
  private final Set<String> queryKeys = new HashSet<>();

  /**
   * Begins an operation without inputs and responses.
   *
   * @param name its Java name
   * @param typeName the simple name of the type of its replies
   */
  OperationDraft(DocumentOperation source, String name, String typeName, PathMaker.MadePath path) {
    this.source = source;
    this.name = name;
    this.typeName = typeName;
    this.path = path;
    places.put(Pointer.operation(name), source.methodPlace());
    places.put(Pointer.operation(name).then("path"), source.pathPlace());
  }

  DocumentOperation source() {
    return source;
  }

  String name() {
    return name;
  }

  String typeName() {
    return typeName;
  }

  PathMaker.MadePath path() {
    return path;
  }

  InputNames names() {
    return names;
  }

  List<PublishedInput> inputs() {
    return inputs;
  }

  List<ResponseDraft> responses() {
    return responses;
  }

  /** Returns the names in the query that parameters have so far. */
  Set<String> queryKeys() {
    return queryKeys;
  }

  Map<Pointer, Place> places() {
    return places;
  }

  void add(PublishedInput input, Place place) {
    inputs.add(input);
    places.put(Pointer.input(name, input.name()), place);
  }

  void add(ResponseDraft response) {
    responses.add(response);
    places.put(Pointer.response(name, response.key()), response.place());
  }

  void add(Pointer pointer, Place place) {
    places.put(pointer, place);
  }
}
