package dev.statute.openapi.convert.note;

import dev.statute.openapi.document.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects what a conversion tells of itself. */
public final class Notes {

  private static final Comparator<Place> BY_PLACE =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column)
          .thenComparingInt(Place::end);

  private static final Comparator<Unsaid> ORDER =
      Comparator.comparing(Unsaid::place, BY_PLACE)
          .thenComparing(Unsaid::construct)
          .thenComparing(Unsaid::what);

  private final Set<Unsaid> unsaid = new LinkedHashSet<>();
  private final Map<String, String> steps = new LinkedHashMap<>();
  private final Map<String, List<Place>> places = new TreeMap<>();

  /**
   * Notes something that cannot be said. What is read several times at one place counts once.
   *
   * @param what what became of it, as a sentence without its first capital and full stop
   */
  public void unsaid(Place place, String construct, String what) {
    unsaid.add(new Unsaid(place, construct, what));
  }

  /** Notes something that the conversion does by itself. */
  public void step(String id, String what, Place place) {
    steps.putIfAbsent(id, what);
    places.computeIfAbsent(id, key -> new ArrayList<>()).add(place);
  }

  /** Returns what cannot be said, in the order of the document. */
  public List<Unsaid> unsaid() {
    return unsaid.stream().sorted(ORDER).toList();
  }

  /** Returns what was done, sorted by its ids. */
  public List<Step> steps() {
    List<Step> all = new ArrayList<>();
    places.forEach(
        (id, where) ->
            all.add(
                new Step(
                    id, steps.getOrDefault(id, ""), where.stream().sorted(BY_PLACE).toList())));
    return all;
  }
}
