package dev.statute.pages.site.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The links between the files of a site. */
final class SiteLinks {

  private final List<String> broken = new ArrayList<>();
  private int count;

  SiteLinks(Map<String, byte[]> files) {
    Map<String, Document> pages = new HashMap<>();
    files.forEach(
        (address, octets) -> {
          if (address.endsWith(".html")) {
            pages.put(address, Jsoup.parse(new String(octets, UTF_8)));
          }
        });
    Map<String, Set<String>> anchors = new HashMap<>();
    pages.forEach(
        (address, page) -> anchors.put(address, new HashSet<>(page.select("[id]").eachAttr("id"))));
    pages.forEach(
        (address, page) -> {
          for (Element link : page.select("a[href], link[href], script[src]")) {
            String to = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            if (!to.contains(":")) {
              count++;
              URI target = URI.create("/" + address).resolve(to);
              String file = target.getPath().substring(1);
              boolean isThere =
                  files.containsKey(file)
                      && (target.getFragment() == null
                          || anchors.getOrDefault(file, Set.of()).contains(target.getFragment()));
              if (!isThere) {
                broken.add(address + " -> " + to);
              }
            }
          }
        });
  }

  List<String> broken() {
    return broken;
  }

  int count() {
    return count;
  }
}
