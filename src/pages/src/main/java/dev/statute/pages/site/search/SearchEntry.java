package dev.statute.pages.site.search;

import dev.statute.pages.site.PageKind;
import dev.statute.pages.site.SitePage;
import dev.statute.report.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Something that a search can find.
 *
 * @param title what it is called
 * @param address where it is, relative to the root of the site
 * @param kind what it is
 * @param note what it is about, in a few words
 * @param words other words by which it is found, each once and in lower case
 */
record SearchEntry(String title, String address, String kind, String note, Set<String> words) {

  private static final int NOTE = 110;
  private static final int LONGEST_WORD = 40;
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

  /**
   * Returns what can be found on a page: the page, and the parts of a document.
   *
   * @param html the page as it is written
   */
  static List<SearchEntry> of(SitePage page, String html) {
    String summary = page.summary().replace("`", "");
    List<SearchEntry> entries = new ArrayList<>();
    entries.add(
        new SearchEntry(
            page.title(), page.address(), page.kind().word(), note(summary), words(summary)));
    if (page.kind() == PageKind.DOCUMENT) {
      for (Element heading : Jsoup.parse(html).select("main h2[id], main h3[id]")) {
        entries.add(part(page, heading));
      }
    }
    return entries;
  }

  private static SearchEntry part(SitePage page, Element heading) {
    StringBuilder text = new StringBuilder();
    for (Element next = heading.nextElementSibling();
        next != null && !next.tagName().matches("h[1-6]");
        next = next.nextElementSibling()) {
      text.append(next.text()).append(' ');
    }
    return new SearchEntry(
        heading.text(),
        page.address() + "#" + heading.id(),
        page.title(),
        note(text.toString()),
        words(text.toString()));
  }

  JsonObject json() {
    return new JsonObject()
        .put("t", title)
        .put("a", address)
        .put("k", kind)
        .put("n", note)
        .put("w", String.join(" ", words));
  }

  private static String note(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= NOTE) {
      return line;
    }
    int space = line.lastIndexOf(' ', NOTE);
    return line.substring(0, space < 0 ? NOTE : space) + " …";
  }

  /** Words of one letter, and such that nobody types, are left out. */
  private static Set<String> words(String text) {
    return BREAK
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 1 && word.length() <= LONGEST_WORD)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
