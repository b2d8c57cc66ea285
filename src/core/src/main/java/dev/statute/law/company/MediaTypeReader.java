package dev.statute.law.company;

import dev.statute.law.Ground;
import dev.statute.law.Level;
import dev.statute.law.MediaTypeRule;
import dev.statute.law.Status;
import dev.statute.law.yaml.LawKeys;
import dev.statute.law.yaml.Mapping;
import dev.statute.law.yaml.Problems;
import dev.statute.law.yaml.ScalarReader;
import dev.statute.text.JavaNames;
import dev.statute.text.Printable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the media types of bodies: {@code 4xx: application/problem+json}. */
final class MediaTypeReader {

  private final Problems problems;
  private final ScalarReader scalars;
  private final ReasonReader reasons;
  private final StatusSelector selector;

  MediaTypeReader(Problems problems, StatusSelector selector) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.reasons = new ReasonReader(problems);
    this.selector = selector;
  }

  /** Returns the rule for each status that the section speaks of; the narrowest words count. */
  Map<Integer, MediaTypeRule> read(Node node) {
    Map<Integer, MediaTypeRule> rules = new TreeMap<>();
    Map<Integer, Integer> breadths = new LinkedHashMap<>();
    Mapping section = Mapping.of(node, problems);
    for (String name : section.values().keySet()) {
      StatusSelection selection = selector.select(section.key(name));
      MediaTypeRule rule = rule(section.key(name), section.values().get(name));
      int breadth = selection.statuses().size();
      for (Status status : selection.statuses()) {
        boolean narrower = breadth < breadths.getOrDefault(status.code(), Integer.MAX_VALUE);
        if (rule != null && narrower) {
          rules.put(status.code(), rule);
          breadths.put(status.code(), breadth);
        }
      }
    }
    return rules;
  }

  private @Nullable MediaTypeRule rule(Node key, Node value) {
    if (value instanceof ScalarNode) {
      String mediaType = scalars.mediaType(value);
      return mediaType == null
          ? null
          : new MediaTypeRule(mediaType, List.of(), new Ground(Level.POLICY, reasons.line(key)));
    }
    Mapping entry = Mapping.of(value, problems).allow(LawKeys.POLICY_MEDIA_TYPE);
    String mediaType = entry.required("type").map(scalars::mediaType).orElse(null);
    List<String> bodies = entry.read(entry.list("bodies"), this::className);
    String reason = entry.has("reason") ? scalars.text(entry.optional("reason")) : "";
    return mediaType == null
        ? null
        : new MediaTypeRule(mediaType, bodies, new Ground(Level.POLICY, reasons.line(key), reason));
  }

  private @Nullable String className(Node node) {
    String text = scalars.raw(node);
    if (text != null && !JavaNames.isQualifiedName(text)) {
      problems.add(node, "must be the qualified name of a class, not " + Printable.quoted(text));
      return null;
    }
    return text;
  }
}
