package dev.statute.pages.fact;

import dev.statute.contract.file.PublishedContract;
import dev.statute.law.Law;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.model.ApiPage;
import dev.statute.pages.model.PageSettings;
import java.util.Optional;

/** Makes pages about APIs. The same contract makes the same page, whatever else is there. */
public final class ApiPages {

  private ApiPages() {}

  /**
   * Returns the page about an API.
   *
   * @param contract the contract
   * @param law what HTTP demands of it
   * @param settings what the page depends on besides
   */
  public static ApiPage of(PublishedContract contract, Law law, PageSettings settings) {
    return new PageMaker(new PageSubject(contract, law, settings)).page(Optional.empty());
  }

  /**
   * Returns the page about an API, with what changed.
   *
   * @param contract the contract
   * @param baseline the contract as it was released before
   * @param law what HTTP demands of it
   * @param settings what the page depends on besides
   */
  public static ApiPage of(
      PublishedContract contract, PublishedContract baseline, Law law, PageSettings settings) {
    return new PageMaker(new PageSubject(contract, law, settings)).page(Optional.of(baseline));
  }
}
