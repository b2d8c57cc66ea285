package dev.statute.pages.site;

import dev.statute.law.Clause;
import java.util.List;
import java.util.Optional;

/**
 * A page of a site.
 *
 * @param address where it is, relative to the root of the site
 * @param kind what it is about
 * @param title what it is called
 * @param clause where that is defined
 * @param origin whose law it is, where it is not HTTP's own; empty otherwise
 * @param summary what to know first; empty for nothing
 * @param sections its parts
 */
public record SitePage(
    String address,
    PageKind kind,
    String title,
    Optional<Clause> clause,
    String origin,
    String summary,
    List<SiteSection> sections) {

  /** Copies the parts, without those that say nothing. */
  public SitePage {
    sections = sections.stream().filter(section -> !section.isEmpty()).toList();
  }

  /** Returns the same page with more parts at its end. */
  SitePage and(List<SiteSection> more) {
    List<SiteSection> all = new java.util.ArrayList<>(sections);
    all.addAll(more);
    return new SitePage(address, kind, title, clause, origin, summary, all);
  }

  /** Returns a link to it. */
  PageLink link(String note) {
    return new PageLink(title, address, note);
  }
}
