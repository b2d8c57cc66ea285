package dev.statute.openapi.convert;

import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.openapi.convert.note.Step;
import dev.statute.openapi.convert.note.Unsaid;
import dev.statute.openapi.document.Place;
import java.util.List;
import java.util.Map;

/**
 * The contracts that a document is.
 *
 * @param contracts the contracts, sorted by their names
 * @param unsaid what neither contracts nor Java can say, in the order of the document
 * @param steps what the conversion did by itself, sorted by their ids
 * @param places where the document has the parts of each contract, by the name of that
 */
public record Conversion(
    List<PublishedContract> contracts,
    List<Unsaid> unsaid,
    List<Step> steps,
    Map<String, Map<Pointer, Place>> places) {

  /** Copies the lists. */
  public Conversion {
    contracts = List.copyOf(contracts);
    unsaid = List.copyOf(unsaid);
    steps = List.copyOf(steps);
  }

  /**
   * Returns where the document has a part of a contract, or else what is around it.
   *
   * @param contract the name of the contract
   * @param pointer a place in the contract
   * @return {@link Place#NONE} for what no document has
   */
  public Place place(String contract, Pointer pointer) {
    Map<Pointer, Place> known = places.getOrDefault(contract, Map.of());
    for (Pointer at = pointer; ; at = at.parent().orElse(Pointer.ROOT)) {
      Place place = known.get(at);
      if (place != null && place.isKnown()) {
        return place;
      }
      if (at.steps().isEmpty()) {
        return Place.NONE;
      }
    }
  }
}
