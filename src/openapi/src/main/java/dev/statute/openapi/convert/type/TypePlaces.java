package dev.statute.openapi.convert.type;

import dev.statute.contract.file.Pointer;
import dev.statute.openapi.document.Place;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the document has the types and their members. */
final class TypePlaces {

  private final Map<String, Map<Pointer, Place>> places = new HashMap<>();

  void add(String type, Place place) {
    of(type).put(Pointer.type(type), place);
  }

  /**
   * Adds where a part of a type stands.
   *
   * @param kind {@code members} or {@code constants}
   */
  void add(String type, String kind, String name, Place place) {
    of(type).put(Pointer.type(type).then(kind, name), place);
  }

  /** Returns the places of a type and its parts. */
  Map<Pointer, Place> of(String type) {
    return places.computeIfAbsent(type, key -> new LinkedHashMap<>());
  }
}
