package dev.statute.openapi.convert.note;

import dev.statute.openapi.document.Place;
import java.util.List;

/**
 * Something that a conversion did by itself, since the document leaves it open or out.
 *
 * @param id what it is, for programs: {@code gateway}, {@code content-left-out}
 * @param what what was done, as a sentence without its first capital and full stop
 * @param places where in the document, in its order; one or more
 */
public record Step(String id, String what, List<Place> places) {

  /** Copies the list. */
  public Step {
    places = List.copyOf(places);
  }

  /** Returns how often it was done. */
  public int count() {
    return places.size();
  }
}
