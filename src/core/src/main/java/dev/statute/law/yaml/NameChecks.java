package dev.statute.law.yaml;

import dev.statute.law.HeaderField;
import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.text.JavaNames;
import dev.statute.text.Printable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Sees to it that what is named in a file can have its name in Java. Java sees one namespace where
 * file systems fold case, so that is how names must differ.
 */
final class NameChecks {

  /** The types that each vocabulary has, in addition to an annotation for each method. */
  static final Set<String> VOCABULARY =
      Set.of(
          "Header",
          "HeaderParam",
          "Law",
          "Method",
          "Responds",
          "Response",
          "Status",
          "StatusClass",
          "UndeclaredResponseException");

  /**
   * The types and type variables that each {@code Response} has, in addition to a type for each
   * method, class and status.
   */
  private static final Set<String> RESPONSE = Set.of("B", "Response", "ToAny");

  /** The members of the enum of the statuses other than its constants. */
  private static final Set<String> STATUS = Set.of("BY_CODE");

  private static final String GENERATED = "a type that is always generated";

  private final Problems problems;

  NameChecks(Problems problems) {
    this.problems = problems;
  }

  /**
   * Checks all names.
   *
   * @param root the sections
   */
  void check(
      Mapping root,
      Map<String, StatusClass> classes,
      Map<String, Method> methods,
      Map<String, HeaderField> fields,
      Map<Integer, Status> statuses) {
    Map<String, String> responses = taken(RESPONSE);
    Mapping section = section(root, "classes");
    for (String name : classes.keySet()) {
      checkName(section, name, name, responses);
      checkName(section, name, "Unrecognized" + name, responses);
    }
    checkMethods(section(root, "methods"), methods.values(), responses);
    section = section(root, "statuses");
    for (Status status : ownLast(section, statuses.values())) {
      String key = Integer.toString(status.code());
      checkName(section, key, status.name(), responses);
      if (STATUS.contains(status.constantName())) {
        problems.add(
            section.key(key),
            Printable.quoted(status.name()) + " cannot be turned into a Java name");
      }
    }
    checkFields(section(root, "headers"), fields.values());
  }

  /** If two entries have one name, the entry of the extending file is at fault. */
  private List<Status> ownLast(Mapping section, Collection<Status> statuses) {
    List<Status> sorted = new ArrayList<>(statuses);
    sorted.sort(
        Comparator.comparing(
            status -> problems.lineOf(section.key(Integer.toString(status.code()))).isPresent()));
    return sorted;
  }

  private void checkMethods(
      Mapping section, Collection<Method> methods, Map<String, String> responses) {
    Map<String, String> types = taken(VOCABULARY);
    for (Method method : methods) {
      String token = method.token();
      boolean distinct = checkName(section, token, method.constantName(), token, types);
      if (method.isOffered()) {
        checkJavaName(section, token, method.constantName());
        if (distinct) {
          checkName(section, token, method.viewName(), responses);
        }
      }
    }
  }

  private void checkFields(Mapping section, Collection<HeaderField> fields) {
    Map<String, String> constants = new HashMap<>();
    Map<String, String> components = new HashMap<>();
    for (HeaderField field : fields) {
      checkJavaName(section, field.name(), field.constantName());
      boolean distinct =
          checkName(section, field.name(), field.constantName(), field.name(), constants);
      if (distinct && JavaNames.isIdentifier(field.constantName())) {
        checkJavaName(section, field.name(), field.componentName());
        checkName(section, field.name(), field.componentName(), components);
      }
    }
  }

  /** Returns the mapping under a key; what is wrong with it has been said when it was read. */
  private static Mapping section(Mapping root, String key) {
    return Mapping.of(root.optional(key).orElse(root.node()), new Problems(""));
  }

  private static Map<String, String> taken(Set<String> names) {
    Map<String, String> seen = new HashMap<>();
    names.forEach(name -> seen.put(name.toLowerCase(Locale.ROOT), GENERATED));
    return seen;
  }

  private void checkJavaName(Mapping section, String key, String name) {
    if (!JavaNames.isIdentifier(name)) {
      problems.add(section.key(key), Printable.quoted(key) + " cannot be turned into a Java name");
    }
  }

  private boolean checkName(Mapping section, String key, String name, Map<String, String> seen) {
    return checkName(section, key, name, name, seen);
  }

  private boolean checkName(
      Mapping section, String key, String name, String shown, Map<String, String> seen) {
    String first = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), Printable.quoted(key));
    if (first != null) {
      problems.add(
          section.key(key), "the name " + Printable.quoted(shown) + " is already used by " + first);
    }
    return first == null;
  }
}
