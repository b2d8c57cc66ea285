package dev.statute.contract.file.text;

import dev.statute.contract.SecurityScheme;
import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedDeviation;
import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.PublishedLifecycle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The form of what stands in several parts of a contract. */
final class CommonForm {

  /** Where an API key is, and what schemes without one say. */
  static final SecurityScheme.Location USUAL_LOCATION = SecurityScheme.Location.HEADER;

  private CommonForm() {}

  static void putDoc(Yaml.Entries entries, PublishedDoc doc) {
    entries.putText("doc", doc.text());
    entries.putFlag("deprecated", doc.isDeprecated(), false);
    entries.putText("deprecation", doc.deprecation());
  }

  static void putLifecycle(Yaml.Entries entries, Optional<PublishedLifecycle> lifecycle) {
    if (lifecycle.isEmpty()) {
      return;
    }
    PublishedLifecycle of = lifecycle.get();
    Yaml.Entries entry = new Yaml.Entries(false);
    entry.putFlag("deprecated", of.isDeprecated(), false);
    if (of.deprecation().isPresent()) {
      entry.put("since", of.deprecation().get().toString());
    }
    if (of.sunset().isPresent()) {
      entry.put("sunset", of.sunset().get().toString());
    }
    entry.putText("documentation", of.documentation());
    entry.putText("stability", of.stability());
    entries.put("lifecycle", entry);
  }

  static void putDeviations(Yaml.Entries entries, List<PublishedDeviation> deviations) {
    List<PublishedDeviation> sorted = deviations;
    if (deviations.size() > 1) {
      sorted = new ArrayList<>(deviations);
      sorted.sort(
          Comparator.comparing(PublishedDeviation::rule).thenComparing(PublishedDeviation::reason));
    }
    Yaml.Entries rules = new Yaml.Entries(true);
    for (int i = 0; i < sorted.size(); ) {
      String rule = sorted.get(i).rule();
      List<String> reasons = new ArrayList<>();
      while (i < sorted.size() && sorted.get(i).rule().equals(rule)) {
        reasons.add(sorted.get(i++).reason());
      }
      rules.put(rule, reasons.size() == 1 ? new Yaml.Text(reasons.get(0)) : Yaml.Items.of(reasons));
    }
    entries.putEntries("deviations", rules);
  }

  static void putAnnotations(Yaml.Entries entries, List<AnnotationUse> annotations) {
    List<String> texts = new ArrayList<>();
    for (AnnotationUse annotation : annotations) {
      texts.add(TypeText.of(annotation));
    }
    entries.putTexts("annotations", texts);
  }
}
