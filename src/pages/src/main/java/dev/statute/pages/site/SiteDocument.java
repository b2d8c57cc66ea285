package dev.statute.pages.site;

/**
 * A document of people that is part of a site.
 *
 * @param source its file, as other documents link to it, with slashes: {@code src/docs/guide.md}
 * @param address where its page is, relative to the root of the site
 * @param markdown its text, whose first heading is its title
 */
public record SiteDocument(String source, String address, String markdown) {

  private static final String TITLE = "# ";

  /** Returns the text of the first heading; the file where there is none. */
  String title() {
    return markdown
        .lines()
        .filter(line -> line.startsWith(TITLE))
        .findFirst()
        .map(line -> line.substring(TITLE.length()).replace("`", "").strip())
        .orElse(source);
  }

  /** Returns the text without the first heading. */
  String body() {
    int title = markdown.startsWith(TITLE) ? 0 : markdown.indexOf("\n" + TITLE) + 1;
    int end = markdown.indexOf('\n', title);
    boolean hasTitle = markdown.startsWith(TITLE, title);
    return !hasTitle || end < 0
        ? markdown
        : markdown.substring(0, title) + markdown.substring(end + 1);
  }
}
