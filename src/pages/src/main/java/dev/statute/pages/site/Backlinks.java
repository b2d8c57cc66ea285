package dev.statute.pages.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Adds to the pages of a law which rules speak of what they are about. */
final class Backlinks {

  private Backlinks() {}

  /** Returns the pages, with the rules that name each. */
  static List<SitePage> added(List<SitePage> pages, Mentions mentions) {
    Map<String, List<PageLink>> rules = new LinkedHashMap<>();
    for (SitePage page : pages) {
      if (page.kind() == PageKind.RULE) {
        for (String address : named(page, mentions)) {
          rules
              .computeIfAbsent(address, key -> new ArrayList<>())
              .add(page.link(page.summary().replace("`", "")));
        }
      }
    }
    return pages.stream()
        .map(
            page ->
                page.kind() != PageKind.RULE && rules.containsKey(page.address())
                    ? page.and(
                        List.of(
                            new SiteSection.Links(
                                "Rules that name it", rules.get(page.address()), false)))
                    : page)
        .toList();
  }

  private static Set<String> named(SitePage page, Mentions mentions) {
    Set<String> addresses = new TreeSet<>();
    Stream.concat(
            Stream.of(page.summary()),
            page.sections().stream()
                .filter(SiteSection.Text.class::isInstance)
                .map(section -> prose(((SiteSection.Text) section).markdown())))
        .flatMap(text -> mentions.in(text).stream())
        .forEach(part -> part.address().ifPresent(addresses::add));
    return addresses;
  }

  /** Returns the paragraphs, without code. */
  private static String prose(String markdown) {
    StringBuilder prose = new StringBuilder();
    boolean isCode = false;
    for (String line : markdown.lines().toList()) {
      if (line.startsWith("```")) {
        isCode = !isCode;
      } else if (!isCode) {
        prose.append(line.replaceAll("`[^`]*`", " ")).append('\n');
      }
    }
    return prose.toString();
  }
}
