package dev.statute.law.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.LawFiles;
import dev.statute.law.company.OwnLaw;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Under each key, the schema takes the kinds of values that the readers take. */
class SchemaKindsTest {

  /** A value of each kind, of which no law consists by chance. */
  private static final List<Object> PROBES = List.of(true, "x", List.of("x"), Map.of("x", "y"));

  private static final String POLICY =
      OwnLaw.TEXT
          .replaceFirst("(?s)headers:.*policy:", "policy:")
          .replace("  PURGE:", "  DELETE:")
          .replace("X-Request-Id", "Retry-After")
          .replace("    430:", "    429:");

  /** What readers say of a value of the right kind that does not fit the rest of the law. */
  private static final Pattern BEYOND_KINDS =
      Pattern.compile(".*(is not defined|is not of the class).*");

  @Test
  void ofAStandard() {
    assertThat(disagreements(LawFiles.SMALL, LawFiles::read)).isEmpty();
  }

  /** Its other sections are read as those of the standard. */
  @Test
  void ofThePolicyOfACompany() {
    assertThat(disagreements(POLICY, OwnLaw::read)).isEmpty();
  }

  private static Set<String> disagreements(String text, Function<String, LawResult> reader) {
    Object law =
        new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(text);
    Set<String> found = new TreeSet<>();
    Dump dump = new Dump(DumpSettings.builder().build());
    probe(
        law,
        "",
        changed -> changed,
        (path, changed) -> {
          String yaml = dump.dumpToString(changed);
          List<LawProblem> problems =
              reader.apply(yaml).problems().stream()
                  .filter(problem -> !BEYOND_KINDS.matcher(problem.message()).matches())
                  .toList();
          if (problems.isEmpty() != LawSchema.errors(yaml).isEmpty()) {
            found.add(
                path
                    + (problems.isEmpty()
                        ? ": only the schema refuses it"
                        : ": only the reader says " + problems.get(0)));
          }
        });
    return found;
  }

  private interface Probed {
    void accept(String path, Object law);
  }

  /** Replaces each value in turn by one of each kind. */
  private static void probe(
      Object value, String path, Function<Object, Object> whole, Probed probed) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, child) -> {
            Function<Object, Object> wholeOfChild =
                other -> {
                  Map<Object, Object> copy = new LinkedHashMap<>(map);
                  copy.put(key, other);
                  return whole.apply(copy);
                };
            String pathOfChild = path + "/" + key;
            for (Object other : PROBES) {
              probed.accept(pathOfChild + " = " + other, wholeOfChild.apply(other));
            }
            probe(child, pathOfChild, wholeOfChild, probed);
          });
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        int at = i;
        probe(
            list.get(i),
            path + "/" + i,
            other -> {
              List<Object> copy = new ArrayList<>(list);
              copy.set(at, other);
              return whole.apply(copy);
            },
            probed);
      }
    }
  }
}
