package dev.statute.law.yaml;

import dev.statute.law.Law;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the section of a law that says what a company demands beyond HTTP. */
public interface PolicySection {

  /** The key of the section. */
  String KEY = "policy";

  /**
   * Returns the law with all that the policy adds to it.
   *
   * @param references remembers what the policy names
   * @param declared the keys of the sections, also of entries that could not be read
   */
  Law read(Node node, Law law, References references, Function<String, Set<String>> declared);
}
