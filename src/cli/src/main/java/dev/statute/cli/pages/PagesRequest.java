package dev.statute.cli.pages;

import dev.statute.cli.diff.ApiPlace;
import dev.statute.law.Law;
import dev.statute.pages.model.PageSettings;
import java.util.List;
import java.util.Optional;

/**
 * Which pages are asked for.
 *
 * @param places the APIs
 * @param baseline the APIs as they were released; empty where nothing is to be compared
 * @param law what HTTP, or a company, demands of them
 * @param settings what the pages of APIs depend on besides
 * @param title what the list of several APIs is called
 * @param isMarkdown whether pages of APIs are Markdown, rather than HTML
 * @param hasLaw whether there are pages of the law too
 */
public record PagesRequest(
    List<ApiPlace> places,
    Optional<ApiPlace> baseline,
    Law law,
    PageSettings settings,
    String title,
    boolean isMarkdown,
    boolean hasLaw) {

  /** Copies the list. */
  public PagesRequest {
    places = List.copyOf(places);
  }
}
