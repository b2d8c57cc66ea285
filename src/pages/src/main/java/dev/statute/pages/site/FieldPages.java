package dev.statute.pages.site;

import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.pages.topic.FieldTopic;
import dev.statute.pages.topic.Topic;
import java.util.List;
import java.util.Optional;

/** Writes the pages of header fields. */
final class FieldPages {

  private final Law law;
  private final SiteAddresses addresses;

  FieldPages(Law law, SiteAddresses addresses) {
    this.law = law;
    this.addresses = addresses;
  }

  List<SitePage> pages() {
    return law.fields().stream().map(this::page).toList();
  }

  private SitePage page(HeaderField field) {
    Topic topic = FieldTopic.of(field, law, "");
    return new SitePage(
        addresses.field(field.name()).orElseThrow(),
        PageKind.FIELD,
        field.name(),
        Optional.of(field.clause()),
        Origin.of(field, Law::fields, HeaderField::name, law, topic),
        topic.summary(),
        TopicSections.of(topic));
  }
}
