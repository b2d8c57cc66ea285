package dev.statute.openapi.judge.subject;

import dev.statute.contract.Scope;
import dev.statute.contract.Site;
import dev.statute.openapi.document.Place;
import java.util.ArrayList;
import java.util.List;

/** Numbers the sites of a document in the order in which they are asked for. */
final class SiteTable {

  private final List<DocumentSite> sites = new ArrayList<>();
  private String operation = "";

  /** Begins an operation; what follows belongs to it. */
  int begin(String pointer) {
    operation = pointer;
    return sites.size();
  }

  /** Ends the operation; what follows belongs to the document as a whole. */
  Scope end(int begin) {
    operation = "";
    return new Scope(begin, sites.size());
  }

  /** Returns a site that is all of what follows it as well, up to the end. */
  Scope all() {
    return new Scope(0, Integer.MAX_VALUE);
  }

  Site at(Place place) {
    sites.add(new DocumentSite(place, operation));
    return new Site(sites.size() - 1);
  }

  int size() {
    return sites.size();
  }

  String operationOf(Site site) {
    return sites.get(site.number()).operation();
  }

  List<DocumentSite> sites() {
    return List.copyOf(sites);
  }
}
