package dev.statute.openapi.convert.type;

import dev.statute.contract.file.Pointer;
import dev.statute.openapi.document.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the document has the types and their members. */
final class TypePlaces {

  private final Map<Pointer, Place> places = new LinkedHashMap<>();

  void add(String type, Place place) {
    places.put(Pointer.type(type), place);
  }

  /**
   * Adds where a part of a type stands.
   *
   * @param kind {@code members} or {@code constants}
   */
  void add(String type, String kind, String name, Place place) {
    places.put(Pointer.type(type).then(kind, name), place);
  }

  Map<Pointer, Place> all() {
    return places;
  }
}
