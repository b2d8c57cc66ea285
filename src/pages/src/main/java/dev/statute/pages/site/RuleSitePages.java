package dev.statute.pages.site;

import dev.statute.pages.topic.KnownRules;
import dev.statute.pages.topic.RuleTopic;
import dev.statute.pages.topic.Topic;
import dev.statute.pages.topic.Topics;
import dev.statute.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the pages of rules. */
final class RuleSitePages {

  private final Map<String, String> more;

  /**
   * Makes a writer.
   *
   * @param more pages of rules that the catalogue does not have, or more about those that it has
   */
  RuleSitePages(Map<String, String> more) {
    this.more = more;
  }

  List<SitePage> pages() {
    Map<String, SitePage> pages = new TreeMap<>();
    KnownRules.catalogue()
        .rules()
        .forEach(
            rule ->
                pages.put(
                    rule.id(),
                    Topics.rule(rule.id())
                        .map(topic -> page(topic, rule.summary()))
                        .orElseGet(() -> page(rule))));
    more.forEach(
        (id, markdown) -> {
          SitePage known = pages.get(id);
          pages.put(
              id,
              known == null
                  ? page(RuleTopic.of(id, markdown), "")
                  : known.and(List.of(new SiteSection.Text("Example", markdown, true, ""))));
        });
    return List.copyOf(pages.values());
  }

  /** A rule of a policy has no page of its own: it demands what the company says. */
  private static SitePage page(RuleInfo rule) {
    List<PageLink> family =
        KnownRules.catalogue().rules().stream()
            .filter(other -> other.family().equals(rule.family()) && !other.equals(rule))
            .map(other -> new PageLink(other.id(), SiteAddresses.rule(other.id()), other.summary()))
            .toList();
    String summary = rule.summary();
    return new SitePage(
        SiteAddresses.rule(rule.id()),
        PageKind.RULE,
        rule.id(),
        Optional.empty(),
        rule.basis().isPolicy() ? "A rule for the policy of a company" : "",
        summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1) + ".",
        List.of(new SiteSection.Links("Rules of the same family", family, false)));
  }

  private static SitePage page(Topic topic, String summary) {
    List<SiteSection> sections = new ArrayList<>(TopicSections.of(topic));
    String first = summary;
    // The page of a rule begins with what it demands.
    if (!sections.isEmpty() && sections.get(0) instanceof SiteSection.Text text) {
      if (text.heading().isEmpty()) {
        int end = text.markdown().indexOf("\n\n");
        first = end < 0 ? text.markdown() : text.markdown().substring(0, end);
        sections.set(
            0,
            new SiteSection.Text(
                "", end < 0 ? "" : text.markdown().substring(end).strip(), true, ""));
      }
    } else {
      first = topic.summary();
    }
    return new SitePage(
        SiteAddresses.rule(topic.title()),
        PageKind.RULE,
        topic.title(),
        Optional.empty(),
        "",
        first.replace("\n", " "),
        sections);
  }
}
