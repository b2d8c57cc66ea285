package dev.statute.generate.resource;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path template as Jakarta REST writes it, whose variables may need other names.
 *
 * @param text the template
 * @param names the names in it, by those of the contract
 */
record ResourcePath(String text, Map<String, String> names) {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^}+]*)(\\+?)}");
  private static final Pattern ILLEGAL = Pattern.compile("[^\\w.-]");
  private static final Pattern LEGAL_START = Pattern.compile("\\w.*");

  /** Several segments: what is in them is matched again, and better. */
  private static final String REST = ":.+";

  ResourcePath {
    names = Map.copyOf(names);
  }

  /** Returns how Jakarta REST writes a template. */
  static ResourcePath of(String template) {
    StringBuilder text = new StringBuilder();
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> used = new HashSet<>();
    Matcher variable = VARIABLE.matcher(template);
    while (variable.find()) {
      String name = name(variable.group(1), used);
      names.put(variable.group(1), name);
      String regex = variable.group(2).isEmpty() ? "" : REST;
      variable.appendReplacement(text, Matcher.quoteReplacement("{" + name + regex + "}"));
    }
    variable.appendTail(text);
    return new ResourcePath(text.toString(), names);
  }

  private static String name(String given, Set<String> used) {
    String legal = ILLEGAL.matcher(given).replaceAll("_");
    String name = LEGAL_START.matcher(legal).matches() ? legal : "v" + legal;
    while (!used.add(name)) {
      name += "_";
    }
    return name;
  }
}
