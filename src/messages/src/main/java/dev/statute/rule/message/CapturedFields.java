package dev.statute.rule.message;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The field lines of a message, in their order.
 *
 * @param lines the lines
 */
public record CapturedFields(List<CapturedField> lines) {

  /** Copies the lines. */
  public CapturedFields {
    lines = List.copyOf(lines);
  }

  /** Returns the values of the lines of a field, in their order. */
  public List<String> all(String name) {
    return lines.stream().filter(line -> line.isNamed(name)).map(CapturedField::value).toList();
  }

  /** Returns the value of a field: those of its lines, with commas between (RFC 9110, 5.3). */
  public Optional<String> value(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }

  /** Tells whether there is a line of a field. */
  public boolean has(String name) {
    return lines.stream().anyMatch(line -> line.isNamed(name));
  }

  /** Returns the names of the fields, each once, as its first line writes it. */
  public Set<String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    lines.forEach(line -> names.putIfAbsent(line.name().toLowerCase(Locale.ROOT), line.name()));
    return new LinkedHashSet<>(names.values());
  }
}
