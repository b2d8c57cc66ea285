package dev.statute.pages.site.html;

import dev.statute.pages.html.tree.HtmlDocument;
import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.site.LawSite;
import dev.statute.pages.site.PageKind;
import dev.statute.pages.site.PageLink;
import dev.statute.pages.site.SitePage;
import java.util.Map;

/** Writes a page of a site. */
final class SitePageHtml {

  private final PageContext context;
  private final SitePage page;

  private SitePageHtml(LawSite site, SitePage page) {
    this.context = new PageContext(site, page);
    this.page = page;
  }

  static String of(LawSite site, SitePage page) {
    return new SitePageHtml(site, page).text();
  }

  private String text() {
    LawSite site = context.site();
    boolean isHome = page.kind() == PageKind.HOME;
    HtmlDocument document =
        new HtmlDocument(
            isHome ? site.name() : page.title() + " · " + site.name(),
            page.summary().replace("`", ""));
    document.styleFile(context.root() + SiteFiles.STYLE);
    document.scriptFile(context.root() + SiteFiles.SCRIPT);
    HtmlElement body = document.body();
    body.add(HtmlElement.link("#main", "Skip to the content").styled("skip"));
    body.add(header());
    body.add(main(), foot());
    return document.text();
  }

  private HtmlElement header() {
    HtmlElement lists = HtmlElement.of("ul");
    for (PageLink list : context.site().lists()) {
      HtmlElement link = context.link(list.address(), list.text());
      if (list.address().equals(page.address())) {
        link.attribute("aria-current", "page");
      }
      lists.add(HtmlElement.of("li", link));
    }
    HtmlElement name = context.link("index.html", context.site().name()).styled("home");
    HtmlElement nav = HtmlElement.of("nav", lists).attribute("aria-label", "Lists of pages");
    // The script fills it; without scripts there is the list from A to Z.
    HtmlElement search = HtmlElement.of("div").id("search").attribute("hidden", "");
    return HtmlElement.of("header", HtmlElement.of("div", name, nav, search).styled("frame"))
        .styled("sitebar");
  }

  private HtmlElement main() {
    HtmlElement masthead = HtmlElement.of("div").styled("masthead");
    if (page.kind() != PageKind.HOME && page.kind() != PageKind.INDEX) {
      masthead.add(HtmlElement.of("p", page.kind().word()).styled("kicker"));
    }
    masthead.add(HtmlElement.of("h1", page.title()));
    if (!page.origin().isEmpty()) {
      masthead.add(
          HtmlElement.of("p", HtmlElement.of("span", page.origin()).styled("badge origin")));
    }
    page.clause()
        .ifPresent(
            clause ->
                masthead.add(HtmlElement.of("p", SectionHtml.clause(clause)).styled("clause")));
    if (!page.summary().isEmpty()) {
      masthead.add(context.addWithCode(HtmlElement.of("p").styled("prose lead"), page.summary()));
    }
    SectionHtml sections = new SectionHtml(context);
    HtmlElement parts = HtmlElement.of("div").styled("parts");
    page.sections().forEach(section -> parts.add(sections.section(section)));
    HtmlElement main = HtmlElement.of("main", masthead).id("main").styled("frame " + kind());
    boolean isLong = sections.headings().size() > 2 && page.kind() != PageKind.HOME;
    if (!isLong) {
      main.styled("wide");
    } else {
      main.add(contents(sections.headings()));
    }
    return main.add(parts);
  }

  private static HtmlElement contents(Map<String, String> headings) {
    HtmlElement list = HtmlElement.of("ul");
    headings.forEach(
        (id, text) -> list.add(HtmlElement.of("li", HtmlElement.link("#" + id, text))));
    return HtmlElement.of("nav", HtmlElement.of("h2", "On this page").id("contents"), list)
        .styled("contents")
        .attribute("aria-labelledby", "contents");
  }

  /** Pages of status codes have the colour of their class. */
  private String kind() {
    boolean isStatus = page.kind() == PageKind.STATUS || page.kind() == PageKind.STATUS_CLASS;
    return isStatus ? "site s" + page.title().charAt(0) : "site";
  }

  private static HtmlElement foot() {
    return HtmlElement.of("footer", HtmlElement.of("p", "Written by Statute from the law."))
        .styled("frame foot");
  }
}
