package dev.statute.pages.site.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.pages.site.LawSite;
import dev.statute.pages.site.SitePage;
import dev.statute.pages.site.search.SearchFiles;
import dev.statute.pages.style.StyleSheet;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a site as files, which need no server. */
public final class SiteFiles {

  /** The style sheet of all pages. */
  static final String STYLE = "style.css";

  /** The script that searches. */
  static final String SCRIPT = "search.js";

  private static final String INDEX = "search-index.js";

  private SiteFiles() {}

  /** Returns the octets of the files, by where they are, relative to the root, with slashes. */
  public static SortedMap<String, byte[]> of(LawSite site) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    SearchFiles search = new SearchFiles();
    for (SitePage page : site.pages()) {
      String html = SitePageHtml.of(site, page);
      put(files, page.address(), html.getBytes(UTF_8));
      search.add(page, html);
    }
    put(files, STYLE, StyleSheet.ofSite().getBytes(UTF_8));
    put(files, SCRIPT, SearchFiles.script().getBytes(UTF_8));
    put(files, INDEX, search.index().getBytes(UTF_8));
    site.files().forEach(file -> put(files, file.address(), file.octets()));
    return files;
  }

  private static void put(SortedMap<String, byte[]> files, String address, byte[] octets) {
    if (files.put(address, octets) != null) {
      throw new IllegalStateException("two files of the site are both " + address);
    }
  }
}
