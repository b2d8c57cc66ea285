package dev.statute.pages.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a site has beyond the pages of its law.
 *
 * @param name what the site is called
 * @param summary what the first page says before the lists
 * @param documents documents of people
 * @param rules pages of rules that the catalogue does not have, or more about those that it has:
 *     the Markdown by id
 * @param files other files, by where they are in the site, with the source that documents link to
 */
public record SiteSettings(
    String name,
    String summary,
    List<SiteDocument> documents,
    Map<String, String> rules,
    List<SiteFile> files) {

  /** Copies the lists. */
  public SiteSettings {
    documents = List.copyOf(documents);
    rules = new TreeMap<>(rules);
    files = List.copyOf(files);
  }

  /** Returns the settings of a site with the pages of a law and nothing else. */
  public static SiteSettings of(String name) {
    return new SiteSettings(
        name,
        "What HTTP demands, allows and forbids: of each status code, method and header field, with"
            + " the clause.",
        List.of(),
        Map.of(),
        List.of());
  }

  /**
   * A file that is taken over as it is, such as a schema.
   *
   * @param source the file, as documents link to it, with slashes
   * @param address where it is, relative to the root of the site
   * @param octets what is in it
   */
  public record SiteFile(String source, String address, byte[] octets) {}
}
