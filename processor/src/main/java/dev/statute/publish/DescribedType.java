package dev.statute.publish;

import dev.statute.contract.file.PublishedType;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The description of a type, with what it comes from.
 *
 * @param type the description
 * @param isComplete whether all types that it speaks of were there
 * @param isSource whether the source of the type is compiled too
 * @param mentioned the classes that it speaks of
 * @param places where its members and constants stand
 */
record DescribedType(
    PublishedType type,
    boolean isComplete,
    boolean isSource,
    List<TypeElement> mentioned,
    List<Place> places) {

  DescribedType {
    mentioned = List.copyOf(mentioned);
    places = List.copyOf(places);
  }

  /**
   * Where a member of a type stands.
   *
   * @param kind what contract files call its kind
   * @param name its name
   * @param element what the source has for it
   */
  record Place(String kind, String name, Element element) {}
}
