package dev.statute.publish;

import dev.statute.compiler.DeclaringType;
import dev.statute.compiler.Places;
import dev.statute.contract.Site;
import dev.statute.contract.file.Pointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Remembers where the source declares what a contract file holds. */
final class SiteMap {

  private final Places places;
  private final Predicate<TypeElement> isSource;
  private final Map<Pointer, Site> sites = new HashMap<>();

  SiteMap(Places places, Predicate<TypeElement> isSource) {
    this.places = places;
    this.isSource = isSource;
  }

  void add(Pointer pointer, Site site) {
    sites.putIfAbsent(pointer, site);
  }

  /**
   * Adds a method.
   *
   * @param otherwise where it comes from, if its own source is not compiled too
   */
  void addMethod(Pointer pointer, ExecutableElement method, Site otherwise) {
    add(pointer, isSource.test(DeclaringType.of(method)) ? places.add(method) : otherwise);
  }

  /** Adds a type whose source is compiled too, with its members. */
  void addType(TypeElement type, String name, List<DescribedType.Place> members) {
    Pointer pointer = Pointer.type(name);
    sites.put(pointer, places.add(type));
    for (DescribedType.Place member : members) {
      sites.put(pointer.then(member.kind(), member.name()), places.add(member.element()));
    }
  }

  Map<Pointer, Site> all() {
    return sites;
  }
}
