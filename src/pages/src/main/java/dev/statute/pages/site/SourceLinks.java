package dev.statute.pages.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where the files that documents link to are in the site. */
public final class SourceLinks {

  /** A link to a folder leads to what there is to read about it. */
  private static final String README = "/README.md";

  private static final String RULES = "src/docs/rules/";

  private final Map<String, String> addresses = new HashMap<>();

  private SourceLinks() {}

  static SourceLinks of(SiteSettings settings, Set<String> rules) {
    SourceLinks links = new SourceLinks();
    rules.forEach(id -> links.addresses.put(RULES + id + ".md", SiteAddresses.rule(id)));
    rules.forEach(
        id -> links.addresses.put(RULES + "messages/" + id + ".md", SiteAddresses.rule(id)));
    settings.files().forEach(file -> links.addresses.put(file.source(), file.address()));
    settings
        .documents()
        .forEach(document -> links.addresses.put(document.source(), document.address()));
    return links;
  }

  /**
   * Returns where the target of a link is.
   *
   * @param source the file that has the link
   * @param link the link as it is written
   * @return an address of another site as it is; an address relative to the root of this one, or
   *     only a fragment; nothing for a file that is not part of the site
   */
  public Optional<String> target(String source, String link) {
    if (link.startsWith("#") || link.contains("://") || link.startsWith("mailto:")) {
      return Optional.of(link);
    }
    int hash = link.indexOf('#');
    String file = hash < 0 ? link : link.substring(0, hash);
    String fragment = hash < 0 ? "" : link.substring(hash);
    String target = resolved(source, file);
    return Optional.ofNullable(addresses.get(target))
        .or(() -> Optional.ofNullable(addresses.get(target + README)))
        .map(address -> address + fragment);
  }

  private static String resolved(String source, String file) {
    Deque<String> names = new ArrayDeque<>(List.of(source.split("/", -1)));
    names.pollLast();
    for (String name : file.split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.equals(".") && !name.isEmpty()) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }
}
