package dev.statute.jakarta;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The paths that belong to generated resource classes, also where they have no operation.
 *
 * @param own the beginnings of these paths, in whole segments
 * @param others those of paths that belong to other classes
 * @param isRest whether all belongs to generated classes that no other class claims
 */
record Claims(Set<String> own, Set<String> others, boolean isRest) {

  private static final String ROOT = "/";

  Claims {
    own = Set.copyOf(own);
    others = Set.copyOf(others);
  }

  /**
   * Makes it of path templates.
   *
   * @param own those of generated classes
   * @param others those of other classes
   */
  static Claims of(Collection<String> own, Collection<String> others) {
    Set<String> beginnings = new LinkedHashSet<>();
    own.forEach(path -> beginnings.add(beginning(path)));
    boolean isRest = beginnings.remove(ROOT);
    Set<String> claimed = new LinkedHashSet<>();
    others.forEach(path -> claimed.add(beginning(path)));
    return new Claims(beginnings, claimed, isRest && !claimed.contains(ROOT));
  }

  /** Returns the whole segments before the first variable. */
  private static String beginning(String template) {
    String path = template.startsWith(ROOT) ? template : ROOT + template;
    int variable = path.indexOf('{');
    int end = variable < 0 ? path.length() : path.lastIndexOf('/', variable);
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return end == 0 ? ROOT : path.substring(0, end);
  }

  boolean has(String path) {
    return isUnder(own, path) || (isRest && !isUnder(others, path));
  }

  private static boolean isUnder(Set<String> beginnings, String path) {
    for (String beginning : beginnings) {
      if (path.startsWith(beginning)
          && (path.length() == beginning.length() || path.charAt(beginning.length()) == '/')) {
        return true;
      }
    }
    return false;
  }
}
