package dev.statute.spec;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a whole spec file, and finds all that is wrong in it at once. */
public final class SpecReader {

  private static final List<String> KEYS =
      List.of("codes", "classes", "methods", "headers", "statuses");

  private final Problems problems;
  private final Scalars scalars;
  private final References references;
  private final YamlDocument document;

  private SpecReader(String file) {
    this.problems = new Problems(file);
    this.scalars = new Scalars(problems);
    this.references = new References(problems);
    this.document = new YamlDocument(file, problems);
  }

  /**
   * Reads a spec.
   *
   * @param file the name of the file, for the problems
   * @param bytes its content, in UTF-8
   */
  public static SpecResult read(String file, byte[] bytes) {
    SpecReader reader = new SpecReader(file);
    Spec spec = reader.document.load(bytes).map(reader::spec).orElse(null);
    return reader.problems.isEmpty()
        ? new SpecResult(Optional.ofNullable(spec), List.of())
        : new SpecResult(Optional.empty(), reader.problems.sorted());
  }

  private @Nullable Spec spec(MappingNode root) {
    Entry entry = Entry.of(root, problems).allow(KEYS);
    StatusClassReader classReader = new StatusClassReader(problems, references);
    CodeRange codes = entry.required("codes").map(classReader::readRange).orElse(null);
    Map<String, StatusClass> classes =
        named(entry, "classes", scalars::upperCamel, classReader::read);
    Map<String, Method> methods =
        named(entry, "methods", scalars::token, new MethodReader(problems, references)::read);
    Map<String, HeaderField> fields =
        named(entry, "headers", scalars::token, new HeaderFieldReader(problems, references)::read);
    Map<Integer, Status> statuses = statuses(entry, codes);
    references.check(
        defined(entry, "headers"),
        defined(entry, "methods"),
        defined(entry, "classes"),
        defined(entry, "statuses"));
    checkNames(entry, classes, methods, fields, statuses);
    checkClasses(section(entry, "statuses"), classes, statuses);
    return codes == null ? null : new Spec(codes, classes, methods, fields, statuses);
  }

  /** Returns the mapping under a key; what is wrong with it has been said when it was read. */
  private Entry section(Entry entry, String key) {
    return Entry.of(entry.optional(key).orElse(entry.node()), new Problems(""));
  }

  /** Returns what a section defines; nothing if there is no section, which has been said. */
  private Optional<Set<String>> defined(Entry entry, String key) {
    return entry
        .optional(key)
        .filter(MappingNode.class::isInstance)
        .map(node -> Entry.of(node, new Problems("")).values().keySet());
  }

  private <T> Map<String, T> named(
      Entry entry,
      String key,
      java.util.function.Function<Node, @Nullable String> name,
      BiFunction<String, Node, @Nullable T> reader) {
    Map<String, T> values = new LinkedHashMap<>();
    entry
        .required(key)
        .ifPresent(
            node -> {
              Entry section = Entry.of(node, problems);
              section
                  .values()
                  .forEach(
                      (text, value) -> {
                        T read = reader.apply(text, value);
                        if (name.apply(section.key(text)) != null && read != null) {
                          values.put(text, read);
                        }
                      });
            });
    return values;
  }

  private Map<Integer, Status> statuses(Entry entry, @Nullable CodeRange codes) {
    Map<Integer, Status> statuses = new TreeMap<>();
    StatusReader reader = new StatusReader(problems, references);
    entry
        .required("statuses")
        .ifPresent(
            node -> {
              Entry section = Entry.of(node, problems);
              section
                  .values()
                  .forEach(
                      (text, value) -> {
                        Node key = section.key(text);
                        Integer code = scalars.number(key);
                        boolean inside = code != null && (codes == null || codes.contains(code));
                        if (code != null && !inside) {
                          problems.add(
                              key, code + " is outside of " + codes.from() + ".." + codes.to());
                        }
                        Status status = reader.read(inside ? code : 0, value);
                        if (status != null && inside) {
                          statuses.put(status.code(), status);
                        }
                      });
            });
    return statuses;
  }

  /** Java sees one namespace where file systems fold case, so that is how names must differ. */
  private void checkNames(
      Entry entry,
      Map<String, StatusClass> classes,
      Map<String, Method> methods,
      Map<String, HeaderField> fields,
      Map<Integer, Status> statuses) {
    Map<String, String> seen = new HashMap<>();
    Entry section = section(entry, "classes");
    for (String name : classes.keySet()) {
      checkName(section, name, name.toLowerCase(Locale.ROOT), name, seen);
    }
    seen.clear();
    section = section(entry, "statuses");
    for (Status status : statuses.values()) {
      String key = Integer.toString(status.code());
      checkName(section, key, status.name().toLowerCase(Locale.ROOT), status.name(), seen);
    }
    seen.clear();
    section = section(entry, "headers");
    for (HeaderField field : fields.values()) {
      checkConstant(section, field.name(), field.constantName());
      checkName(section, field.name(), field.constantName(), field.name(), seen);
    }
    seen.clear();
    section = section(entry, "methods");
    for (Method method : methods.values()) {
      if (method.isOffered()) {
        checkConstant(section, method.token(), method.constantName());
      }
      checkName(section, method.token(), method.constantName(), method.token(), seen);
    }
  }

  private void checkConstant(Entry section, String key, String constant) {
    if (!SourceVersion.isIdentifier(constant) || !SourceVersion.isName(constant)) {
      problems.add(section.key(key), Problems.quoted(key) + " makes no Java name");
    }
  }

  private void checkName(
      Entry section, String key, String folded, String name, Map<String, String> seen) {
    String first = seen.putIfAbsent(folded, key);
    if (first != null) {
      problems.add(
          section.key(key),
          "the name " + Problems.quoted(name) + " is already that of " + Problems.quoted(first));
    }
  }

  private void checkClasses(
      Entry section, Map<String, StatusClass> classes, Map<Integer, Status> statuses) {
    statuses.forEach(
        (code, status) -> {
          StatusClass statusClass = classes.get(status.statusClass());
          if (statusClass != null && code / 100 != statusClass.digit()) {
            problems.add(
                section.key(code.toString()),
                code + " is not of the class " + Problems.quoted(status.statusClass()));
          }
        });
  }
}
