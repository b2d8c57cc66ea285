package dev.statute.pages.site;

import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.StatusClass;
import dev.statute.pages.topic.KnownRules;
import dev.statute.rule.RuleInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the first page of a site, and the lists of its pages. */
final class IndexPages {

  private static final int NOTE = 160;

  private final Law law;
  private final SiteSettings settings;
  private final List<SitePage> pages;

  /**
   * Makes a writer.
   *
   * @param pages the pages to list
   */
  IndexPages(Law law, SiteSettings settings, List<SitePage> pages) {
    this.law = law;
    this.settings = settings;
    this.pages = pages;
  }

  List<SitePage> pages() {
    List<SitePage> lists = new ArrayList<>();
    lists.add(home());
    lists.add(index("statuses/index.html", "Status codes", "By class.", statuses(false)));
    lists.add(
        index(
            "methods/index.html",
            "Methods",
            "What may answer each of them, and whether a client may repeat it.",
            List.of(list("", PageKind.METHOD, false))));
    lists.add(
        index(
            "fields/index.html",
            "Header fields",
            "Those of RFC 9110 and of the registry of the IANA.",
            fields()));
    lists.add(
        index(
            "rules/index.html",
            "Rules",
            "What Statute checks in contracts, documents, messages and changes.",
            rules()));
    if (has(PageKind.PROBLEM)) {
      lists.add(
          index(
              "problems/index.html",
              "Problem types",
              "What the APIs of the company report in problem documents.",
              List.of(list("", PageKind.PROBLEM, false))));
    }
    if (has(PageKind.DOCUMENT)) {
      lists.add(
          index(
              "docs/index.html",
              "Documents",
              "How to use Statute.",
              List.of(list("", PageKind.DOCUMENT, false))));
    }
    lists.add(alphabet());
    return lists;
  }

  private SitePage home() {
    List<SiteSection> sections = new ArrayList<>(statuses(true));
    sections.add(list("Methods", PageKind.METHOD, true));
    sections.add(
        new SiteSection.Links(
            "More",
            lists().stream().filter(link -> !link.address().equals("methods/index.html")).toList(),
            false));
    return new SitePage(
        "index.html",
        PageKind.HOME,
        settings.name(),
        Optional.empty(),
        "",
        settings.summary(),
        sections);
  }

  /** Returns links to the lists. */
  List<PageLink> lists() {
    List<PageLink> links = new ArrayList<>();
    links.add(new PageLink("Status codes", "statuses/index.html", count(PageKind.STATUS)));
    links.add(new PageLink("Methods", "methods/index.html", count(PageKind.METHOD)));
    links.add(new PageLink("Header fields", "fields/index.html", count(PageKind.FIELD)));
    if (has(PageKind.PROBLEM)) {
      links.add(new PageLink("Problem types", "problems/index.html", count(PageKind.PROBLEM)));
    }
    links.add(new PageLink("Rules", "rules/index.html", count(PageKind.RULE)));
    if (has(PageKind.DOCUMENT)) {
      links.add(new PageLink("Documents", "docs/index.html", count(PageKind.DOCUMENT)));
    }
    links.add(new PageLink("A–Z", "a-z.html", "all pages"));
    return links;
  }

  private String count(PageKind kind) {
    long count = pages.stream().filter(page -> page.kind() == kind).count();
    return count + (count == 1 ? " page" : " pages");
  }

  private boolean has(PageKind kind) {
    return pages.stream().anyMatch(page -> page.kind() == kind);
  }

  private static SitePage index(
      String address, String title, String summary, List<SiteSection> sections) {
    return new SitePage(address, PageKind.INDEX, title, Optional.empty(), "", summary, sections);
  }

  private List<SiteSection> statuses(boolean isCompact) {
    List<SiteSection> sections = new ArrayList<>();
    for (StatusClass statusClass : law.classes()) {
      String prefix = "statuses/" + statusClass.digit();
      sections.add(
          new SiteSection.Links(
              Titles.of(statusClass),
              pages.stream()
                  .filter(page -> page.address().startsWith(prefix))
                  .filter(page -> !isCompact || page.kind() == PageKind.STATUS)
                  .map(IndexPages::link)
                  .toList(),
              isCompact));
    }
    return sections;
  }

  /** Fields that nobody is to use any more stand at the end. */
  private List<SiteSection> fields() {
    Map<String, Boolean> inUse =
        law.fields().stream()
            .collect(Collectors.toMap(HeaderField::name, field -> field.state().isInUse()));
    Map<Boolean, List<PageLink>> links =
        pages.stream()
            .filter(page -> page.kind() == PageKind.FIELD)
            .collect(
                Collectors.partitioningBy(
                    page -> inUse.getOrDefault(page.title(), true),
                    Collectors.mapping(IndexPages::link, Collectors.toList())));
    return List.of(
        new SiteSection.Links("In use", links.getOrDefault(true, List.of()), false),
        new SiteSection.Links("No longer in use", links.getOrDefault(false, List.of()), false));
  }

  /** The rules that no catalogue has are those about Java, which only the compiler knows. */
  private List<SiteSection> rules() {
    Map<String, PageLink> links = new LinkedHashMap<>();
    pages.stream()
        .filter(page -> page.kind() == PageKind.RULE)
        .forEach(page -> links.put(page.title(), link(page)));
    List<SiteSection> sections = new ArrayList<>();
    KnownRules.groups()
        .forEach(
            (about, rules) ->
                sections.add(
                    new SiteSection.Links(
                        about,
                        rules.stream()
                            .map(RuleInfo::id)
                            .sorted()
                            .flatMap(id -> Stream.ofNullable(links.remove(id)))
                            .toList(),
                        false)));
    sections.add(
        1, new SiteSection.Links("Interfaces in Java", List.copyOf(links.values()), false));
    return sections;
  }

  private SiteSection list(String heading, PageKind kind, boolean isCompact) {
    return new SiteSection.Links(
        heading,
        pages.stream().filter(page -> page.kind() == kind).map(IndexPages::link).toList(),
        isCompact);
  }

  private SitePage alphabet() {
    Map<String, List<PageLink>> letters = new TreeMap<>();
    pages.stream()
        .sorted(
            Comparator.comparing((SitePage page) -> page.title().toLowerCase(Locale.ROOT))
                .thenComparing(SitePage::address))
        .forEach(
            page ->
                letters
                    .computeIfAbsent(letter(page.title()), letter -> new ArrayList<>())
                    .add(new PageLink(page.title(), page.address(), page.kind().word())));
    return index(
        "a-z.html",
        "A–Z",
        "All pages.",
        letters.entrySet().stream()
            .<SiteSection>map(
                letter -> new SiteSection.Links(letter.getKey(), letter.getValue(), false))
            .toList());
  }

  private static String letter(String title) {
    char first = Character.toUpperCase(title.charAt(0));
    return Character.isDigit(first) ? "0–9" : first >= 'A' && first <= 'Z' ? "" + first : "Other";
  }

  private static PageLink link(SitePage page) {
    String summary = page.summary().replace("`", "");
    int end = summary.indexOf(". ");
    String first = end < 0 ? summary : summary.substring(0, end + 1);
    return page.link(first.length() <= NOTE ? first : first.substring(0, NOTE - 1) + "…");
  }
}
