package dev.statute.pages.site;

import dev.statute.pages.topic.Topic;
import dev.statute.pages.topic.TopicSection;
import java.util.List;

/** Takes over what a topic says. */
final class TopicSections {

  private TopicSections() {}

  static List<SiteSection> of(Topic topic) {
    return topic.sections().stream().map(TopicSections::section).toList();
  }

  /** Returns all sections but one, which a page has in another form. */
  static List<SiteSection> without(Topic topic, String heading) {
    return of(topic).stream().filter(section -> !section.heading().equals(heading)).toList();
  }

  private static SiteSection section(TopicSection section) {
    if (section instanceof TopicSection.Facts facts) {
      return new SiteSection.Facts(facts.heading(), facts.facts());
    }
    TopicSection.Page page = (TopicSection.Page) section;
    return new SiteSection.Text(page.heading(), page.markdown(), true, "");
  }
}
