package dev.statute.law.yaml;

import dev.statute.law.Breaking;
import dev.statute.law.Breaking.Harm;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads how bad changes are: {@code {remove: error, add: note}}. */
public final class BreakingReader {

  private static final String KEY = "breaking";

  private final Problems problems;
  private final ScalarReader scalars;

  /** Makes a reader that reports to a list of problems. */
  public BreakingReader(Problems problems) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /** Returns what the entry of a definition says of changes; nothing where it says nothing. */
  public Breaking read(Mapping definition) {
    return definition.optional(KEY).map(this::breaking).orElse(Breaking.NONE);
  }

  private Breaking breaking(Node node) {
    Mapping entry = Mapping.of(node, problems).allow(LawKeys.BREAKING);
    if (entry.isMapping() && entry.values().isEmpty()) {
      problems.add(node, "at least one of the keys add, remove, change must be given");
    }
    return new Breaking(harm(entry, "add"), harm(entry, "remove"), harm(entry, "change"));
  }

  private Optional<Harm> harm(Mapping entry, String key) {
    return entry.optional(key).map(value -> scalars.word(value, Harm.class));
  }
}
