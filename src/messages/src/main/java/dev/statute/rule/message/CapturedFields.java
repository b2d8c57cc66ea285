package dev.statute.rule.message;

import dev.statute.http.Header;
import java.util.ArrayList;
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

  private static final String CONTENT_LENGTH = Header.CONTENT_LENGTH.fieldName();
  private static final String TRANSFER_ENCODING = Header.TRANSFER_ENCODING.fieldName();

  private static final int FEW = 40;

  /** No lines. */
  public static final CapturedFields NONE = new CapturedFields(List.of());

  /** Copies the lines. */
  public CapturedFields {
    lines = List.copyOf(lines);
  }

  /** Returns the values of the lines of a field, in their order. */
  public List<String> all(String name) {
    List<String> values = new ArrayList<>();
    for (CapturedField line : lines) {
      if (line.isNamed(name)) {
        values.add(line.value());
      }
    }
    return values;
  }

  /** Returns the value of a field: those of its lines, with commas between (RFC 9110, 5.3). */
  public Optional<String> value(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }

  /**
   * Returns the elements of a list, in lower case, without their parameters (RFC 9110, 5.6.1); for
   * fields whose elements are tokens, such as Connection.
   */
  public List<String> options(String name) {
    List<String> options = new ArrayList<>();
    for (String value : all(name)) {
      for (String element : value.split(",", -1)) {
        String option = element.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!option.isEmpty()) {
          options.add(option);
        }
      }
    }
    return options;
  }

  /** Tells whether the framing promises content: a length other than 0, or a transfer coding. */
  public boolean promiseContent() {
    boolean isLong = all(CONTENT_LENGTH).stream().anyMatch(length -> !length.matches("0*"));
    return isLong || has(TRANSFER_ENCODING);
  }

  /** Tells whether there is a line of a field. */
  public boolean has(String name) {
    for (CapturedField line : lines) {
      if (line.isNamed(name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the names of the fields, each once, as its first line writes it. */
  public Set<String> names() {
    if (lines.size() <= FEW) {
      return namesOfFew();
    }
    Map<String, String> names = new LinkedHashMap<>();
    lines.forEach(line -> names.putIfAbsent(line.name().toLowerCase(Locale.ROOT), line.name()));
    return new LinkedHashSet<>(names.values());
  }

  /** Compares each line with those before it, which is faster while there are few. */
  private Set<String> namesOfFew() {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String name = lines.get(i).name();
      boolean isNew = true;
      for (int j = 0; isNew && j < i; j++) {
        isNew = !lines.get(j).isNamed(name);
      }
      if (isNew) {
        names.add(name);
      }
    }
    return names;
  }
}
