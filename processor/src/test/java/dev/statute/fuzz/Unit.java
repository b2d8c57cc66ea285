package dev.statute.fuzz;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Source files that know each other, in packages that no other unit uses.
 *
 * @param files the texts by their paths
 * @param expected the rules that must be reported as broken, by the path of the file
 */
record Unit(Map<String, String> files, Map<String, Set<String>> expected) {

  private static final Pattern API = Pattern.compile("@(dev\\.statute\\.)?Api\\b");

  /** Returns how many annotated interfaces there are. */
  int interfaces() {
    return (int)
        files.values().stream().mapToLong(text -> API.matcher(text).results().count()).sum();
  }
}
