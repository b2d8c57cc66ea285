package dev.statute.pages.site;

import dev.statute.law.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pages of a site, before they are written.
 *
 * @param name what the site is called
 * @param pages the pages
 * @param lists links to the lists of pages, which each page shows
 * @param mentions finds what texts name
 * @param links where the files are that documents link to
 * @param files other files
 */
public record LawSite(
    String name,
    List<SitePage> pages,
    List<PageLink> lists,
    Mentions mentions,
    SourceLinks links,
    List<SiteSettings.SiteFile> files) {

  /** Copies the lists. */
  public LawSite {
    pages = List.copyOf(pages);
    lists = List.copyOf(lists);
    files = List.copyOf(files);
  }

  /** Puts together the site of a law. */
  public static LawSite of(Law law, SiteSettings settings) {
    SiteAddresses addresses = SiteAddresses.of(law);
    List<SitePage> rules = new RuleSitePages(settings.rules()).pages();
    Set<String> ids = rules.stream().map(SitePage::title).collect(Collectors.toSet());
    Mentions mentions = new Mentions(law, addresses, ids);
    List<SitePage> pages = new ArrayList<>();
    pages.addAll(new StatusPages(law, addresses).pages());
    pages.addAll(new MethodPages(law, addresses).pages());
    pages.addAll(new FieldPages(law, addresses).pages());
    pages.addAll(new ProblemPages(law).pages());
    pages.addAll(rules);
    settings.documents().forEach(document -> pages.add(page(document)));
    List<SitePage> linked = Backlinks.added(pages, mentions);
    IndexPages indexes = new IndexPages(law, settings, linked);
    List<SitePage> all = new ArrayList<>(indexes.pages());
    all.addAll(linked);
    return new LawSite(
        settings.name(),
        all,
        indexes.lists(),
        mentions,
        SourceLinks.of(settings, ids),
        settings.files());
  }

  private static SitePage page(SiteDocument document) {
    return new SitePage(
        document.address(),
        PageKind.DOCUMENT,
        document.title(),
        Optional.empty(),
        "",
        "",
        List.of(new SiteSection.Text("", document.body(), false, document.source())));
  }
}
