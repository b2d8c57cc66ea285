package dev.statute.publish;

import dev.statute.contract.Site;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import java.util.Map;
import java.util.Optional;

/**
 * The contract that is published of an interface, with the places of the source that it comes from.
 *
 * @param contract the contract
 * @param sites where the source declares what stands at a place of the contract file; what is
 *     inherited or compiled has none
 * @param isComplete whether all types that the contract speaks of were there to be read; another
 *     processor may still have to make them
 */
public record Publication(
    PublishedContract contract, Map<Pointer, Site> sites, boolean isComplete) {

  /** Copies the map. */
  public Publication {
    sites = Map.copyOf(sites);
  }

  /** Returns where the source declares what stands at a place, or what is around it. */
  public Optional<Site> site(Pointer pointer) {
    for (Optional<Pointer> place = Optional.of(pointer);
        place.isPresent();
        place = place.get().parent()) {
      Site site = sites.get(place.get());
      if (site != null) {
        return Optional.of(site);
      }
    }
    return Optional.empty();
  }
}
