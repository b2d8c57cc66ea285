package dev.statute.law.yaml;

import dev.statute.law.CodeRange;
import dev.statute.law.GeneralRules;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Policy;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.text.Printable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads whole laws from YAML, and finds all that is wrong in a file at once. */
public final class LawReader {

  private final Problems problems;
  private final ScalarReader scalars;
  private final References references;

  /**
   * The sections with a key that names nothing, so that nobody knows what was meant to be there.
   */
  private final Set<String> torn = new HashSet<>();

  private final @Nullable PolicySection policySection;

  private LawReader(Problems problems, @Nullable PolicySection policySection) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.references = new References(problems);
    this.policySection = policySection;
  }

  /**
   * Reads a law.
   *
   * @param file the name of the file, for the problems
   * @param bytes its content, in UTF-8
   */
  public static LawResult read(String file, byte[] bytes) {
    Problems problems = new Problems(file);
    LawReader reader = new LawReader(problems, null);
    return result(new YamlDocument(file, problems).load(bytes).map(reader::law), problems);
  }

  /**
   * Reads the sections of a standard and of a file that extends it.
   *
   * @param merged the sections of both
   * @param policySection reads the policy, which only the extending file has
   */
  public static LawResult readExtended(
      MappingNode merged, Problems problems, PolicySection policySection) {
    Law law = new LawReader(problems, policySection).law(merged);
    return result(Optional.ofNullable(law), problems);
  }

  private static LawResult result(Optional<Law> law, Problems problems) {
    return problems.isEmpty()
        ? new LawResult(law, List.of())
        : new LawResult(Optional.empty(), problems.sorted());
  }

  private @Nullable Law law(MappingNode root) {
    Mapping entry =
        Mapping.of(root, problems).allow(policySection == null ? LawKeys.STANDARD : LawKeys.MERGED);
    StatusClassReader classReader = new StatusClassReader(problems, references);
    CodeRange codes = entry.required("codes").map(classReader::readRange).orElse(null);
    GeneralRules general =
        entry.required("general").map(new GeneralReader(problems, references)::read).orElse(null);
    Map<String, StatusClass> classes =
        named(entry, "classes", scalars::upperCamel, classReader::read);
    Map<String, Method> methods =
        named(entry, "methods", scalars::token, new MethodReader(problems, references)::read);
    Map<String, HeaderField> fields =
        named(entry, "headers", scalars::token, new HeaderFieldReader(problems, references)::read);
    Map<Integer, Status> statuses = statuses(entry, codes);
    Law law =
        codes == null || general == null
            ? null
            : new Law(codes, general, classes, methods, fields, statuses, Policy.NONE);
    Optional<Node> policy = entry.optional(PolicySection.KEY);
    // Without a whole section, nobody knows what the names in a policy stand for.
    boolean isWhole =
        LawKeys.STANDARD.names().stream().allMatch(key -> defined(entry, key).isPresent());
    if (law != null && isWhole && policy.isPresent() && policySection != null) {
      law =
          policySection.read(
              policy.get(), law, references, section -> defined(entry, section).orElse(Set.of()));
    }
    references.check(
        defined(entry, "headers"),
        defined(entry, "methods"),
        defined(entry, "classes"),
        defined(entry, "statuses"));
    new NameChecks(problems).check(entry, classes, methods, fields, statuses);
    checkClasses(section(entry, "statuses"), classes, statuses);
    return law;
  }

  /** Returns the mapping under a key; what is wrong with it has been said when it was read. */
  private Mapping section(Mapping entry, String key) {
    return Mapping.of(entry.optional(key).orElse(entry.node()), new Problems(""));
  }

  /** Returns what a section defines; nothing if it is not there or torn, which has been said. */
  private Optional<Set<String>> defined(Mapping entry, String key) {
    return entry
        .optional(key)
        .filter(node -> node instanceof MappingNode && !torn.contains(key))
        .map(node -> Mapping.of(node, new Problems("")).values().keySet());
  }

  private <T> Map<String, T> named(
      Mapping entry,
      String key,
      java.util.function.Function<Node, @Nullable String> name,
      BiFunction<String, Node, @Nullable T> reader) {
    Map<String, T> values = new LinkedHashMap<>();
    entry
        .required(key)
        .ifPresent(
            node -> {
              Mapping section = Mapping.of(node, problems);
              section
                  .values()
                  .forEach(
                      (text, value) -> {
                        T read = reader.apply(text, value);
                        if (name.apply(section.key(text)) == null) {
                          torn.add(key);
                        } else if (read != null) {
                          values.put(text, read);
                        }
                      });
            });
    return values;
  }

  private Map<Integer, Status> statuses(Mapping entry, @Nullable CodeRange codes) {
    Map<Integer, Status> statuses = new TreeMap<>();
    StatusReader reader = new StatusReader(problems, references);
    entry
        .required("statuses")
        .ifPresent(
            node -> {
              Mapping section = Mapping.of(node, problems);
              section
                  .values()
                  .forEach(
                      (text, value) -> {
                        Node key = section.key(text);
                        Optional<Integer> code =
                            Optional.ofNullable(scalars.number(key))
                                .filter(number -> isInside(codes, number, key));
                        Status status = reader.read(code.orElse(0), value);
                        if (code.isEmpty()) {
                          torn.add("statuses");
                        } else if (status != null) {
                          statuses.put(status.code(), status);
                        }
                      });
            });
    return statuses;
  }

  private boolean isInside(@Nullable CodeRange codes, int code, Node key) {
    if (codes == null || codes.contains(code)) {
      return true;
    }
    problems.add(key, code + " is outside of " + codes.from() + ".." + codes.to());
    return false;
  }

  private void checkClasses(
      Mapping section, Map<String, StatusClass> classes, Map<Integer, Status> statuses) {
    statuses.forEach(
        (code, status) -> {
          StatusClass statusClass = classes.get(status.statusClass());
          if (statusClass != null && code / 100 != statusClass.digit()) {
            problems.add(
                section.key(code.toString()),
                code + " is not of the class " + Printable.quoted(status.statusClass()));
          }
        });
  }
}
